/** Reasons to look twice at an answer before passing it on. */
import type { Answer } from '../../../src/answer/answer';
import { today } from '../../words/dates';

/** The gravest first: the day it holds until is past; its official text changed; its sources disagree; its review is due. */
export const DOUBTS = ['outdated', 'official', 'conflict', 'stale'] as const;
export type Doubt = (typeof DOUBTS)[number];

/** The gravest first; none for an answer that can be passed on as it is. @param day `YYYY-MM-DD` */
export function doubtsOf({ review, validUntil, conflict, officialChanged }: Answer, day = today()): Doubt[] {
  const past = (limit: string | undefined) => limit !== undefined && limit < day;
  return [
    ...(past(validUntil) ? (['outdated'] as const) : []),
    ...(officialChanged !== undefined ? (['official'] as const) : []),
    ...(conflict !== undefined ? (['conflict'] as const) : []),
    ...(past(review) ? (['stale'] as const) : []),
  ];
}
