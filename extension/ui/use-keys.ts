/** Keys of our own pages: `/` and Ctrl+K go to the search; Escape goes one step back. The page beside never sees them. */
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

export function useKeys(input: RefObject<HTMLInputElement | null>, toSearch: () => void, onEscape: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const inText = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
      const wantsSearch = (event.key === '/' && !inText) || (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey));
      if (wantsSearch) {
        event.preventDefault();
        toSearch();
        input.current?.select();
      } else if (event.key === 'Escape') {
        event.preventDefault();
        onEscape();
      }
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [input, toSearch, onEscape]);
}
