/**
 * A page around our frame that takes the focus back gets the rest of what is being typed here. It is told by how soon the
 * focus goes after something was done in a text of ours; nothing of the page is asked.
 */

export const THEFT = {
  /** Milliseconds after a key, a press or the coming of the focus: no hand is as soon in the page, time after time. */
  soon: 300,
  /** Milliseconds within which two count together: one alone may be a quick hand, or a page that had just loaded. */
  within: 60_000,
} as const;

const LEAVING = /^(Tab|Escape|F\d+|Alt|AltGraph|Control|Meta|OS)$/;

/** Watches the window of a frame until `signal` aborts. @param taken runs when a page has done it twice, and each time it does it again */
export function watchFocus(view: Window, taken: () => void, signal: AbortSignal): void {
  let done = Number.NEGATIVE_INFINITY;
  let before = Number.NEGATIVE_INFINITY;
  /** When a text of ours last lost the focus: it does just before the window, or with it. */
  let left = Number.NEGATIVE_INFINITY;
  const act = () => {
    done = performance.now();
  };
  const press = ({ target }: Event) => {
    // A button of ours may send the focus to the page.
    if (isText(target)) act();
    else done = Number.NEGATIVE_INFINITY;
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
    if (!wasSoon || !(isText(view.document.activeElement) || now - left <= THEFT.soon)) return;
    if (now - before <= THEFT.within) taken();
    before = now;
  };
  const options = { capture: true, signal };
  view.addEventListener('keydown', key, options);
  view.addEventListener('pointerdown', press, options);
  view.addEventListener('focus', ({ target }) => isText(target) && act(), options);
  const blurred = ({ target }: Event) => {
    if (target === view) lost();
    else if (isText(target)) left = performance.now();
  };
  view.addEventListener('blur', blurred, options);
}

function isText(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('input, textarea, [contenteditable]');
}
