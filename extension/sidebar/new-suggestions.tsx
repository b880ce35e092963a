/** « Nouvelles suggestions »: the page moved on while someone was reading here. */
import { Icon } from '../ui/icon';

export function NewSuggestions({ label, onShow, onIgnore }: { label: string; onShow: () => void; onIgnore: () => void }) {
  return (
    <section class="strip" data-notice="waiting" aria-label="Nouvelles suggestions">
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
    </section>
  );
}
