/** How many answers each filter would leave. Counted in one walk over what was found: the engine is asked once. */
import { FACETS, type FacetName, type FacetValues } from '../answer/answer';
import { type FacetIndex, facetIndex } from './facet-index';
import type { FaqIndex } from './faq-index';
import { LIMITS } from './weights';

/** How many answers each value of each filter would leave, for what is typed now. */
export interface FilterCounts {
  /** Answers with all the filters of the question. */
  readonly all: number;
  /** Answers without any filter. */
  readonly unfiltered: number;
  /**
   * By filter, by id of a value: answers with this value chosen in place of those of the same filter, the other filters
   * kept. A value no answer holds is absent; see `countOf`.
   */
  readonly values: Readonly<Record<FacetName, Readonly<Record<string, number>>>>;
  /** By filter: answers with a value no answer holds chosen; those filed under nothing there are left. */
  readonly unheld: Readonly<Record<FacetName, number>>;
  /** By chosen filter: answers when this filter alone is taken away. */
  readonly without: Readonly<Partial<Record<FacetName, number>>>;
  /** The same for each two chosen filters. */
  readonly withoutPairs: readonly { readonly without: readonly [FacetName, FacetName]; readonly count: number }[];
  /** Of `all`, the sure answers to the typed words; 0 when nothing is typed. */
  readonly sure: number;
  /** Sure answers to the typed words that the filters hide; 0 when nothing is typed. */
  readonly sureHidden: number;
}

/** What was found without any filter, as ids of answers. */
export interface FoundIds {
  /** Sure and close ones. */
  readonly all: readonly string[];
  readonly sure: readonly string[];
  /** Found by narrower or related words, and not otherwise; shown where nothing sure is left, a few of each list. */
  readonly wider: readonly (readonly string[])[];
}

/** Answers with a value chosen in place of those of its filter, whether or not some answer holds it. */
export function countOf({ values, unheld }: FilterCounts, name: FacetName, id: string): number {
  return values[name][id] ?? unheld[name];
}

/** Counts what was found under some filters, and under their neighbours. */
export function countFilters(index: FaqIndex, found: FoundIds, facets: FacetValues): FilterCounts {
  const places = facetIndex(index);
  const tally = (ids: readonly string[]) => tallied(places, ids, facets);
  const [all, sure, wider] = [tally(found.all), tally(found.sure), found.wider.map(tally)];
  const count = (of: (tally: Tally) => number) =>
    of(all) + (of(sure) > 0 ? 0 : wider.reduce((sum, one) => sum + Math.min(LIMITS.field, of(one)), 0));
  const without = (...names: FacetName[]) => {
    const bits = names.reduce((bits, name) => bits | (1 << FACETS.indexOf(name)), 0);
    return count((tally) => tally.without(bits));
  };
  const chosen = chosenIn(facets);
  const byFacet = <Of>(of: (name: FacetName, facet: number) => Of) =>
    Object.fromEntries(FACETS.map((name, facet) => [name, of(name, facet)])) as Record<FacetName, Of>;
  const values = byFacet(() => ({}) as Record<string, number>);
  for (const [mark, { name, id }] of places.values.entries()) values[name][id] = count((tally) => tally.value(mark));
  return {
    all: without(),
    unfiltered: without(...FACETS),
    values,
    unheld: byFacet((_, facet) => count((tally) => tally.unheld(facet))),
    without: Object.fromEntries(chosen.map((name) => [name, without(name)])),
    withoutPairs: pairsOf(chosen).map((pair) => ({ without: pair, count: without(...pair) })),
    sure: sure.without(0),
    sureHidden: sure.without(EVERY) - sure.without(0),
  };
}

/**
 * Ways out of filters that hide something: single filters to take away, those that bring most first, then pairs, then all.
 * Named is only what brings more answers than are left now, and more than taking away fewer of the same filters.
 */
export function otherWays(counts: FilterCounts, facets: FacetValues): { without: readonly FacetName[]; count: number }[] {
  const chosen = chosenIn(facets);
  const best = (ways: Way[]) => ways.sort((a, b) => b.count - a.count);
  const singles = best(chosen.map((name) => ({ without: [name], count: counts.without[name] ?? 0 })));
  const pairs = best(counts.withoutPairs.map(({ without, count }) => ({ without, count })));
  const every = { without: chosen, count: counts.unfiltered };
  const ways: Way[] = [];
  for (const way of [...singles, ...pairs, ...(chosen.length > 2 ? [every] : [])]) {
    const narrower = ways.filter(({ without }) => without.every((name) => way.without.includes(name)));
    if (way.count > Math.max(counts.all, ...narrower.map(({ count }) => count))) ways.push(way);
  }
  return ways;
}

interface Way {
  readonly without: readonly FacetName[];
  readonly count: number;
}

const EVERY = (1 << FACETS.length) - 1;

function chosenIn(facets: FacetValues): FacetName[] {
  return FACETS.filter((name) => facets[name]?.length);
}

function pairsOf(names: readonly FacetName[]): (readonly [FacetName, FacetName])[] {
  return names.flatMap((one, at) => names.slice(at + 1).map((other) => [one, other] as const));
}

/** Some answers, counted under filters. */
interface Tally {
  /** With the filters of these bits taken away. */
  without(bits: number): number;
  /** With this value, by number, in place of those of its filter. */
  value(mark: number): number;
  /** With a value no answer holds in place of those of this filter. */
  unheld(facet: number): number;
}

function tallied(places: FacetIndex, ids: readonly string[], facets: FacetValues): Tally {
  const byMissed = new Array<number>(EVERY + 1).fill(0);
  const held = new Array<number>(places.values.length).fill(0);
  const free = FACETS.map(() => 0);
  const misses = places.misses(facets);
  for (const id of ids) {
    const missed = misses(id);
    byMissed[missed] = (byMissed[missed] ?? 0) + 1;
    if ((missed & (missed - 1)) !== 0) continue;
    let filedUnder = 0;
    for (const mark of places.marksOf(id)) {
      const facet = places.facetOf[mark] ?? 0;
      filedUnder |= 1 << facet;
      if ((missed & ~(1 << facet)) === 0) held[mark] = (held[mark] ?? 0) + 1;
    }
    if (missed === 0) for (let facet = 0; facet < free.length; facet++) if (!(filedUnder & (1 << facet))) free[facet]! += 1;
  }
  const unheld = (facet: number) => free[facet] ?? 0;
  return {
    without: (bits) => byMissed.reduce((sum, count, missed) => ((missed & ~bits) === 0 ? sum + count : sum), 0),
    value: (mark) => (held[mark] ?? 0) + unheld(places.facetOf[mark] ?? 0),
    unheld,
  };
}
