import type { Query } from './query';
import type { Ranked } from './ranking';

/** What a pack knows of texts it has no answer for. Scores depend on the pack, so each pack is measured on its own. */
export interface Calibration {
  /** 95th percentile of the best raw score of unrelated typed queries. */
  readonly raw: number;
  /** 95th percentile of the best raw score divided by the weight of the query. */
  readonly norm: number;
  /** Score a page, or a field, has to reach: the one almost no unrelated page or field reaches. */
  readonly page: number;
  readonly field: number;
}
export const UNCALIBRATED: Calibration = { raw: 14, norm: 1.6, page: 12, field: 8 };

export type Decision = 'sure' | 'maybe' | 'nothing';

/** From this probability of being right on an answer is shown plainly, and from the second one apart. */
export const SURE = 0.7;
export const MAYBE = 0.15;

/** Probability that an answer found for typed words is worth showing, 0 to 1. */
export function confidence(found: Ranked, query: Query, calibration: Calibration): number {
  const whole = query.words.reduce((sum, word) => sum + word.mass, 0) || 1;
  const raw = Math.min(3, found.raw / calibration.raw);
  const norm = Math.min(3, found.raw / whole / calibration.norm);
  const count = Math.min(4, found.words.length) / 4;
  return 1 / (1 + Math.exp(4.1 - 2 * raw - 1.6 * norm - 2.8 * count));
}

export function decide(found: Ranked, query: Query, calibration: Calibration): Decision {
  const sure = confidence(found, query, calibration);
  return sure >= SURE ? 'sure' : sure >= MAYBE ? 'maybe' : 'nothing';
}
