/** The caret in the search, for whoever asked for it. */
import type { RefObject } from 'preact';
import { useCallback, useEffect, useRef } from 'preact/hooks';
import { focusSearch } from './use-keys';

/**
 * Puts the caret into the search, and once more when the browser gives our page the focus only afterwards and takes the
 * caret away with it: Firefox does so with a popup, Chromium with a frame. A key or a press ends that.
 * @param panel holds the search
 */
export function useCaret(panel: RefObject<HTMLElement | null>): () => void {
  const wanted = useRef(false);
  useEffect(() => {
    const ended = new AbortController();
    const { signal } = ended;
    const again = () => {
      if (wanted.current && document.activeElement === document.body) focusSearch(panel.current);
    };
    const end = () => {
      wanted.current = false;
    };
    window.addEventListener('focus', again, { signal });
    document.addEventListener('keydown', end, { signal, capture: true });
    document.addEventListener('pointerdown', end, { signal, capture: true });
    return () => ended.abort();
  }, [panel]);
  return useCallback(() => {
    wanted.current = true;
    focusSearch(panel.current);
  }, [panel]);
}
