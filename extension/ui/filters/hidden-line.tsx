/** Sure answers that the filters hide: said in one quiet line, one press away. */
import { otherWays } from '../../../src/search/filters';
import { sayCount } from '../../words/words';
import type { Desk } from '../desk/use-desk';
import { filterName, quotedList } from './filter-names';

export function HiddenLine({ desk }: { desk: Pick<Desk, 'filters' | 'search' | 'toSearch'> }) {
  const { filters, search } = desk;
  const counts = search.found?.filters;
  if (!counts || counts.sureHidden === 0) return null;
  const [way] = otherWays(counts, filters.active);
  if (!way) return null;
  const more = way.count - counts.all;
  const names = quotedList(way.without.map(filterName));
  const saying = (['filtersHidden', 'filtersHiddenBoth', 'filtersHiddenEvery'] as const)[Math.min(way.without.length, 3) - 1];
  return (
    <p class="hidden-line">
      <button
        type="button"
        class="as-link"
        data-way={String(way.without)}
        onClick={() => {
          desk.toSearch();
          filters.without(way.without);
        }}
      >
        {saying && sayCount(saying, more, names)}
      </button>
    </p>
  );
}
