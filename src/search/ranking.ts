import type { FacetValues } from '../answer';
import { FACETS } from '../answer';
import type { FaqIndex } from './faq-index';
import type { Placed } from './placed';
import type { AskedWord, Query } from './query';
import { STEPS } from './steps';
import { BM25, BOUNDS, FIELD_BOOST, TERM_WEIGHT } from './weights';

/** An answer found, with what the decision to show it and the reasons need. */
export interface Ranked {
  readonly id: string;
  /** BM25 sum over the fields, times the root of the share of the query it covers. */
  readonly score: number;
  /** BM25 sum alone. */
  readonly raw: number;
  /** Share of the query's weight that was found, 0 to 1; words no answer holds count as missed. */
  readonly coverage: number;
  /** The same share where everyday words count little: what was found of the words that could not be asked anywhere. */
  readonly ownCoverage: number;
  readonly words: readonly AskedWord[];
  /** Index terms of the query that the answer holds. */
  readonly terms: ReadonlySet<string>;
  /** Thesaurus entries that were found, as index terms. */
  readonly concepts: readonly string[];
}

/** All the answers that share a word with the query, best first. */
export function rank(index: FaqIndex, query: Query, facets: FacetValues = {}): Ranked[] {
  if (query.weights.size === 0) return [];
  const { prefix } = query;
  const text = [...query.weights.keys()].join(' ');
  const lastTerm = prefix === null ? null : (query.words.at(-1)?.terms[0] ?? null);
  const options = {
    combineWith: 'OR' as const,
    boost: STEPS.fields ? FIELD_BOOST : {},
    bm25: BM25,
    weights: { prefix: TERM_WEIGHT.prefix, fuzzy: 0 },
    boostTerm: (term: string) => query.weights.get(term) ?? TERM_WEIGHT.word,
    prefix: (term: string) => term === lastTerm || term === prefix,
    ...(Object.keys(facets).length > 0 ? { filter: ({ id }: { id: string }) => passes(index.answers.get(id), facets) } : {}),
  };
  const asked = prefix !== null && prefix !== lastTerm && prefix.length > 1 ? `${text} ${prefix}` : text;
  const whole = query.words.reduce((sum, word) => sum + word.mass, 0) || 1;
  return index.engine
    .search(asked, options)
    .slice(0, BOUNDS.candidates)
    .map((result): Ranked => {
      const found = new Set(result.queryTerms);
      const isFound = (word: AskedWord, at: number) =>
        word.terms.some((term) => found.has(term)) || (prefix !== null && at === query.words.length - 1 && found.has(prefix));
      const words = query.words.filter(isFound);
      const massOf = (list: readonly AskedWord[]) => list.reduce((sum, word) => sum + word.mass, 0) / whole;
      const coverage = massOf(words);
      const raw = result.score / (result.queryTerms.length || 1);
      return {
        id: result.id as string,
        score: STEPS.coverage ? raw * Math.sqrt(coverage) : result.score,
        raw,
        coverage,
        ownCoverage: words.reduce((sum, word) => sum + word.mass * word.rareElsewhere, 0) / whole,
        words,
        terms: found,
        concepts: [...found].filter((term) => term.startsWith('@')),
      };
    })
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

/** An answer without values for a filter helps everywhere, so it passes; inside one filter any value will do. */
export function passes(answer: Placed | undefined, facets: FacetValues): boolean {
  if (!answer) return false;
  return FACETS.every((name) => {
    const wanted = facets[name] ?? [];
    const held = answer.facets[name] ?? [];
    return wanted.length === 0 || held.length === 0 || wanted.some((value) => held.includes(value));
  });
}
