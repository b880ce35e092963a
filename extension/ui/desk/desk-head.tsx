/** The search row of a surface: the field, and the way to the filters with their number. Hidden while one reads or writes. */
import { FilterButton, type FilterButtonDesk } from '../filters/filter-button';
import { SearchBox } from '../search/search-box';
import type { Desk } from './use-desk';

export type DeskHeadDesk = FilterButtonDesk & Pick<Desk, 'opened' | 'picked' | 'search' | 'toFirst'>;

export interface DeskHeadProps {
  readonly desk: DeskHeadDesk;
  readonly placeholder: string;
  /** ↑ and ↓ walk over the results while the caret stays in the field. */
  readonly palette?: boolean;
}

export function DeskHead({ desk, placeholder, palette = false }: DeskHeadProps) {
  const { opened, view, search, picked } = desk;
  const open = (first: string | null) => (first ? opened.open(first) : desk.toFirst());
  if (opened.answer || view === 'reply' || view === 'changes') return null;
  return (
    <SearchBox
      typed={search.typed}
      placeholder={placeholder}
      onType={(typed) => {
        desk.show('home');
        search.type(typed);
      }}
      walk={palette && view === 'home' && search.found ? picked : undefined}
      onEnter={() => {
        if (view === 'filters') return desk.show('home');
        if (picked.id) return opened.open(picked.id);
        const first = search.enter();
        if (first instanceof Promise) first.then(open);
        else open(first);
      }}
    >
      <FilterButton desk={desk} />
    </SearchBox>
  );
}
