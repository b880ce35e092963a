/** How old an answer's source is, in words and with an icon, never by colour alone (RGAA 3.1). */
import type { Answer } from '../../../src/answer/answer';
import { shortDay, today } from '../../words/dates';
import { say } from '../../words/words';
import { Icon } from '../controls/icon';

/** True when the answer asks to be checked again, or the calendar it states has ended. Clock skew shows at worst a warning. */
export function isStale(answer: Pick<Answer, 'review' | 'validUntil'>, day = today()): boolean {
  return [answer.review, answer.validUntil].some((limit) => limit !== undefined && limit < day);
}

export function Freshness({ answer }: { answer: Answer }) {
  return isStale(answer) ? (
    <span class="fresh is-stale">
      <Icon name="clock" />
      {say('freshnessStale')}
    </span>
  ) : (
    <span class="fresh">
      <Icon name="doc" />
      {say('freshnessRead', shortDay(answer.read))}
    </span>
  );
}
