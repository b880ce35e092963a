/** Whether the panel is too low for a part of it to stay in place at its foot. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** Lines of text, of 1rem each; as `short-panel.css` has it for reading. */
const LOW = 28;

/** @param panel fills the window */
export function useLow(panel: RefObject<HTMLElement | null>): boolean {
  const [low, setLow] = useState(false);
  useLayoutEffect(() => {
    const element = panel.current;
    if (!element) return;
    const look = () =>
      setLow(element.clientHeight < LOW * Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
    look();
    window.addEventListener('resize', look);
    return () => window.removeEventListener('resize', look);
  }, [panel]);
  return low;
}
