/** What can be done with the filters, the same wherever they stand. */

import { say } from '../../words/words';
import type { Desk } from '../desk/use-desk';

/** @param onReset where the focus goes: the button is gone then */
export function ResetLink({ desk, onReset }: { desk: Pick<Desk, 'filters'>; onReset: () => void }) {
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
export function CloseList({ desk }: { desk: Pick<Desk, 'filters' | 'toSearch'> }) {
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
