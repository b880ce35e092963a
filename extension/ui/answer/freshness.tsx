/** How old an answer's source is, in words and with an icon, never by colour alone (RGAA 3.1). */
import type { AnswerCard } from '../../../src/answer/answer';
import { shortDay } from '../../words/dates';
import { say } from '../../words/words';
import { Icon } from '../controls/icon';
import { isPast, isStale } from './age';

export function Freshness({ answer }: { answer: AnswerCard }) {
  const past = isPast(answer);
  const changed = answer.officialChanged !== undefined;
  return past || isStale(answer) ? (
    <span class="fresh is-stale">
      <Icon name={changed && !past ? 'alert' : 'clock'} />
      {say(past ? 'freshnessPast' : changed ? 'freshnessChanged' : 'freshnessStale')}
    </span>
  ) : (
    <span class="fresh">
      <Icon name="doc" />
      {say('freshnessRead', shortDay(answer.read))}
    </span>
  );
}
