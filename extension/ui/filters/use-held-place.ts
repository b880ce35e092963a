/** Nothing moves under the pointer: what was pressed keeps its place on screen when something comes or goes above it. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * @param scroller what scrolls, as far as there is anything to scroll
 * @returns to be called with what is pressed, before anything changes
 */
export function useHeldPlace(scroller: RefObject<HTMLElement | null>): (pressed: Element) => void {
  const held = useRef<{ readonly pressed: Element; readonly top: number } | null>(null);
  useLayoutEffect(() => {
    if (!held.current || !scroller.current) return;
    const { pressed, top } = held.current;
    held.current = null;
    if (pressed.isConnected) scroller.current.scrollTop += pressed.getBoundingClientRect().top - top;
  });
  return (pressed) => {
    held.current = { pressed, top: pressed.getBoundingClientRect().top };
  };
}
