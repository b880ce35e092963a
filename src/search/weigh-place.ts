/** Why the field or the page brings what it brings: scores beside what they had to reach. For people who ask, not for the lists. */
import type { PageContext } from '../page/context';
import { weighField } from './field-list';
import type { FaqIndex } from './index-shape';
import { pageBoost, thresholdOn } from './page-boost';
import { fieldPieces, pagePieces } from './pieces';
import { type Query, readQuery } from './query';
import { rank } from './ranking';
import { suggest } from './suggest';
import { FIELD_TRUST, PAGE_TRUST } from './weights';

/** One of the two lists that come without a word typed. */
export type PlaceList = 'field' | 'page';

/** An answer that shares words with a place. */
export interface Candidate {
  readonly id: string;
  /** Of a page, with everyday words damped; of a field, how far it is trusted. Held against `needed`; 0 when it shares no word and is pinned there. */
  readonly score: number;
  /** The threshold of the list; of a page, less what the answer's own portal and screen spare it. */
  readonly needed: number;
  readonly isShown: boolean;
}

/** A place as the search weighs it. */
export interface WeighedPlace {
  /** Words asked, as index terms, the heaviest first; `held`: answers that hold the term. */
  readonly terms: readonly { readonly term: string; readonly weight: number; readonly held: number }[];
  /** Score from which an answer is shown; of a page, when it was written for no portal. */
  readonly threshold: number;
  /** Those shown, in their order, then the nearest of the others. */
  readonly candidates: readonly Candidate[];
}

/** @param most refused candidates at most */
export function weighPlace(index: FaqIndex, page: PageContext, list: PlaceList, most = 5): WeighedPlace {
  const query = readQuery(index, list === 'field' ? fieldPieces(page) : pagePieces(page), { damped: true });
  const [threshold, scores] = list === 'field' ? fieldScores(index, page) : pageScores(index, page, query);
  const shown = suggest(index, { page })[list].map(({ id }): Candidate => {
    const { score = 0, needed = threshold } = scores.find((one) => one.id === id) ?? {};
    return { id, score, needed, isShown: true };
  });
  const refused = scores.filter(({ id }) => !shown.some((one) => one.id === id)).map((one) => ({ ...one, isShown: false }));
  return {
    terms: [...query.weights]
      .map(([term, weight]) => ({ term, weight, held: index.vocabulary.count(term) }))
      .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1)),
    threshold,
    // The one that misses by least first.
    candidates: [...shown, ...refused.sort((a, b) => b.score / b.needed - a.score / a.needed).slice(0, most)],
  };
}

type Scored = Omit<Candidate, 'isShown'>;

function fieldScores(index: FaqIndex, page: PageContext): [threshold: number, scores: Scored[]] {
  const needed = FIELD_TRUST.sure;
  return [needed, weighField(index, page).map(({ found, trust }) => ({ id: found.id, score: trust, needed }))];
}

function pageScores(index: FaqIndex, page: PageContext, query: Query): [threshold: number, scores: Scored[]] {
  const threshold = thresholdOn(index, 'page', page);
  const needed = (id: string) => threshold * (1 - pageBoost(index, id, page, PAGE_TRUST));
  return [threshold, rank(index, query).map(({ id, score }) => ({ id, score, needed: needed(id) }))];
}
