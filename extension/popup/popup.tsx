/** Quick search from the toolbar, on any page: type, arrows, Enter, copy. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { PageContext } from '../../src/page';
import { AnswerView } from '../ui/answer-view';
import { Calm } from '../ui/calm';
import { Loading, Repaired, UnknownPage, Unreadable } from '../ui/notices';
import { PanelButton, type PanelButtonProps } from '../ui/panel-button';
import { Brand } from '../ui/panel-header';
import { Results, said } from '../ui/results';
import { SearchBox } from '../ui/search-box';
import { Status } from '../ui/status';
import type { Surface } from '../ui/surface';
import { useAnswer } from '../ui/use-answer';
import { useAside } from '../ui/use-aside';
import { useChoices } from '../ui/use-choices';
import { copySaid, useCopy } from '../ui/use-copy';
import { focusSearch, useKeys } from '../ui/use-keys';
import { useOpened } from '../ui/use-opened';
import { useSearch } from '../ui/use-search';
import { say } from '../ui/words';
import { Here } from './here';

export interface PopupSurface extends Surface {
  /** Opens the sidebar in the active tab and closes the popup; false when the tab cannot show it. */
  openHere(): Promise<boolean>;
  /** The browser's own panel, when there is one to open. */
  readonly panel?: Omit<PanelButtonProps, 'report'>;
  close(): void;
}

export function Popup({ surface }: { surface: PopupSurface }) {
  const panel = useRef<HTMLDivElement>(null);
  const { state, knowledge, retry } = useOpened(surface);
  const toField = useCallback(() => focusSearch(panel.current), []);
  const opened = useAnswer(surface, knowledge, toField);
  const { singleKeys } = useChoices(surface.choices, surface.report);
  const copying = useCopy(surface, knowledge);
  const aside = useAside(surface.aside, surface.report);
  /** Undefined until the active tab is known. */
  const [page, setPage] = useState<PageContext | null>();
  const search = useSearch(knowledge, page ?? null);

  useEffect(() => {
    toField();
    // Firefox gives the popup the focus after it is drawn, and takes the caret away with it.
    const caret = () => {
      if (document.activeElement === document.body) toField();
    };
    window.addEventListener('focus', caret);
    surface.beside().then(setPage, () => setPage(null));
    return () => window.removeEventListener('focus', caret);
  }, [surface, toField]);
  const restart = () => {
    opened.close();
    search.type('');
    retry();
  };
  useKeys(panel, {
    singleKeys,
    toSearch: () => (opened.answer ? opened.close(true) : toField()),
    back() {
      if (opened.answer) opened.close();
      else if (search.typed !== '') {
        toField();
        search.type('');
      } else surface.close();
    },
    copy: (row) => copying.copy(opened.answer ?? knowledge?.answer(row ?? search.first ?? '')),
  });

  const copied = copying.copied === 'copied' ? copying.of : null;
  return (
    <div class="panel rp" ref={panel}>
      <header>
        <Brand>{surface.panel && <PanelButton {...surface.panel} report={surface.report} />}</Brand>
        {!opened.answer && (
          <SearchBox
            typed={search.typed}
            placeholder={say('searchAnything')}
            onType={search.type}
            onEnter={() => search.first && opened.open(search.first)}
          />
        )}
      </header>
      <Calm onFault={surface.report} onRetry={restart}>
        {opened.answer && knowledge ? (
          <AnswerView
            answer={opened.answer}
            knowledge={knowledge}
            backTo={say('answerBackToSearch')}
            vote={opened.vote}
            copied={copying.of === opened.answer.id ? copying.copied : null}
            onBack={opened.close}
            onOpen={opened.open}
            onCopy={copying.copy}
            onVote={opened.setVote}
          />
        ) : (
          <main class="panel-body" tabIndex={-1}>
            {state === 'unreadable' && <Unreadable onRetry={retry} />}
            {state === 'opening' && <Loading />}
            {knowledge?.repaired && <Repaired />}
            {knowledge && search.found && (
              <Results
                search={search}
                knowledge={knowledge}
                portal={page?.portal}
                onOpen={opened.open}
                copying={{ copied, onCopy: (id) => copying.copy(knowledge.answer(id)) }}
              />
            )}
            {knowledge && !search.found && page && aside.set && (
              <Here page={page} knowledge={knowledge} aside={aside.set} onOpenHere={surface.openHere} onOpen={opened.open} />
            )}
            {knowledge && !search.found && page === null && <UnknownPage knowledge={knowledge} />}
          </main>
        )}
      </Calm>
      {!opened.answer && <KeyHints />}
      <Status
        says={
          copying.copied
            ? copySaid(copying.copied)
            : opened.voted
              ? say('voteKept')
              : search.found
                ? said(search.found.typed.length)
                : ''
        }
      />
    </div>
  );
}

/** What the keyboard does; a screen reader has its own keys. */
function KeyHints() {
  return (
    <footer class="panel-foot">
      <span class="keys" aria-hidden="true">
        <span>
          <span class="kbd">↑</span>
          <span class="kbd">↓</span> {say('keysBrowse')}
        </span>
        <span>
          <span class="kbd">{say('keysEnter')}</span> {say('keysOpen')}
        </span>
        <span>
          <span class="kbd">Ctrl</span>
          <span class="kbd">{say('keysEnter')}</span> {say('keysCopy')}
        </span>
      </span>
    </footer>
  );
}
