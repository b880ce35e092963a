/** When it is polite to open by itself: enough room, nobody typing, no password, no dialog, a visible tab. */

/** Every bound of the rule, with its reason. */
export const CALM = {
  /** CSS pixels that must stay for the page beside the sidebar. */
  pageWidth: 640,
  /** Milliseconds without a key press: the user is not in the middle of a word. */
  typingPause: 2000,
  /** Milliseconds between two looks while waiting. */
  lookAgain: 500,
} as const;

/** Resolves once every condition holds; never resolves after `signal` aborts. Looks only while the tab is visible. */
export function whenCalm(document: Document, signal: AbortSignal): Promise<void> {
  const view = document.defaultView as Window;
  let lastKey = Number.NEGATIVE_INFINITY;
  return new Promise((resolve) => {
    const ended = new AbortController();
    const until = AbortSignal.any([signal, ended.signal]);
    document.addEventListener('keydown', () => (lastKey = performance.now()), { capture: true, signal: until });
    let timer = 0;
    const look = () => {
      view.clearTimeout(timer);
      if (until.aborted || document.visibilityState !== 'visible') return;
      if (performance.now() - lastKey > CALM.typingPause && isCalm(document)) {
        ended.abort();
        resolve();
      } else {
        timer = view.setTimeout(look, CALM.lookAgain);
      }
    };
    document.addEventListener('visibilitychange', look, { signal: until });
    look();
  });
}

/** True when opening now would cover, push or interrupt nothing. */
function isCalm(document: Document): boolean {
  const view = document.defaultView as Window;
  return (
    view.innerWidth >= CALM.pageWidth + SIDEBAR_WIDTH &&
    document.fullscreenElement === null &&
    ![...document.querySelectorAll(':modal, [aria-modal="true"], :popover-open')].some((dialog) => dialog.checkVisibility()) &&
    !(document.activeElement?.matches('input[type="password"], input[autocomplete="one-time-code"]') ?? false)
  );
}

/** CSS pixels, when the user chose no other width. */
export const SIDEBAR_WIDTH = 360;
