/** « Nouvelles suggestions »: the page moved on while someone was reading here. It lies over the end of what is read, which stays. */
import { Icon } from '../ui/controls/icon';
import { say } from '../words/words';
import './new-suggestions.css';

export function NewSuggestions({ label, onShow, onIgnore }: { label: string; onShow: () => void; onIgnore: () => void }) {
  return (
    <section class="strip" data-notice="waiting" aria-label={say('newTitle')}>
      <p title={`${say('newTitle')} ${say('newFor', label)}`}>
        <b style={{ fontWeight: 600 }}>{say('newTitle')}</b>
        <small>{say('newFor', label)}</small>
      </p>
      <button type="button" class="btn btn-quiet" onClick={onShow}>
        {say('newShow')}
      </button>
      <button type="button" class="btn btn-icon sm" aria-label={say('newIgnore')} onClick={onIgnore}>
        <Icon name="close" />
      </button>
    </section>
  );
}
