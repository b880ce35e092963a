/** Quick search from the toolbar, on any page: type, arrows, Enter, copy. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { PageContext } from '../../src/page';
import { AnswerView } from '../ui/answer-view';
import { Loading, Repaired, UnknownPage, Unreadable } from '../ui/notices';
import { Brand } from '../ui/panel-header';
import { Results, said } from '../ui/results';
import { SearchBox } from '../ui/search-box';
import { Status } from '../ui/status';
import type { Surface } from '../ui/surface';
import { useAnswer } from '../ui/use-answer';
import { useKeys } from '../ui/use-keys';
import { useOpened } from '../ui/use-opened';
import { useSearch } from '../ui/use-search';
import { Here } from './here';

export interface PopupSurface extends Surface {
  /** Opens the sidebar in the active tab and closes the popup. */
  openHere(): void;
  close(): void;
}

export function Popup({ surface }: { surface: PopupSurface }) {
  const { state, knowledge, retry } = useOpened(surface);
  const toSearch = useCallback(() => document.querySelector<HTMLElement>('.search-in')?.focus(), []);
  const opened = useAnswer(surface, knowledge, toSearch);
  const [page, setPage] = useState<PageContext | null>(null);
  const search = useSearch(knowledge, page);
  const [copied, setCopied] = useState('');

  useEffect(() => {
    toSearch();
    surface.beside().then(setPage, () => {});
  }, [surface, toSearch]);
  const stepBack = useCallback(() => {
    if (opened.answer) opened.close();
    else if (search.typed !== '') search.type('');
    else surface.close();
  }, [opened, search, surface]);
  useKeys(search.input, toSearch, stepBack);

  const copy = async (id: string) => {
    const answer = knowledge?.answer(id);
    if (!answer || !knowledge) return;
    setCopied((await surface.copy(answer, knowledge.version)) ? 'Copié' : 'Le navigateur a refusé la copie');
  };
  return (
    <div class="panel rp">
      <header>
        <Brand />
        {!opened.answer && (
          <SearchBox
            typed={search.typed}
            placeholder="Votre question, un sigle, un code…"
            input={search.input}
            onType={(typed) => {
              setCopied('');
              search.type(typed);
            }}
            onEscape={stepBack}
            onKey={(key, event) => {
              if (key === 'Enter' && event.ctrlKey && search.selected) {
                void copy(search.selected);
                return true;
              }
              return search.key(key, opened.open);
            }}
          />
        )}
      </header>
      {opened.answer && knowledge ? (
        <AnswerView
          answer={opened.answer}
          knowledge={knowledge}
          backTo="Recherche"
          vote={opened.vote}
          onBack={opened.close}
          onOpen={opened.open}
          onCopy={(answer) => surface.copy(answer, knowledge.version)}
          onVote={opened.setVote}
        />
      ) : (
        <main class="panel-body" tabIndex={-1}>
          {state === 'unreadable' && <Unreadable onRetry={retry} />}
          {state === 'opening' && <Loading />}
          {knowledge?.repaired && <Repaired />}
          {knowledge && search.found && (
            <Results search={search} knowledge={knowledge} portal={page?.portal} onOpen={opened.open} onCopy={copy} />
          )}
          {knowledge && !search.found && page && (
            <Here page={page} knowledge={knowledge} onOpenHere={surface.openHere} onOpen={opened.open} />
          )}
          {knowledge && !search.found && !page && <UnknownPage knowledge={knowledge} />}
        </main>
      )}
      {!opened.answer && (
        <footer class="panel-foot">
          <span class="keys" aria-hidden="true">
            <span>
              <span class="kbd">↑</span>
              <span class="kbd">↓</span> parcourir
            </span>
            <span>
              <span class="kbd">Entrée</span> ouvrir
            </span>
            <span>
              <span class="kbd">Ctrl</span>
              <span class="kbd">Entrée</span> copier
            </span>
          </span>
        </footer>
      )}
      <Status says={copied || (search.found ? said(search.found.typed.length) : '')} />
    </div>
  );
}
