/** « Nouvelles suggestions »: the page moved on while someone was reading here. */
import { Icon } from '../ui/icon';

export function NewSuggestions({ label, onShow, onIgnore }: { label: string; onShow: () => void; onIgnore: () => void }) {
  return (
    <div class="strip" data-notice="waiting">
      <p>
        <b style={{ fontWeight: 600 }}>Nouvelles suggestions</b>
        <small>{`pour «\u202f${label}\u202f»`}</small>
      </p>
      <button type="button" class="btn btn-quiet" onClick={onShow}>
        Afficher
      </button>
      <button type="button" class="btn btn-icon sm" aria-label="Ignorer les nouvelles suggestions" onClick={onIgnore}>
        <Icon name="close" />
      </button>
    </div>
  );
}
