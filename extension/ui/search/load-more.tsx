/** « Voir plus »: more answers below those shown, and the focus on the first of them. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { say } from '../../words/words';
import { PART } from '../desk/parts';
import type { Search } from './use-search';

/** @param rows number of answers shown above, in the same region */
export function LoadMore({ search, rows }: { search: Search; rows: number }) {
  const from = useRef<{ readonly region: Element | null; readonly row: number } | null>(null);
  useLayoutEffect(() => {
    const { region, row } = from.current ?? { region: null, row: rows };
    if (rows <= row) return;
    from.current = null;
    region?.querySelectorAll<HTMLElement>(PART.row)[row]?.focus();
  }, [rows]);
  if (!search.hasMore) return null;
  return (
    <p class="more">
      <button
        type="button"
        class="btn"
        data-action="more"
        onClick={({ currentTarget }) => {
          from.current = { region: currentTarget.closest('[data-region]'), row: rows };
          search.more();
        }}
      >
        {say('searchMore')}
      </button>
    </p>
  );
}
