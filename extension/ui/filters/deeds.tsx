/** Small deeds on the filters, the same wherever they stand. */
import type { Desk } from '../use-desk';
import { say } from '../words';

/** @param onReset where the focus goes: the button is gone then */
export function ResetLink({ desk, onReset }: { desk: Desk; onReset: () => void }) {
  return (
    <button
      type="button"
      class="as-link"
      data-action="reset"
      onClick={() => {
        onReset();
        desk.filters.reset();
      }}
    >
      {say('filtersReset')}
    </button>
  );
}

/** Back from a list made by filters alone to what the surface has to say. */
export function CloseList({ desk }: { desk: Desk }) {
  return (
    <button
      type="button"
      class="as-link end"
      data-action="close-list"
      onClick={() => {
        desk.toSearch();
        desk.filters.browse(false);
      }}
    >
      {say('filtersListClose')}
    </button>
  );
}
