/** « Ce qui a changé » since the answers were last looked at. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { DATA_LANGUAGE } from '../../words/data-language';
import { say, sayCount } from '../../words/words';
import { Icon } from '../controls/icon';
import { homeName } from '../desk/home-name';
import type { Desk } from '../desk/use-desk';
import type { Knowledge } from '../knowledge/knowledge';
import { hasChanges } from './changes';
import './saved.css';
import { SavedRow, type SavedRowDesk } from './saved-row';

export type ChangesDesk = SavedRowDesk & Pick<Desk, 'changes' | 'page' | 'search' | 'toSearch'>;

export function ChangesView({ desk, knowledge }: { desk: ChangesDesk; knowledge: Knowledge }) {
  const { changes } = desk;
  const title = useRef<HTMLHeadingElement>(null);
  // Back from an answer, its row has the focus already.
  useLayoutEffect(() => {
    if (document.activeElement === document.body) title.current?.focus();
  }, []);
  const list = (name: string, heading: string, ids: readonly string[] = []) =>
    ids.length > 0 && (
      <section class="kept-list" data-list={name} aria-labelledby={`changes-${name}`}>
        <div class="region-head">
          <h3 id={`changes-${name}`}>{heading}</h3>
          <span class="n" aria-hidden="true">
            {ids.length}
          </span>
        </div>
        <ul>
          {ids.flatMap((id) => {
            const answer = knowledge.card(id);
            if (!answer) return [];
            const { changed } = answer;
            return [
              <SavedRow key={id} desk={desk} answer={answer}>
                {name === 'changed' && changed && (
                  <p class="sugg-x" lang={DATA_LANGUAGE}>
                    {changed}
                  </p>
                )}
              </SavedRow>,
            ];
          })}
        </ul>
      </section>
    );
  return (
    <main class="answer-main" data-part="reading">
      <div class="backbar">
        <button type="button" class="btn btn-quiet" data-action="back" onClick={() => desk.toSearch()}>
          <Icon name="back" />
          {say(homeName(desk))}
        </button>
      </div>
      <div class="panel-body changes" data-part="body">
        <div class="lead">
          <h2 ref={title} tabIndex={-1}>
            {say('changesTitle')}
          </h2>
          {changes && hasChanges(changes) ? (
            <p>{say('changesSince', changes.since, knowledge.version)}</p>
          ) : (
            <p>{say('changesNothing')}</p>
          )}
        </div>
        {list('added', say('changesNew'), changes?.added)}
        {list('changed', say('changesChanged'), changes?.changed)}
        {changes && changes.removed > 0 && <p class="changes-removed">{sayCount('changesRemoved', changes.removed)}</p>}
      </div>
    </main>
  );
}
