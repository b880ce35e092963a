/** Stands where a choice would, and says who decides. */
import { say } from '../../words/words';
import { Icon } from './icon';

export function Managed() {
  return (
    <small class="managed">
      <Icon name="lock" small />
      {say('managed')}
    </small>
  );
}
