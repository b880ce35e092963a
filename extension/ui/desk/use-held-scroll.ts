/** What is read stays where it is when its frame grows at the end of the text: the room that comes is left empty until one scrolls back. */
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** @param list scrolls, as long as it is high enough to */
export function useHeldScroll(list: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return;
    let [at, room] = [element.scrollTop, 0];
    const leave = (pixels: number) => {
      if (pixels === room) return;
      room = pixels;
      element.style.paddingBlockEnd = room > 0 ? `${room}px` : '';
    };
    const scrolled = () => {
      at = element.scrollTop;
      // Of the room left, what is out of sight now is needed no more.
      leave(Math.max(0, room - (element.scrollHeight - element.clientHeight - at)));
    };
    // Between layout and drawing: the browser has cut the scrolling short, and nobody has seen it yet.
    const resized = new ResizeObserver(() => {
      const lost = at - element.scrollTop;
      if (lost <= 0) return;
      leave(room + lost);
      element.scrollTop = at;
    });
    element.addEventListener('scroll', scrolled, { passive: true });
    // The room we leave is padding: it must not be heard as a change of the frame.
    resized.observe(element, { box: 'border-box' });
    return () => {
      element.removeEventListener('scroll', scrolled);
      resized.disconnect();
    };
  }, [list]);
}
