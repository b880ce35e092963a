/** The search row of a surface: the field, and the way to the filters with their number. Hidden while one reads or writes. */
import { FilterButton, type FilterButtonDesk } from '../filters/filter-button';
import { SearchBox } from '../search/search-box';
import type { Desk } from './use-desk';

export type DeskHeadDesk = FilterButtonDesk & Pick<Desk, 'opened' | 'search' | 'toClose'>;

export function DeskHead({ desk, placeholder }: { desk: DeskHeadDesk; placeholder: string }) {
  const { opened, view, search } = desk;
  const open = (first: string | null) => (first ? opened.open(first) : desk.toClose());
  if (opened.answer || view === 'reply' || view === 'changes') return null;
  return (
    <SearchBox
      typed={search.typed}
      placeholder={placeholder}
      onType={(typed) => {
        desk.show('home');
        search.type(typed);
      }}
      onEnter={() => {
        if (view === 'filters') return desk.show('home');
        const first = search.enter();
        if (first instanceof Promise) first.then(open);
        else open(first);
      }}
    >
      <FilterButton desk={desk} />
    </SearchBox>
  );
}
