/** How many answers each filter would leave. Counted in one walk over what was found: the engine is asked once. */
import { FACETS, type FacetName, type FacetValues } from '../answer/answer';
import { type FacetIndex, facetIndex } from './facet-index';
import type { FaqIndex } from './index-shape';
import { LIMITS } from './weights';

/** How many answers each value of each filter would leave under some filters. */
export interface ValueCounts {
  /**
   * By filter, by id of a value: answers with this value chosen in place of those of the same filter, the other filters
   * kept. A value no answer holds is absent; see `countOf`.
   */
  readonly values: Readonly<Record<FacetName, Readonly<Record<string, number>>>>;
  /** By filter: answers with a value no answer holds chosen; those filed under nothing there are left. */
  readonly unheld: Readonly<Record<FacetName, number>>;
  /** Of `values`, those filed under the value itself, rather than left because they are filed under none. */
  readonly own: Readonly<Record<FacetName, Readonly<Record<string, number>>>>;
}

/** All the numbers that filters show for what is typed now: under the filters in force, and under their neighbours. */
export interface FilterCounts extends ValueCounts {
  /** Answers with all the filters of the question. */
  readonly all: number;
  /** Answers without any filter. */
  readonly unfiltered: number;
  /** By chosen filter: answers when this filter alone is taken away. */
  readonly without: Readonly<Partial<Record<FacetName, number>>>;
  /** The same for each two chosen filters. */
  readonly withoutPairs: readonly { readonly without: readonly [FacetName, FacetName]; readonly count: number }[];
  /** By chosen filter: its values where only the filters chosen before it are in force, in the order of `FACETS`. */
  readonly valuesAfter: Readonly<Partial<Record<FacetName, ValueCounts>>>;
  /** By chosen filter: all values where this filter alone is taken away. */
  readonly valuesWithout: Readonly<Partial<Record<FacetName, ValueCounts>>>;
  /** Of `all`, the sure answers to the typed words; 0 when nothing is typed. */
  readonly sure: number;
  /** Sure answers to the typed words that the filters hide; 0 when nothing is typed. */
  readonly sureHidden: number;
}

/** An answer found, and the filters it does not pass. */
export interface FiledAnswer {
  /** @see `Ranked` */
  readonly answer: { readonly id: string; readonly place?: number };
  readonly failedFacets: number;
}

/** What was found, whether or not it passes the filters. */
export interface FoundAnswers {
  /** Sure and close ones. */
  readonly all: readonly FiledAnswer[];
  readonly sure: readonly FiledAnswer[];
  /** Found by narrower or related words, and not otherwise; shown where nothing sure is left, a few of each list. */
  readonly wider: readonly (readonly FiledAnswer[])[];
}

/** Answers with a value chosen in place of those of its filter, whether or not some answer holds it. */
export function countOf({ values, unheld }: ValueCounts, name: FacetName, id: string): number {
  return values[name][id] ?? unheld[name];
}

/** Of `countOf`, the answers filed under the value itself: an answer for every value is none of its own. */
export function ownOf({ own }: ValueCounts, name: FacetName, id: string): number {
  return own[name][id] ?? 0;
}

/** Counts what was found under some filters, and under their neighbours. */
export function countFilters(index: FaqIndex, found: FoundAnswers, facets: FacetValues): FilterCounts {
  const filed = facetIndex(index);
  const [all, sure, wider] = [tally(filed, found.all), tally(filed, found.sure), found.wider.map((some) => tally(filed, some))];
  const count = (of: (tally: Tally) => number) =>
    of(all) + (of(sure) > 0 ? 0 : wider.reduce((sum, one) => sum + Math.min(LIMITS.field, of(one)), 0));
  const chosen = chosenIn(facets);
  const without = (...names: FacetName[]) => count((tally) => tally.left(EVERY & ~bitsOf(names)));
  const byFacet = <Of>(of: (name: FacetName, facet: number) => Of) =>
    Object.fromEntries(FACETS.map((name, facet) => [name, of(name, facet)])) as Record<FacetName, Of>;
  const valuesUnder = (inForce: number): ValueCounts => {
    const [values, own] = [byFacet(() => ({}) as Record<string, number>), byFacet(() => ({}) as Record<string, number>)];
    for (const [mark, { name, id }] of filed.values.entries()) {
      values[name][id] = count((tally) => tally.value(mark, inForce));
      own[name][id] = count((tally) => tally.own(mark, inForce));
    }
    return { values, own, unheld: byFacet((_, facet) => count((tally) => tally.unheld(facet, inForce))) };
  };
  const byChosen = <Of>(of: (name: FacetName, at: number) => Of) =>
    Object.fromEntries(chosen.map((name, at) => [name, of(name, at)])) as Partial<Record<FacetName, Of>>;
  return {
    all: without(),
    unfiltered: without(...FACETS),
    ...valuesUnder(EVERY),
    without: byChosen((name) => without(name)),
    withoutPairs: pairsOf(chosen).map((pair) => ({ without: pair, count: without(...pair) })),
    valuesAfter: byChosen((_, at) => valuesUnder(bitsOf(chosen.slice(0, at)))),
    valuesWithout: byChosen((name) => valuesUnder(EVERY & ~bitsOf([name]))),
    sure: sure.left(EVERY),
    sureHidden: sure.left(0) - sure.left(EVERY),
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

/** A bit for each filter. */
const EVERY = (1 << FACETS.length) - 1;
const bitsOf = (names: readonly FacetName[]) => names.reduce((bits, name) => bits | (1 << FACETS.indexOf(name)), 0);

function chosenIn(facets: FacetValues): FacetName[] {
  return FACETS.filter((name) => facets[name]?.length);
}

function pairsOf(names: readonly FacetName[]): (readonly [FacetName, FacetName])[] {
  return names.flatMap((one, at) => names.slice(at + 1).map((other) => [one, other] as const));
}

/** Some answers, counted under those of the chosen filters whose bit is in `inForce`. */
interface Tally {
  left(inForce: number): number;
  /** With this value, by number, in place of those of its filter. */
  value(mark: number, inForce: number): number;
  /** Of these, those that hold it. */
  own(mark: number, inForce: number): number;
  /** With a value no answer holds in place of those of this filter. */
  unheld(facet: number, inForce: number): number;
}

/** One walk over the answers: how many fail exactly which filters, of all, by value held and by filter without a value. */
function tally(filed: FacetIndex, some: readonly FiledAnswer[]): Tally {
  const all = new FailureCounts(1);
  const held = new FailureCounts(filed.values.length);
  const free = new FailureCounts(FACETS.length);
  const counts = new Uint32Array(filed.groups.length);
  const failedBy = new Uint8Array(filed.groups.length);
  for (const { answer, failedFacets } of some) {
    const group = filed.groupOf(answer.id, answer.place);
    counts[group]! += 1;
    failedBy[group] = failedFacets;
  }
  for (const [group, count] of counts.entries()) {
    if (count === 0) continue;
    const failed = failedBy[group] ?? 0;
    all.add(0, failed, count);
    let filedUnder = 0;
    for (const mark of filed.groups[group] ?? []) {
      filedUnder |= 1 << (filed.facetOf[mark] ?? 0);
      held.add(mark, failed, count);
    }
    for (let facet = 0; facet < FACETS.length; facet++) if (!(filedUnder & (1 << facet))) free.add(facet, failed, count);
  }
  for (const counted of [all, held, free]) counted.sum();
  const unheld = (facet: number, inForce: number) => free.passing(facet, inForce & ~(1 << facet));
  const own = (mark: number, inForce: number) => held.passing(mark, inForce & ~(1 << (filed.facetOf[mark] ?? 0)));
  return {
    left: (inForce) => all.passing(0, inForce),
    value: (mark, inForce) => own(mark, inForce) + unheld(filed.facetOf[mark] ?? 0, inForce),
    own,
    unheld,
  };
}

/** For each of some rows, the answers that fail each set of filters: exactly, and once summed up no other filter. */
class FailureCounts {
  readonly #counts: Uint32Array;

  constructor(rows: number) {
    this.#counts = new Uint32Array(rows * (EVERY + 1));
  }

  add(row: number, failed: number, count: number): void {
    this.#counts[row * (EVERY + 1) + failed]! += count;
  }

  /** Once all are added: to each set, what fails a part of it only. The rows are as long as there are sets, so a bit of a place is one of its set. */
  sum(): void {
    const counts = this.#counts;
    for (let bit = 1; bit <= EVERY; bit <<= 1) {
      for (let at = 0; at < counts.length; at++) if (at & bit) counts[at]! += counts[at ^ bit] ?? 0;
    }
  }

  /** Answers of a row that fail none of the filters in force. */
  passing(row: number, inForce: number): number {
    return this.#counts[row * (EVERY + 1) + (EVERY & ~inForce)] ?? 0;
  }
}
