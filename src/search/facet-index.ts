/** What the answers of an index are filed under, as numbers: thousands are filtered and counted within a frame. */
import { FACETS, type FacetName, type FacetValues } from '../answer/answer';
import type { FaqIndex } from './index-shape';

/** A value some answer is filed under. */
export interface FacetMark {
  readonly name: FacetName;
  readonly id: string;
}

/** Which filters an answer does not pass: a bit each, in the order of `FACETS`; 0 when it passes all. */
export type FailedFacets = (id: string) => number;

/** What the answers of an index are filed under, as numbers, so that thousands are filtered and counted within a frame. */
export interface FacetIndex {
  /** Every value held, by number. */
  readonly values: readonly FacetMark[];
  /** Position in `FACETS` of each value's filter. */
  readonly facetOf: readonly number[];
  /** Numbers of the values an answer holds. */
  marksOf(id: string): readonly number[];
  /** @param facets several values of one filter: any will do; an answer without value for a filter passes it */
  failedFacets(facets: FacetValues): FailedFacets;
}

const known = new WeakMap<FaqIndex['answers'], FacetIndex>();

/** What the answers of an index are filed under; read once for an index. */
export function facetIndex({ answers }: Pick<FaqIndex, 'answers'>): FacetIndex {
  const kept = known.get(answers) ?? read(answers);
  known.set(answers, kept);
  return kept;
}

function read(answers: FaqIndex['answers']): FacetIndex {
  const values: FacetMark[] = [];
  const facetOf: number[] = [];
  const numbers = FACETS.map(() => new Map<string, number>());
  const numberOf = (facet: number, id: string) => {
    const number = numbers[facet]?.get(id) ?? values.length;
    if (number < values.length) return number;
    numbers[facet]?.set(id, number);
    facetOf.push(facet);
    values.push({ name: FACETS[facet] as FacetName, id });
    return number;
  };
  const rows = new Map<string, readonly number[]>();
  for (const { id, facets } of answers.values()) {
    rows.set(
      id,
      FACETS.flatMap((name, facet) => [...new Set(facets[name])].map((value) => numberOf(facet, value))),
    );
  }
  const marksOf = (id: string) => rows.get(id) ?? [];
  const failedFacets = (facets: FacetValues): FailedFacets => {
    const asked = FACETS.reduce((bits, name, facet) => bits | (facets[name]?.length ? 1 << facet : 0), 0);
    if (asked === 0) return () => 0;
    const wanted = values.map(({ name, id }) => facets[name]?.includes(id) ?? false);
    return (id) => {
      let [held, met] = [0, 0];
      for (const mark of marksOf(id)) {
        const bit = 1 << (facetOf[mark] as number);
        held |= bit;
        if (wanted[mark]) met |= bit;
      }
      return asked & held & ~met;
    };
  };
  return { values, facetOf, marksOf, failedFacets };
}
