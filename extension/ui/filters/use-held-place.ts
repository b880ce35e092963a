/** Nothing moves under the pointer: what was pressed keeps its place on screen when something comes or goes above it. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { scrollerOf } from '../desk/scroller';

/**
 * @param list what is scrolled, as far as there is anything to scroll
 * @returns to be called with what is pressed, before anything changes
 */
export function useHeldPlace(list: RefObject<HTMLElement | null>): (pressed: Element) => void {
  const held = useRef<{ readonly pressed: Element; readonly top: number } | null>(null);
  useLayoutEffect(() => {
    if (!held.current || !list.current) return;
    const { pressed, top } = held.current;
    held.current = null;
    if (pressed.isConnected) scrollerOf(list.current).scrollTop += pressed.getBoundingClientRect().top - top;
  });
  return (pressed) => {
    held.current = { pressed, top: pressed.getBoundingClientRect().top };
  };
}
