/** The suggestions for the page beside, without what the user hid; nothing jumps when something is. */
import { useMemo, useRef } from 'preact/hooks';
import type { PageContext } from '../../src/page/context';
import type { RequestPart, Suggestion } from '../../src/search/suggestion';
import { type Hidden, hiddenOn } from '../../src/stored/hidden';
import type { Knowledge } from '../ui/knowledge/knowledge';
import { together } from '../ui/knowledge/search-client';
import { useLatest } from '../ui/knowledge/use-latest';
import type { HeldPage } from './use-held-page';

/** The lists of the two regions. */
export interface Suggested {
  /** The page they are for. */
  readonly about: PageContext;
  /** Ids left out of the two lists. */
  readonly hidden: readonly [field: readonly string[], page: readonly string[]];
  readonly field: readonly Suggestion[];
  readonly page: readonly Suggestion[];
  readonly request: readonly RequestPart[];
}

/**
 * What to show for the page beside, undefined until everything is known, and the lists before while new ones are awaited;
 * and the page that waits, when it would show other answers: the same list under another label is no news. An answer
 * hidden just now keeps its place until its region is about something else: another field for the first, another screen
 * for the second.
 */
export function useSuggestions(
  knowledge: Knowledge | null,
  beside: HeldPage,
  hidden: Hidden | null,
): { readonly suggestions: Suggested | undefined; readonly newest: Suggested | undefined; readonly news: PageContext | null } {
  const { page, waiting } = beside;
  const kinds = hidden?.mutedSignals;
  const here = hidden && page ? hiddenOn(page, hidden) : [];
  const field = useHeld(here, fieldKey(page) + !hidden);
  const screen = useHeld(here, screenKey(page) + !hidden);
  const asked = useMemo(
    () => (knowledge && page && kinds ? suggested(knowledge, page, kinds, field, screen) : undefined),
    [knowledge, page, kinds, field, screen],
  );
  const suggestions = useLatest(asked);
  const next = useMemo(() => {
    if (!knowledge || !waiting || !hidden) return null;
    const then = hiddenOn(waiting, hidden);
    return suggested(
      knowledge,
      waiting,
      hidden.mutedSignals,
      fieldKey(waiting) === fieldKey(page) ? field : then,
      screenKey(waiting) === screenKey(page) ? screen : then,
    );
  }, [knowledge, page, waiting, hidden, field, screen]);
  const instead = useLatest(next);
  const news = instead && instead.about === waiting && ids(instead) !== ids(suggestions) ? waiting : null;
  return { suggestions, newest: waiting && instead ? instead : suggestions, news };
}

function suggested(
  knowledge: Knowledge,
  page: PageContext,
  kinds: Hidden['mutedSignals'],
  hiddenForField: readonly string[],
  hiddenForPage: readonly string[],
): Suggested | Promise<Suggested> {
  const without = (answers: readonly string[]) => knowledge.suggest({ page, without: { answers, kinds } });
  const first = without(hiddenForField);
  const second = String(hiddenForField) === String(hiddenForPage) ? first : without(hiddenForPage);
  return together(first, second, ({ field }, { page: forPage, request = [] }) => ({
    about: page,
    hidden: [hiddenForField, hiddenForPage],
    field,
    page: forPage,
    request,
  }));
}

const ids = (lists: Suggested | undefined) =>
  JSON.stringify(
    [lists?.field, lists?.page, lists?.request.flatMap(({ suggestions }) => suggestions)].map((rows) =>
      rows?.map(({ id }) => id),
    ),
  );
const screenKey = (page: PageContext | null) => JSON.stringify([page?.portal, page?.screen]);
const fieldKey = (page: PageContext | null) => JSON.stringify([page?.portal, page?.screen, page?.field]);

/** The value as it was when the key last changed. */
function useHeld<T>(value: T, key: string): T {
  const held = useRef({ key, value });
  if (held.current.key !== key) held.current = { key, value };
  return held.current.value;
}
