/** The sidebar: portal, search, alert, « Pour ce champ », « Pour cette page », or one open answer. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PortalCard } from '../../src/answers-file';
import type { PageContext } from '../../src/page';
import type { Suggestions } from '../../src/search/suggestion';
import { AnswerView } from '../ui/answer-view';
import { shortDay } from '../ui/dates';
import { Icon } from '../ui/icon';
import type { Knowledge } from '../ui/knowledge';
import { Loading, Repaired, UnknownPage, Unreadable } from '../ui/notices';
import { Brand, PortalLine } from '../ui/panel-header';
import { AlertBox } from '../ui/portal-alert';
import { Results, said } from '../ui/results';
import { SearchBox } from '../ui/search-box';
import { Status } from '../ui/status';
import type { Surface } from '../ui/surface';
import { useAnswer } from '../ui/use-answer';
import { COPY_SAID, useCopy } from '../ui/use-copy';
import { focusSearch, useKeys } from '../ui/use-keys';
import { type Opened, useOpened } from '../ui/use-opened';
import { type Search, useSearch } from '../ui/use-search';
import { VOTE_KEPT } from '../ui/vote';
import { NewSuggestions } from './new-suggestions';
import { Regions } from './regions';
import { useBeside } from './use-beside';

export interface SidebarSurface extends Surface {
  /** Hears that the page beside changed. */
  onPage(listen: (page: PageContext | null) => void): void;
  /** Hears that a person asked for the sidebar. */
  onFocus(listen: () => void): void;
  /** A person opened us: the search takes the focus at once. */
  readonly startsFocused: boolean;
  /** Absent in the browser's own panel, which has its own way to close. */
  readonly close?: () => void;
  returnFocus(): void;
}

export function Sidebar({ surface }: { surface: SidebarSurface }) {
  const panel = useRef<HTMLDivElement>(null);
  const { state, knowledge, retry } = useOpened(surface);
  const toField = useCallback(() => focusSearch(panel.current), []);
  const opened = useAnswer(surface, knowledge, toField);
  const copying = useCopy(surface, knowledge);
  const search = useSearch(knowledge, null);
  const beside = useBeside(surface, opened.answer !== null || search.typed !== '');
  const { known, page } = beside;
  const suggestions = useMemo(() => (page ? knowledge?.suggest({ page }) : undefined), [knowledge, page]);
  const waiting = useMemo(() => newsOf(knowledge, beside.waiting, suggestions), [knowledge, beside.waiting, suggestions]);
  const [reduced, setReduced] = useState<Readonly<Record<string, boolean>>>({});
  const portal = knowledge?.portal(page?.portal);

  const toSearch = () => (opened.answer ? opened.close(true) : toField());
  const wanted = useRef(toSearch);
  wanted.current = toSearch;
  useEffect(() => {
    surface.onFocus(() => wanted.current());
    if (surface.startsFocused) wanted.current();
  }, [surface]);
  useKeys(panel, {
    toSearch,
    back() {
      if (opened.answer) opened.close();
      else if (search.typed !== '') {
        toField();
        search.type('');
      } else surface.returnFocus();
    },
    copy: (row) => copying.copy(opened.answer ?? knowledge?.answer(row ?? search.first ?? '')),
  });

  return (
    <div class="panel rp" ref={panel}>
      <header>
        <Brand>
          {surface.close && (
            <button type="button" class="btn btn-icon" aria-label="Fermer la barre" data-action="close" onClick={surface.close}>
              <Icon name="close" />
            </button>
          )}
        </Brand>
        {knowledge && known ? <PortalLine name={portal?.name ?? null} where={whereIn(portal, page)} /> : <p class="portal" />}
        {!opened.answer && (
          <SearchBox
            typed={search.typed}
            placeholder="Chercher dans la FAQ"
            onType={search.type}
            onEnter={() => search.first && opened.open(search.first)}
          />
        )}
      </header>
      {waiting && <NewSuggestions label={waiting.field?.label ?? waiting.title} onShow={beside.show} onIgnore={beside.ignore} />}
      {opened.answer && knowledge ? (
        <AnswerView
          answer={opened.answer}
          knowledge={knowledge}
          backTo={search.typed === '' ? 'Suggestions' : 'Recherche'}
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
            <Results search={search} knowledge={knowledge} portal={page?.portal} onOpen={opened.open} />
          )}
          {knowledge && !search.found && known && !page && <UnknownPage knowledge={knowledge} />}
          {knowledge && !search.found && page && suggestions && (
            <>
              {portal?.alerts.map((alert) => (
                <AlertBox
                  key={alert.id}
                  alert={alert}
                  reduced={reduced[alert.id] ?? false}
                  onReduce={(now) => setReduced({ ...reduced, [alert.id]: now })}
                  onOpen={opened.open}
                />
              ))}
              <Regions page={page} suggestions={suggestions} knowledge={knowledge} onOpen={opened.open} />
            </>
          )}
        </main>
      )}
      {!opened.answer && <Foot state={state} read={knowledge?.read} />}
      <Status says={copying.copied ? COPY_SAID[copying.copied] : opened.voted ? VOTE_KEPT : spoken(state, search)} />
    </div>
  );
}

/** What the page has become, when it would show other answers: the same list under another label is no news. */
function newsOf(knowledge: Knowledge | null, waiting: PageContext | null, shown: Suggestions | undefined): PageContext | null {
  if (!knowledge || !waiting) return null;
  const ids = (list: Suggestions | undefined) =>
    JSON.stringify([list?.field, list?.page].map((rows) => rows?.map(({ id }) => id)));
  return ids(knowledge.suggest({ page: waiting })) === ids(shown) ? null : waiting;
}

/** « Éligibilité · Étape 2 », or the page's title when neither screen nor step is known. */
function whereIn(portal: PortalCard | undefined, page: PageContext | null): string | null {
  const screen = portal?.screens.find(({ id }) => id === page?.screen)?.name;
  const { step, title } = page ?? {};
  if (screen && step) return step.includes(screen) ? step : `${screen} · ${step}`;
  return screen || step || title || null;
}

function spoken(state: Opened['state'], { found }: Search): string {
  if (state === 'opening') return 'Ouverture de la base…';
  return found ? said(found.typed.length) : '';
}

function Foot({ state, read }: { state: Opened['state']; read: string | undefined }) {
  return (
    <footer class="panel-foot">
      <span>
        <Icon name="db" small />
        {state === 'opening' && 'Ouverture de la base…'}
        {state === 'unreadable' && 'Base illisible'}
        {read && (
          <span>
            {`Base du ${shortDay(read)}`}
            <span class="wide"> · hors ligne</span>
          </span>
        )}
      </span>
    </footer>
  );
}
