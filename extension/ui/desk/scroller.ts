/** Who scrolls: the body of the panel, or the panel as a whole where it is too low for anything to stay in place (`low.css`). */

/** What `body` scrolls in: itself, as long as it does. */
export function scrollerOf(body: Element): Element {
  for (let at: Element | null = body; at; at = at.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
  }
  return document.documentElement;
}

/** Scrolls until `part` begins where its scroller does; nothing moves where all of it is in sight. */
export function readFrom(part: Element): void {
  const scroller = scrollerOf(part);
  scroller.scrollTop += part.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
}
