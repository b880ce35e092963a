/** How old an answer is. Clock skew shows at worst a warning. */
import type { Answer } from '../../../src/answer/answer';
import { today } from '../../words/dates';

/** True when the calendar it states has ended. @param day `YYYY-MM-DD` */
export function isPast({ validUntil }: Pick<Answer, 'validUntil'>, day = today()): boolean {
  return validUntil !== undefined && validUntil < day;
}

/** True when it asks to be checked again, its calendar has ended, or its official text changed. */
export function isStale(
  answer: Pick<Answer, 'review' | 'validUntil'> & { readonly officialChanged?: string | undefined },
  day = today(),
): boolean {
  return answer.review < day || isPast(answer, day) || answer.officialChanged !== undefined;
}
