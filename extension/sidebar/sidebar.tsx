/** The sidebar: portal, search, alert, « Pour ce champ », « Pour cette page », or one open answer. */
import { useCallback, useEffect, useRef } from 'preact/hooks';
import type { PortalCard } from '../../src/answers-file';
import type { PageContext } from '../../src/page';
import type { Layout, Placed } from '../messages';
import { AnswerView } from '../ui/answer-view';
import { Calm } from '../ui/calm';
import { type Control, controlEntries } from '../ui/control-entries';
import { shortDay } from '../ui/dates';
import { Icon } from '../ui/icon';
import { Menu } from '../ui/menu';
import { Loading, Repaired, UnknownPage, Unreadable } from '../ui/notices';
import { PanelButton, type PanelButtonProps } from '../ui/panel-button';
import { Brand, PortalLine } from '../ui/panel-header';
import { Results, said } from '../ui/results';
import { useScopeNotes } from '../ui/scope-note';
import { SearchBox } from '../ui/search-box';
import { Status } from '../ui/status';
import type { Surface } from '../ui/surface';
import { useAnswer } from '../ui/use-answer';
import { useAside } from '../ui/use-aside';
import { useChoices } from '../ui/use-choices';
import { copySaid, useCopy } from '../ui/use-copy';
import { focusSearch, useKeys } from '../ui/use-keys';
import { type Opened, useOpened } from '../ui/use-opened';
import { type Search, useSearch } from '../ui/use-search';
import { say } from '../ui/words';
import { NewSuggestions } from './new-suggestions';
import { PageHelp } from './page-help';
import { ResizeHandle } from './resize-handle';
import { useBeside } from './use-beside';
import { useFieldAnnouncement } from './use-field-announcement';
import { layoutEntries, usePlaced } from './use-placed';
import { useSuggestions } from './use-suggestions';

export interface SidebarSurface extends Surface {
  /** Hears that the page beside changed. */
  onPage(listen: (page: PageContext | null) => void): void;
  /** Hears that a person asked for the sidebar. */
  onFocus(listen: () => void): void;
  /** A person opened us: the search takes the focus at once. */
  readonly startsFocused: boolean;
  /** What the menu does. */
  readonly control: Control;
  /** Absent in the browser's own panel, which has its own way to close. */
  readonly close?: () => void;
  /** The way from the page's frame into the browser's own panel. */
  readonly panel?: Omit<PanelButtonProps, 'report'>;
  returnFocus(): void;
  /** In a portal page only: hears where our frame stands, at once and at each change. */
  onPlaced?(listen: (placed: Placed) => void): void;
  /** In a portal page only: another width or side for this portal; resolves once it is taken. */
  setLayout?(change: Partial<Layout>): Promise<void>;
}

export function Sidebar({ surface }: { surface: SidebarSurface }) {
  const panel = useRef<HTMLDivElement>(null);
  const placed = usePlaced(surface);
  const { state, knowledge, retry } = useOpened(surface);
  const toField = useCallback(() => focusSearch(panel.current), []);
  const opened = useAnswer(surface, knowledge, toField);
  const copying = useCopy(surface, knowledge);
  const search = useSearch(knowledge, null);
  const beside = useBeside(surface, opened.answer !== null || search.typed !== '');
  const { known, page } = beside;
  const aside = useAside(surface.aside, surface.report);
  const { suggestions, news } = useSuggestions(knowledge, beside, aside.set);
  const { announceField, singleKeys } = useChoices(surface.choices, surface.report);
  const announced = useFieldAnnouncement(announceField, suggestions?.about ?? page, suggestions?.field.length ?? 0);
  const noteOn = useScopeNotes(knowledge, page);
  const portal = knowledge?.portal(page?.portal);

  const toSearch = () => (opened.answer ? opened.close(true) : toField());
  const wanted = useRef(toSearch);
  wanted.current = toSearch;
  useEffect(() => {
    surface.onFocus(() => wanted.current());
    if (surface.startsFocused) wanted.current();
  }, [surface]);
  const restart = () => {
    opened.close();
    search.type('');
    retry();
  };
  useKeys(panel, {
    toSearch,
    back() {
      if (opened.answer) opened.close();
      else if (search.typed !== '') {
        toField();
        search.type('');
      } else surface.returnFocus();
    },
    singleKeys,
    leave: surface.returnFocus,
    copy: (row) => copying.copy(opened.answer ?? knowledge?.answer(row ?? search.first ?? '')),
  });

  return (
    <div class="panel rp" ref={panel}>
      <header>
        <Brand>
          {surface.panel && <PanelButton {...surface.panel} report={surface.report} />}
          <Menu entries={[...controlEntries(surface.control, page !== null), ...layoutEntries(placed, surface.setLayout)]} />
          {surface.close && (
            <button type="button" class="btn btn-icon" aria-label={say('panelClose')} data-action="close" onClick={surface.close}>
              <Icon name="close" />
            </button>
          )}
        </Brand>
        {knowledge && known ? <PortalLine name={portal?.name ?? null} where={whereIn(portal, page)} /> : <p class="portal" />}
        {!opened.answer && (
          <SearchBox
            typed={search.typed}
            placeholder={say('searchFaq')}
            onType={search.type}
            onEnter={() => search.first && opened.open(search.first)}
          />
        )}
      </header>
      {news && <NewSuggestions label={news.field?.label ?? news.title} onShow={beside.show} onIgnore={beside.ignore} />}
      <Calm onFault={surface.report} onRetry={restart}>
        {opened.answer && knowledge ? (
          <AnswerView
            answer={opened.answer}
            knowledge={knowledge}
            backTo={say(search.typed === '' ? 'answerBackToSuggestions' : 'answerBackToSearch')}
            vote={opened.vote}
            copied={copying.of === opened.answer.id ? copying.copied : null}
            onBack={opened.close}
            onOpen={opened.open}
            onCopy={copying.copy}
            onVote={opened.setVote}
            note={noteOn(opened.answer.id)}
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
            {knowledge && !search.found && page && suggestions && aside.set && (
              <PageHelp
                page={suggestions.about}
                suggestions={suggestions}
                knowledge={knowledge}
                set={aside.set}
                onChange={aside.change}
                noteOn={noteOn}
                onOpen={opened.open}
              />
            )}
          </main>
        )}
      </Calm>
      {!opened.answer && <Foot state={state} read={knowledge?.read} />}
      {/* Last in the order of Tab: from the search, the next stop is what was found. */}
      <ResizeHandle placed={placed} setLayout={surface.setLayout} />
      <Status
        says={copying.copied ? copySaid(copying.copied) : opened.voted ? say('voteKept') : spoken(state, search) || announced}
      />
    </div>
  );
}

/** « Éligibilité · Étape 2 », or the page's title when neither screen nor step is known. */
function whereIn(portal: PortalCard | undefined, page: PageContext | null): string | null {
  const screen = portal?.screens.find(({ id }) => id === page?.screen)?.name;
  const { step, title } = page ?? {};
  if (screen && step) return step.includes(screen) ? step : `${screen} · ${step}`;
  return screen || step || title || null;
}

function spoken(state: Opened['state'], { found }: Search): string {
  if (state === 'opening') return say('baseOpening');
  return found ? said(found.typed.length) : '';
}

function Foot({ state, read }: { state: Opened['state']; read: string | undefined }) {
  return (
    <footer class="panel-foot">
      <span>
        <Icon name="db" small />
        {state === 'opening' && say('baseOpening')}
        {state === 'unreadable' && say('baseUnreadable')}
        {read && (
          <span>
            {say('baseOf', shortDay(read))}
            <span class="wide">{` · ${say('baseOffline')}`}</span>
          </span>
        )}
      </span>
    </footer>
  );
}
