/** Keeps what the user is looking at where it is, while the page becomes narrower or wider. */

/** Where an anchor is looked for, as shares of the window: the middle first, then where text begins. */
const LOOK_AT = [
  [0.3, 0.5],
  [0.3, 0.3],
  [0.3, 0.7],
] as const;

/**
 * Holds an element of the page in its place through the next change of the page's width, before it is painted.
 * Call the returned function once the change is done. A page at its top stays at its top.
 */
export function holdScroll(document: Document): () => void {
  const page = document.documentElement;
  const anchor = anchorOf(document);
  const scroller = anchor && scrollerOf(anchor);
  if (!anchor || !scroller || scroller.scrollTop === 0) return () => {};
  const { top } = anchor.getBoundingClientRect();
  const { width } = page.getBoundingClientRect();
  let done = false;
  const hold = () => {
    if (done || page.getBoundingClientRect().width === width) return;
    done = true;
    const moved = anchor.isConnected ? anchor.getBoundingClientRect().top - top : 0;
    if (Math.abs(moved) >= 1) scroller.scrollBy({ top: moved, behavior: 'instant' });
  };
  // Heard between layout and paint: the user never sees the page in between.
  const observer = new ResizeObserver(hold);
  observer.observe(page);
  return () => {
    hold();
    observer.disconnect();
  };
}

/** The focused control when it is on screen, or else something near the middle of it. */
function anchorOf(document: Document): Element | null {
  const { innerWidth, innerHeight } = document.defaultView as Window;
  const { activeElement, body, documentElement } = document;
  const focused = activeElement?.getBoundingClientRect();
  if (focused && body?.contains(activeElement) && activeElement !== body && focused.top >= 0 && focused.bottom <= innerHeight) {
    return activeElement;
  }
  for (const [x, y] of LOOK_AT) {
    const found = document.elementFromPoint(innerWidth * x, innerHeight * y);
    if (found && found !== body && found !== documentElement && body?.contains(found)) return found;
  }
  return null;
}

function scrollerOf(element: Element): Element | null {
  const view = element.ownerDocument.defaultView as Window;
  for (let at = element.parentElement; at; at = at.parentElement) {
    if (at.scrollTop > 0 && /auto|scroll/.test(view.getComputedStyle(at).overflowY)) return at;
  }
  return element.ownerDocument.scrollingElement;
}
