/** Every number the filters view shows: for the filters in force, for those before each of them, and without one of them. */
import { useMemo } from 'preact/hooks';
import { FACETS, type FacetName, type FacetValues } from '../../../src/answer/answer';
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

/** Undefined until counted; while filters change, the numbers before. */
export function useCounted({ search, filters, knowledge, page }: CountedDesk): Counted | undefined {
  const { active } = filters;
  const counted = useMemo(() => {
    const chosen = FACETS.filter((name) => active[name]?.length);
    const asked = [
      active,
      ...chosen.map((_, at) => kept(active, (name) => chosen.indexOf(name) < at)),
      ...chosen.map((taken) => kept(active, (name) => name !== taken)),
    ].map((facets) => search.counts(facets));
    const use = (all: readonly (FilterCounts | undefined)[]) => madeOf(chosen, all);
    return asked.some((one) => one instanceof Promise)
      ? Promise.all(asked).then(use)
      : use(asked as readonly (FilterCounts | undefined)[]);
  }, [knowledge, page, search.typed, active]);
  return useLatest(counted);
}

function kept(active: FacetValues, keeps: (name: FacetName) => boolean): FacetValues {
  return Object.fromEntries(FACETS.filter(keeps).map((name) => [name, active[name] ?? []]));
}

function madeOf(chosen: readonly FacetName[], all: readonly (FilterCounts | undefined)[]): Counted | undefined {
  const [counts, ...others] = all;
  if (!counts) return undefined;
  const before = others.slice(0, chosen.length);
  const taken = others.slice(chosen.length);
  const none = before[0] ?? counts;
  return {
    counts,
    left: (name, id) => countOf(before[chosen.indexOf(name)] ?? counts, name, id),
    instead(name, id) {
      const ways = chosen
        .map((without, at) => ({ without, count: without === name ? 0 : countOf(taken[at] ?? counts, name, id) }))
        .filter(({ count }) => count > 0)
        .sort((a, b) => b.count - a.count);
      const anywhere = countOf(none, name, id);
      return ways[0] ?? (anywhere > 0 ? { without: null, count: anywhere } : null);
    },
  };
}
