/** One calm line that something chosen here could not be kept; it stands, on this page, until that is over. */
import { useId } from 'preact/hooks';
import { say } from '../../words/words';
import { Icon } from '../controls/icon';
import type { LiveSettings } from './use-settings';
import './not-kept.css';

export function NotKept({ settings: { unkept } }: { settings: Pick<LiveSettings, 'unkept'> }) {
  const sentence = useId();
  if (unkept.length === 0) return null;
  return (
    <section class="not-kept" aria-labelledby={sentence} data-notice="not-kept">
      <Icon name="alert" />
      <p id={sentence}>{say('settingsNotKept')}</p>
    </section>
  );
}
