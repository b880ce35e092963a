/** Filters that leave nothing: what to take away instead, one press each, with what it brings. */

import type { FilterCounts } from '../../../src/search/filters';
import { otherWays } from '../../../src/search/filters';
import { say, sayCount } from '../../words/words';
import type { Desk } from '../desk/use-desk';
import type { Knowledge } from '../knowledge/knowledge';
import { takenAway } from './filter-names';

export interface NoMatchBoxProps {
  readonly desk: Pick<Desk, 'filters'>;
  readonly knowledge: Knowledge;
  readonly counts: FilterCounts;
  /** Where the focus goes: the box is gone then. */
  readonly onTaken: () => void;
}

export function NoMatchBox({ desk, knowledge, counts, onTaken }: NoMatchBoxProps) {
  const { active, count, without } = desk.filters;
  if (counts.all > 0 || count === 0) return null;
  return (
    <div class="zero" data-notice="zero">
      <p>
        <strong>{counts.unfiltered > 0 ? sayCount('filtersNone', count) : say('filtersNoneAtAll')}</strong>
      </p>
      <ul>
        {otherWays(counts, active).map((way) => {
          const what = takenAway(knowledge.facets, active, way.without);
          return (
            <li key={String(way.without)}>
              <button
                type="button"
                class="as-link"
                data-way={String(way.without)}
                onClick={() => {
                  without(way.without);
                  onTaken();
                }}
              >
                {what === null ? say('filtersWayEvery') : say('filtersRemove', what)}
              </button>
              <span class="n">{sayCount('answers', way.count)}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
