/** Everything a surface of ours knows and can do, the same in sidebar, browser panel and popup; they differ in what is around it. */
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PageContext } from '../../../src/page/context';
import { type Hidden, hiddenIn } from '../../../src/stored/hidden';
import { say } from '../../words/words';
import { type OpenAnswer, useAnswer } from '../answer/use-answer';
import { useVote, type Voting } from '../answer/use-vote';
import { type Copying, useCopy } from '../copy/use-copy';
import { type Filters, useFilters } from '../filters/use-filters';
import type { Knowledge } from '../knowledge/knowledge';
import { withOfficialChanges } from '../knowledge/official-changes';
import { useOpened } from '../knowledge/use-opened';
import { usePreparation, useWhole } from '../knowledge/use-readiness';
import { type LiveDraft, useDraft } from '../reply/use-draft';
import type { Changes } from '../saved/changes';
import { useChanges } from '../saved/use-changes';
import { useRead } from '../saved/use-read';
import { useNotedSearch } from '../search/use-noted-search';
import { type Picked, usePicked } from '../search/use-picked';
import { type Search, useSearch } from '../search/use-search';
import type { Surface } from './surface';
import { useTold } from './told';
import { useCaret } from './use-caret';
import { useKeys } from './use-keys';
import { type LiveSettings, useSettings } from './use-settings';
import { toFirstResult } from './walk-rows';

/** What is shown while no answer is open. `home`: results once something is typed or filtered, else what the surface has to say. */
export type View = 'home' | 'filters' | 'reply' | 'changes';

export interface Desk {
  readonly surface: Surface;
  readonly state: 'opening' | 'open' | 'unreadable';
  readonly knowledge: Knowledge | null;
  /** Undefined until the page beside is known, null when it is no portal's. */
  readonly page: PageContext | null | undefined;
  readonly settings: LiveSettings;
  /** Null until read; nothing where it cannot be. */
  readonly hidden: Hidden | null;
  readonly draft: LiveDraft;
  readonly filters: Filters;
  readonly search: Search;
  readonly picked: Picked;
  readonly opened: OpenAnswer;
  readonly voting: Voting;
  readonly copying: Copying;
  /** What changed in the answers since « Ce qui a changé » was read; null until known. */
  readonly changes: Changes | null;
  readonly view: View;
  /** What is shown needs bodies that are not there. */
  readonly isWhole: boolean;
  /** A sentence for the status line, until the next one. */
  readonly says: string;
  /** What is drawn of it, over the panel, while it is news. */
  readonly trace: string;
  setPage(page: PageContext | null): void;
  show(view: View): void;
  /** @param seen also drawn for a while: nothing else shows what was done */
  tell(says: string, seen?: 'seen'): void;
  toSearch(words?: string): void;
  /** Goes to the first answer found, where none is sure enough to be opened at once. */
  toFirst(): void;
  /** Opens the files again, from the start. */
  restart(): void;
}

export interface DeskOptions {
  /** Holds the rows the arrows walk over. */
  readonly panel: RefObject<HTMLElement | null>;
  /** Escape with nothing left to step back from. */
  leave(): void;
  /** Letters typed on a row go to the search. */
  readonly typesThrough?: boolean;
  /** F6: to the page beside, where there is one. */
  readonly toPage?: () => void;
}

export function useDesk(surface: Surface, { panel, leave, toPage, typesThrough = false }: DeskOptions): Desk {
  const { state, knowledge: packaged, lose, retry } = useOpened(surface);
  const [page, setPage] = useState<PageContext | null>();
  const [view, show] = useState<View>('home');
  const { says, trace, tell } = useTold();
  const toField = useCaret(panel);
  const settings = useSettings(surface.settings);
  const met = settings.settings?.officialChanges;
  const knowledge = useMemo(() => packaged && (met ? withOfficialChanges(packaged, met) : packaged), [packaged, met]);
  usePreparation(panel, knowledge);
  const hidden = useMemo(() => settings.settings && hiddenIn(settings.settings), [settings.settings]);
  const draft = useDraft(surface.draft, surface.report);
  const filters = useFilters(surface, settings, knowledge, page ?? null);
  const search = useSearch(knowledge, filters, page ?? null);
  useNotedSearch(search, surface, settings.settings?.keepMisses ?? false, page?.portal ?? null);
  const picked = usePicked(search);
  const opened = useAnswer(knowledge, toField);
  const isWhole = useWhole(knowledge, opened.wanted || view === 'reply', lose);
  const answer = opened.answer;
  const voting = useVote(surface.journal, answer?.id ?? null, knowledge?.version ?? '', surface.report);
  const copying = useCopy(surface, knowledge, {
    onCopied: ({ id }) => void surface.journal.note({ kind: 'copy', answer: id }).catch(surface.report),
  });
  useRead(settings, answer);
  const { unkept } = settings;
  useEffect(() => {
    if (unkept.length > 0) tell(say('settingsNotKept'));
  }, [unkept]);
  // What was said before is old once other words are searched: their count is said then.
  useLayoutEffect(() => tell(''), [search.typed]);
  useLayoutEffect(filters.forgetLost, [search.typed, view]);
  const changes = useChanges(settings, knowledge, view === 'changes');

  // Whoever opened us may have handed over a selection, or an answer.
  useEffect(() => {
    if (!knowledge) return;
    surface.pendingSearch?.().then((pending) => {
      if (pending?.words !== undefined) toSearch(pending.words);
      if (pending?.answer !== undefined) opened.open(pending.answer);
    }, surface.report);
  }, [surface, knowledge]);
  // The search is not drawn in every view: it takes the focus again once it is.
  const returning = useRef(false);
  useLayoutEffect(() => {
    if (returning.current) toField();
    returning.current = false;
  }, [view, toField]);
  const goHome = () => {
    returning.current = view !== 'home';
    show('home');
  };
  const toSearch = (words?: string) => {
    if (answer) opened.toSearch();
    goHome();
    if (words !== undefined) search.type(words.replace(/\s+/g, ' '), true);
    toField();
  };
  useKeys(panel, {
    singleKeys: settings.settings?.singleKeys ?? false,
    typesThrough,
    toSearch,
    back() {
      if (answer) opened.back();
      else if (view !== 'home') goHome();
      else if (search.typed !== '') {
        toField();
        search.type('');
      } else if (search.active) {
        toField();
        filters.browse(false);
      } else leave();
    },
    ...(toPage && { leave: toPage }),
    copy({ row, search: fromSearch }) {
      const first = fromSearch && view === 'home' ? picked.id : null;
      const id = answer?.id ?? row ?? first ?? '';
      const copy = () => copying.copy(knowledge?.answer(id));
      if (knowledge?.answer(id)) copy();
      else if (knowledge?.card(id)) knowledge.whole().then(copy, lose);
      // The reply has its own way to copy.
      else if (view !== 'reply') tell(say('copyNothing'), 'seen');
    },
  });

  return {
    surface,
    state,
    knowledge,
    page,
    settings,
    hidden,
    draft,
    filters,
    search,
    picked,
    opened,
    voting,
    copying,
    changes,
    view,
    isWhole,
    says,
    trace,
    setPage,
    show,
    tell,
    toSearch,
    toFirst() {
      if (panel.current) toFirstResult(panel.current);
    },
    restart() {
      opened.toSearch();
      show('home');
      search.type('');
      filters.browse(false);
      retry();
    },
  };
}
