/** How old an answer is. Clock skew shows at worst a warning. */
import type { Answer } from '../../../src/answer/answer';
import { today } from '../../words/dates';

/** True when the calendar it states has ended. @param day `YYYY-MM-DD` */
export function isPast({ validUntil }: Pick<Answer, 'validUntil'>, day = today()): boolean {
  return validUntil !== undefined && validUntil < day;
}

/** True when it asks to be checked again, or its calendar has ended. */
export function isStale(answer: Pick<Answer, 'review' | 'validUntil'>, day = today()): boolean {
  return answer.review < day || isPast(answer, day);
}
