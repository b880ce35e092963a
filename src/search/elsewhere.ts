/** Subjects that are asked here and answered by others: where one fits a query, an answer that shares its words is no sure one. */
import type { Calibration, PackedElsewhere } from './index-shape';
import type { Query } from './query';
import { openSubjects } from './subjects';
import { terms } from './terms';

/** A longer subject is a sentence: few queries hold enough of it. */
const MOST_TERMS = 6;

/**
 * The commonest terms get the smallest numbers, and what begins alike stands together: a quarter less to download.
 * @param subjects one a line of `data/elsewhere.txt`
 */
export function packElsewhere(subjects: readonly string[]): PackedElsewhere {
  const kept = new Map<string, readonly string[]>();
  const counts = new Map<string, number>();
  for (const subject of subjects) {
    const own = [...new Set(terms(subject).flatMap(({ term, head }) => (head ? [term] : [])))].sort();
    if (own.length === 0 || own.length > MOST_TERMS || kept.has(own.join(' '))) continue;
    kept.set(own.join(' '), own);
    for (const term of own) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  const named = [...counts].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1)).map(([term]) => term);
  const numbers = new Map(named.map((term, at) => [term, at]));
  const rows = [...kept.values()].map((own) => own.map((term) => numbers.get(term) as number).sort((a, b) => b - a));
  rows.sort((one, other) => one.map((number, at) => number - (other[at] ?? -1)).find((gap) => gap !== 0) ?? -1);
  return {
    terms: named.join(' '),
    subjects: rows.map(([first = 0, ...more], at) => [first - (rows[at - 1]?.[0] ?? 0), ...more]),
  };
}

const fits = new WeakMap<Query, number>();

/**
 * How well a subject of others fits a query, 0 to 1: the share of the query's weight that the best of them holds, times
 * the share of its own terms that the query holds. One word in common is none, but for a subject of one word.
 */
export function fitsElsewhere({ elsewhere }: Calibration, query: Query): number {
  if (!elsewhere) return 0;
  const known = fits.get(query);
  if (known !== undefined) return known;
  const { holding, sizes } = openSubjects(elsewhere);
  const missed = query.words.reduce((sum, word) => sum + word.missed, 0);
  const held = new Map<number, { mass: number; whole: number; words: number }>();
  for (const { own, mass, missed: cost } of query.words) {
    for (const subject of holding.get(own) ?? []) {
      const sum = held.get(subject) ?? { mass: 0, whole: missed, words: 0 };
      held.set(subject, { mass: sum.mass + mass, whole: sum.whole + mass - cost, words: sum.words + 1 });
    }
  }
  let best = 0;
  for (const [subject, { mass, whole, words }] of held) {
    const size = sizes[subject] ?? 1;
    if (words > 1 || size === 1) best = Math.max(best, ((mass / (whole || 1)) * words) / size);
  }
  fits.set(query, best);
  return best;
}
