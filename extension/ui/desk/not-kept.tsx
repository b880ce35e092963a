/** One calm line that something chosen here could not be kept; it stands, on this page, until that is over. */
import { say } from '../../words/words';
import { Icon } from '../controls/icon';
import type { LiveSettings } from './use-settings';
import './not-kept.css';

export function NotKept({ settings: { unkept } }: { settings: Pick<LiveSettings, 'unkept'> }) {
  if (unkept.length === 0) return null;
  return (
    <p class="not-kept" data-notice="not-kept">
      <Icon name="alert" />
      <span>{say('settingsNotKept')}</span>
    </p>
  );
}
