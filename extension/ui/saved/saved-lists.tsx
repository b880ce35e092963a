/** Pinned answers and those read last, where nothing is typed; above them, the way to what changed. */
import { useRef } from 'preact/hooks';
import { say } from '../../words/words';
import { Icon } from '../controls/icon';
import { PART } from '../desk/parts';
import type { Desk } from '../desk/use-desk';
import type { Knowledge } from '../knowledge/knowledge';
import { ChangesLine, type ChangesLineDesk } from './changes-line';
import './saved.css';
import { lastRead } from './read-answers';
import { SavedRow, type SavedRowDesk } from './saved-row';

/** Answers of « Réponses récentes ». */
const RECENT = 5;

export interface SavedListsProps {
  readonly desk: ChangesLineDesk & SavedRowDesk & Pick<Desk, 'toSearch'>;
  readonly knowledge: Knowledge;
  /** Given, the lists are one line that unfolds; where it stands is kept by whoever draws this, while an answer is read. */
  readonly folding?: { readonly open: boolean; readonly onFold: (open: boolean) => void };
}

export function SavedLists({ desk, knowledge, folding }: SavedListsProps) {
  const { settings, change } = desk.settings;
  const lists = useRef<HTMLDivElement>(null);
  if (!settings) return null;
  // The pin set last comes first.
  const pinned = settings.favourites.toReversed().flatMap((id) => knowledge.card(id) ?? []);
  const recent = lastRead(settings.read)
    .filter((id) => !settings.favourites.includes(id))
    .flatMap((id) => knowledge.card(id) ?? [])
    .slice(0, RECENT);
  const unpin = (id: string) => {
    // The button goes with its row: the next row, or the search, is where one goes on.
    const next = [...(lists.current?.querySelectorAll<HTMLElement>(`[data-list="pinned"] ${PART.row}`) ?? [])].find(
      (link) => !link.closest(`[data-answer="${CSS.escape(id)}"]`),
    );
    if (next) next.focus();
    else desk.toSearch();
    change({ key: 'favourites', remove: id });
  };
  const shown = (
    <>
      {pinned.length > 0 && (
        <section class="kept-list" data-list="pinned" aria-labelledby="kept-pinned">
          <Head id="kept-pinned" title={say('keptPinnedTitle')} count={pinned.length} />
          <ul>
            {pinned.map((answer) => (
              <SavedRow key={answer.id} desk={desk} answer={answer}>
                <button
                  type="button"
                  class="btn btn-icon sm unpin"
                  data-action="unpin"
                  aria-label={say('keptUnpinOf', answer.question)}
                  title={say('keptUnpin')}
                  onClick={() => unpin(answer.id)}
                >
                  <Icon name="close" />
                </button>
              </SavedRow>
            ))}
          </ul>
        </section>
      )}
      {recent.length > 0 && (
        <section class="kept-list" data-list="recent" aria-labelledby="kept-recent">
          <Head id="kept-recent" title={say('keptRecentTitle')} count={recent.length} />
          <ul>
            {recent.map((answer) => (
              <SavedRow key={answer.id} desk={desk} answer={answer} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
  const named = [
    ...(pinned.length > 0 ? [say('keptFoldedPinned', pinned.length)] : []),
    ...(recent.length > 0 ? [say('keptFoldedRecent')] : []),
  ];
  return (
    <div class="kept" ref={lists}>
      <ChangesLine desk={desk} />
      {!folding && shown}
      {folding && named.length > 0 && (
        <details
          class="near"
          data-part="fold"
          open={folding.open}
          onToggle={({ currentTarget }) => folding.onFold(currentTarget.open)}
        >
          <summary data-action="kept">{named.join(' · ')}</summary>
          {shown}
        </details>
      )}
    </div>
  );
}

function Head({ id, title, count }: { id: string; title: string; count: number }) {
  return (
    <div class="region-head">
      <h2 id={id}>{title}</h2>
      <span class="n" aria-hidden="true">
        {count}
      </span>
    </div>
  );
}
