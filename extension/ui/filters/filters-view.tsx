/** The five filters: what is in force, ways out of a zero, every value with what it leaves, and what to do with it. */
import { useEffect, useRef } from 'preact/hooks';
import { type FilterCounts, otherWays } from '../../../src/search/filters';
import { say, sayCount } from '../../words/words';
import { PART } from '../desk/parts';
import type { Desk } from '../desk/use-desk';
import type { Knowledge } from '../knowledge/knowledge';
import { Chips } from './chips';
import { Disclosure } from './disclosure';
import { ResetLink } from './filter-actions';
import { takenAway } from './filter-names';
import { NoMatchBox } from './no-match-box';
import { type Counted, type CountedDesk, useCounted } from './use-counted';
import { useHeldPlace } from './use-held-place';
import './filters.css';

export type FiltersDesk = CountedDesk & Pick<Desk, 'tell' | 'show' | 'toSearch'>;

export function FiltersView({ desk, knowledge }: { desk: FiltersDesk; knowledge: Knowledge }) {
  const view = useRef<HTMLElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const hold = useHeldPlace(list);
  const counted = useCounted(desk);
  const { filters } = desk;
  const toFirst = () => view.current?.querySelector<HTMLElement>('summary')?.focus();
  const says = counted ? `${filters.lost} ${leaves(counted.counts, filters.count)}`.trim() : '';
  useEffect(() => {
    desk.tell(says);
    return () => desk.tell('');
  }, [says]);
  if (!counted) return <main class="filters" />;
  const fromPage = Object.keys(filters.fromPage).length > 0;
  return (
    <main class="filters" ref={view} aria-label={say('filtersTitle')}>
      <div class="panel-body" data-part="body" tabIndex={-1} ref={list} onChangeCapture={({ target }) => hold(target as Element)}>
        <div class="status">
          <h2>{say('filtersTitle')}</h2>
          {fromPage && <span>{say('filtersFromPage')}</span>}
          {filters.count > 0 && (
            <span class="end">
              <ResetLink desk={desk} onReset={toFirst} />
            </span>
          )}
        </div>
        {filters.count === 0 && <p class="chips-none">{say('filtersNoneActive')}</p>}
        <Chips desk={desk} knowledge={knowledge} left={counted.left} onEmpty={toFirst} />
        <NoMatchBox desk={desk} knowledge={knowledge} counts={counted.counts} onTaken={toFirst} />
        {knowledge.facets.map((facet) => (
          <Disclosure
            key={facet.name}
            desk={desk}
            knowledge={knowledge}
            facet={facet}
            counted={counted}
            open={facet.name === 'couloir'}
          />
        ))}
      </div>
      <Actions desk={desk} knowledge={knowledge} counted={counted} />
    </main>
  );
}

/** For the status line: how many answers are left, or that there are none. */
function leaves({ all }: FilterCounts, chosen: number): string {
  return all > 0 || chosen === 0 ? sayCount('answers', all) : sayCount('filtersNone', chosen);
}

interface ActionsProps {
  readonly desk: Pick<Desk, 'filters' | 'search' | 'show' | 'toSearch'>;
  readonly knowledge: Knowledge;
  readonly counted: Counted;
}

/** « Fermer », and the button that says what it will show. With neither words nor filters there is nothing to show. */
function Actions({ desk, knowledge, counted: { counts } }: ActionsProps) {
  const { filters, search } = desk;
  const [way] = otherWays(counts, filters.active);
  const instead = counts.all === 0 ? way : undefined;
  const see = () => {
    if (instead) filters.without(instead.without);
    filters.browse(true);
    desk.toSearch();
  };
  return (
    <div class="actions">
      <button
        type="button"
        class="btn"
        data-action="close-filters"
        onClick={({ currentTarget }) => {
          currentTarget.closest(PART.panel)?.querySelector<HTMLElement>('[data-action="filters"]')?.focus();
          desk.show('home');
        }}
      >
        {say('filtersClose')}
      </button>
      {(filters.count > 0 || search.typed.trim() !== '') && (counts.all > 0 || instead) && (
        <button type="button" class="btn btn-primary grow" data-action="see" onClick={see}>
          {instead ? seeWithout(instead) : sayCount('filtersSee', counts.all)}
        </button>
      )}
    </div>
  );

  function seeWithout({ without, count }: { without: Parameters<typeof takenAway>[2]; count: number }): string {
    const what = takenAway(knowledge.facets, filters.active, without);
    return what === null ? say('filtersSeeWithoutAny', count) : say('filtersSeeWithout', what, count);
  }
}
