/** Why the field or the page brings what it brings: scores beside what they had to reach. For people who ask, not for the lists. */
import type { PageContext } from '../page/context';
import type { FaqIndex } from './index-shape';
import { pageBoost, thresholdOn } from './page-boost';
import { fieldPieces, pagePieces } from './pieces';
import { readQuery } from './query';
import { rank } from './ranking';
import { suggest } from './suggest';
import { PAGE_TRUST } from './weights';

/** One of the two lists that come without a word typed. */
export type PlaceList = 'field' | 'page';

/** An answer that shares words with a place. */
export interface Candidate {
  readonly id: string;
  /** With everyday words damped: what is held against `needed`. 0 when it shares no word and is pinned there. */
  readonly score: number;
  /** The threshold of the list, less what the answer's own portal and screen spare it. */
  readonly needed: number;
  readonly isShown: boolean;
}

/** A place as the search weighs it. */
export interface WeighedPlace {
  /** Words asked, as index terms, the heaviest first; `held`: answers that hold the term. */
  readonly terms: readonly { readonly term: string; readonly weight: number; readonly held: number }[];
  /** Score from which an answer is shown, when it was written for no portal. */
  readonly threshold: number;
  /** Those shown, in their order, then the nearest of the others. */
  readonly candidates: readonly Candidate[];
}

/** @param most refused candidates at most */
export function weighPlace(index: FaqIndex, page: PageContext, list: PlaceList, most = 5): WeighedPlace {
  const threshold = thresholdOn(index, list, page);
  const query = readQuery(index, list === 'field' ? fieldPieces(page) : pagePieces(page), { damped: true });
  const ranked = rank(index, query);
  const candidate = (id: string, isShown: boolean): Candidate => ({
    id,
    score: ranked.find((one) => one.id === id)?.score ?? 0,
    needed: threshold * (1 - pageBoost(index, id, page, PAGE_TRUST)),
    isShown,
  });
  const shown = suggest(index, { page })[list].map(({ id }) => candidate(id, true));
  const refused = ranked.filter(({ id }) => !shown.some((one) => one.id === id)).map(({ id }) => candidate(id, false));
  return {
    terms: [...query.weights]
      .map(([term, weight]) => ({ term, weight, held: index.vocabulary.count(term) }))
      .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1)),
    threshold,
    // The one that misses by least first.
    candidates: [...shown, ...refused.sort((a, b) => b.score / b.needed - a.score / a.needed).slice(0, most)],
  };
}
