/** Every number the filters view shows: for the filters in force, for those before each of them, and without one of them. */
import { useMemo, useRef } from 'preact/hooks';
import { FACETS, type FacetName } from '../../../src/answer/answer';
import { countOf, type FilterCounts } from '../../../src/search/filters';
import type { Desk } from '../desk/use-desk';
import { useLatest } from '../knowledge/use-latest';

export interface Counted {
  readonly counts: FilterCounts;
  /** Answers left by the filters before this one and this value of it. */
  left(name: FacetName, id: string): number;
  /** For a value that leaves nothing: the filter to take away that brings it most answers; null stands for all of them. */
  instead(name: FacetName, id: string): { readonly without: FacetName | null; readonly count: number } | null;
}

export type CountedDesk = Pick<Desk, 'search' | 'filters' | 'knowledge' | 'page'>;

/** Undefined until counted; while filters change, the numbers before. The search of this keystroke counted them already. */
export function useCounted({ search, filters, knowledge, page }: CountedDesk) {
  const ofAll = useMemo(
    () => (search.active ? undefined : search.countsOfAll()),
    [knowledge, page, search.active, filters.active],
  );
  const latest = useLatest(ofAll);
  const known = useRef<FilterCounts | undefined>(undefined);
  known.current = (search.active ? search.found?.filters : latest) ?? known.current;
  const counts = known.current;
  return useMemo(() => counts && counted(counts), [counts]);
}

function counted(counts: FilterCounts): Counted {
  const { valuesAfter, valuesWithout } = counts;
  const chosen = FACETS.filter((name) => valuesAfter[name]);
  const none = chosen[0] && valuesAfter[chosen[0]];
  return {
    counts,
    left: (name, id) => countOf(valuesAfter[name] ?? counts, name, id),
    instead(name, id) {
      const ways = chosen
        .map((without) => ({ without, count: without === name ? 0 : countOf(valuesWithout[without] ?? counts, name, id) }))
        .filter(({ count }) => count > 0)
        .sort((a, b) => b.count - a.count);
      const anywhere = countOf(none ?? counts, name, id);
      return ways[0] ?? (anywhere > 0 ? { without: null, count: anywhere } : null);
    },
  };
}
