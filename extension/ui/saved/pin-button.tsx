/** Pins the open answer, or takes the pin away. */
import type { Answer } from '../../../src/answer/answer';
import { say } from '../../words/words';
import { Icon } from '../controls/icon';
import { Steady } from '../controls/steady';
import type { Desk } from '../desk/use-desk';
import './saved.css';

export function PinButton({ desk, answer: { id } }: { desk: Pick<Desk, 'settings'>; answer: Answer }) {
  const { settings, change } = desk.settings;
  const pinned = settings?.favourites.includes(id) ?? false;
  return (
    <button
      type="button"
      class="btn btn-quiet pin"
      aria-pressed={pinned}
      data-action="pin"
      onClick={() => change(pinned ? { key: 'favourites', remove: id } : { key: 'favourites', add: id })}
    >
      <Icon name="pin" />
      <Steady or={say(pinned ? 'keptPin' : 'keptPinned')}>{say(pinned ? 'keptPinned' : 'keptPin')}</Steady>
    </button>
  );
}
