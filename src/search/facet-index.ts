/** What the answers of an index are filed under, as numbers: thousands are filtered and counted within a frame. */
import { FACETS, type FacetName, type FacetValues } from '../answer/answer';
import type { FaqIndex } from './index-shape';

/** A value some answer is filed under. */
export interface FacetMark {
  readonly name: FacetName;
  readonly id: string;
}

/**
 * Which filters an answer does not pass: a bit each, in the order of `FACETS`; 0 when it passes all.
 * @param place of the answer among those of the index, where it is known: sought by its id otherwise
 */
export type FailedFacets = (id: string, place?: number) => number;

/** What the answers of an index are filed under, as numbers, so that thousands are filtered and counted within a frame. */
export interface FacetIndex {
  /** Every value held, by number. */
  readonly values: readonly FacetMark[];
  /** Position in `FACETS` of each value's filter. */
  readonly facetOf: readonly number[];
  /** Numbers of the values that answers hold, once for all that hold the same. */
  readonly groups: readonly (readonly number[])[];
  /** Which of `groups` an answer belongs to. @param place see `FailedFacets` */
  groupOf(id: string, place?: number): number;
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
  // Nothing held comes first: what is no answer of the index is filed under nothing.
  const groups: (readonly number[])[] = [[]];
  const byMarks = new Map([['', 0]]);
  const places = new Map<string, number>();
  const groupAt = new Uint32Array(answers.size);
  for (const { id, facets } of answers.values()) {
    const marks = FACETS.flatMap((name, facet) => [...new Set(facets[name])].map((value) => numberOf(facet, value)));
    const group = byMarks.get(marks.join()) ?? groups.push(marks) - 1;
    byMarks.set(marks.join(), group);
    groupAt[places.size] = group;
    places.set(id, places.size);
  }
  const groupOf = (id: string, place = places.get(id)) => (place === undefined ? 0 : (groupAt[place] ?? 0));
  const failedFacets = (facets: FacetValues): FailedFacets => {
    const asked = FACETS.reduce((bits, name, facet) => bits | (facets[name]?.length ? 1 << facet : 0), 0);
    if (asked === 0) return () => 0;
    const wanted = values.map(({ name, id }) => facets[name]?.includes(id) ?? false);
    const failed = Uint8Array.from(groups, (marks) => {
      let [held, met] = [0, 0];
      for (const mark of marks) {
        const bit = 1 << (facetOf[mark] as number);
        held |= bit;
        if (wanted[mark]) met |= bit;
      }
      return asked & held & ~met;
    });
    return (id, place) => failed[groupOf(id, place)] ?? 0;
  };
  return { values, facetOf, groups, groupOf, failedFacets };
}
