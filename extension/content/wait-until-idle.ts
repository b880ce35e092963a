/** When it is polite to open by itself: enough room, nobody typing, no password, no dialog, a visible tab. */
import { BOUNDS } from './in-page/bounds';
import { HOST } from './in-page/host-mark';
import { viewport } from './in-page/viewport';

/** Every bound of the rule, with its reason. */
const IDLE = {
  /** Milliseconds without a key press: the user is not in the middle of a word. */
  typingPause: 2000,
  /** Milliseconds between two looks while waiting. */
  lookAgain: 500,
} as const;

/**
 * Resolves once every condition holds; never resolves after `signal` aborts. Looks only while the tab is visible.
 * @param width CSS pixels the sidebar will take
 */
export function whenIdle(document: Document, width: number, signal: AbortSignal): Promise<void> {
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
      if (performance.now() - lastKey > IDLE.typingPause && isCalm(document, width)) {
        ended.abort();
        resolve();
      } else {
        timer = view.setTimeout(look, IDLE.lookAgain);
      }
    };
    document.addEventListener('visibilitychange', look, { signal: until });
    look();
  });
}

/**
 * What somebody opened in the page and is at. A popover that nothing closes but a script may stand there for good, without anything
 * in it (messages to come, the anchor of a password manager): it counts while the focus is in it. Ours is one too.
 */
const DIALOGS = ':modal, [aria-modal="true"], :popover-open:is([popover=""], [popover="auto" i], [popover="hint" i])';
const IN_USE = `:popover-open:not(${HOST})`;

/** True when opening now would cover, push or interrupt nothing. */
function isCalm(document: Document, width: number): boolean {
  return (
    viewport(document).width >= BOUNDS.pageWidth + width &&
    document.fullscreenElement === null &&
    ![...document.querySelectorAll(DIALOGS)].some((dialog) => dialog.checkVisibility()) &&
    !document.activeElement?.closest(IN_USE) &&
    !document.activeElement?.matches('input[type="password"], input[autocomplete="one-time-code"]')
  );
}
