/**
 * A page around our frame that takes the focus back gets the rest of what is being typed here. It is told by how soon the
 * focus goes after something was done in a text of ours; nothing of the page is asked.
 */

export const THEFT = {
  /** Milliseconds after a key, a press or the coming of the focus: no hand is as soon in the page, time after time. */
  soon: 300,
  /** One may be a hand that was quick, or a page that had just loaded; so many are none. */
  times: 2,
  /** Milliseconds within which they count together. */
  within: 60_000,
} as const;

const LEAVING = /^(Tab|Escape|F\d+|Alt|AltGraph|Control|Meta|OS)$/;

/** Watches the window of a frame until `signal` aborts. @param taken runs each time that a page has done it once too often */
export function watchFocus(view: Window, taken: () => void, signal: AbortSignal): void {
  let done = Number.NEGATIVE_INFINITY;
  let before = Number.NEGATIVE_INFINITY;
  const act = () => {
    done = performance.now();
  };
  const key = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) => {
    // These may lead out of here by themselves.
    if (ctrlKey || metaKey || altKey || LEAVING.test(key)) done = Number.NEGATIVE_INFINITY;
    else act();
  };
  const lost = () => {
    const now = performance.now();
    const wasSoon = now - done <= THEFT.soon;
    done = Number.NEGATIVE_INFINITY;
    if (!wasSoon || !isText(view.document.activeElement)) return;
    if (now - before <= THEFT.within) taken();
    before = now;
  };
  const options = { capture: true, signal };
  view.addEventListener('keydown', key, options);
  view.addEventListener('pointerdown', act, options);
  view.addEventListener('focus', ({ target }) => target === view && act(), options);
  view.addEventListener('blur', ({ target }) => target === view && lost(), options);
}

function isText(element: Element | null): boolean {
  return element?.matches('input, textarea, [contenteditable]') ?? false;
}
