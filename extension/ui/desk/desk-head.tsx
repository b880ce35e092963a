/** The search row of a surface: the field, and the way to the filters with their number. Hidden while one reads or writes. */
import { FilterButton, type FilterButtonDesk } from '../filters/filter-button';
import { SearchBox } from '../search/search-box';
import type { Desk } from './use-desk';

export type DeskHeadDesk = FilterButtonDesk & Pick<Desk, 'opened' | 'search' | 'toFirst'>;

export function DeskHead({ desk, placeholder }: { desk: DeskHeadDesk; placeholder: string }) {
  const { opened, view, search } = desk;
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
        if (view === 'filters') desk.show('home');
        else if (search.first) opened.open(search.first);
        else desk.toFirst();
      }}
    >
      <FilterButton desk={desk} />
    </SearchBox>
  );
}
