/** Everything decided of an answer found for typed words, decided once: what is shown and counted are views of it. */
import { type Band, bandOf } from './confidence';
import type { FailedFacets } from './facet-index';
import type { FaqIndex } from './index-shape';
import { pageBoost } from './page-boost';
import type { Query } from './query';
import type { Ranked } from './ranking';
import type { Ask } from './suggestion';
import { TIE_BREAK } from './weights';

/** An answer found, beside a page and under filters. */
export interface ScoredAnswer {
  readonly answer: Ranked;
  /** With what its portal or screen adds. */
  readonly score: number;
  /** The chosen filters it does not pass, a bit each; 0 when it passes all. */
  readonly failedFacets: number;
}

/** The same with how far to trust it. */
export interface Judged extends ScoredAnswer {
  readonly band: Band;
}

export function scoreBesidePage(index: FaqIndex, answer: Ranked, { page }: Ask, failedFacets: FailedFacets): ScoredAnswer {
  const score = answer.score * (1 + pageBoost(index, answer.id, page, TIE_BREAK));
  return { answer, score, failedFacets: failedFacets(answer.id, answer.place) };
}

/** Judges all that was found, in its order and whatever the filters: the counts need what filters hide. */
export function judge(index: FaqIndex, query: Query, ranked: readonly Ranked[], ask: Ask, failed: FailedFacets): Judged[] {
  return ranked.map((one) => {
    const { answer, score, failedFacets } = scoreBesidePage(index, one, ask, failed);
    return { answer, score, failedFacets, band: bandOf(index, answer, query, score) };
  });
}
