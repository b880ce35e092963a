/** Pins the open answer, or takes the pin away. */
import type { Answer } from '../../../src/answer';
import { Icon } from '../icon';
import type { Desk } from '../use-desk';
import { say } from '../words';
import './kept.css';

export function PinButton({ desk, answer: { id } }: { desk: Desk; answer: Answer }) {
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
      {say(pinned ? 'keptPinned' : 'keptPin')}
    </button>
  );
}
