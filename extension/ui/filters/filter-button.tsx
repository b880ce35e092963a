/** The way to the filters, with the number of those in force. */

import { say, sayCount } from '../../words/words';
import { Icon } from '../controls/icon';
import type { Desk } from '../desk/use-desk';
import './filters.css';

export type FilterButtonDesk = Pick<Desk, 'filters' | 'view' | 'show'>;

export function FilterButton({ desk }: { desk: FilterButtonDesk }) {
  const { filters, view } = desk;
  const { count } = filters;
  return (
    <button
      type="button"
      class="btn btn-filter"
      aria-expanded={view === 'filters'}
      aria-label={count > 0 ? sayCount('filtersActive', count) : say('filtersTitle')}
      data-action="filters"
      onClick={() => desk.show(view === 'filters' ? 'home' : 'filters')}
    >
      <Icon name="filter" />
      {count > 0 && <span class="badge">{count}</span>}
    </button>
  );
}
