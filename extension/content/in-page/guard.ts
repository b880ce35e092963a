/** Notices when a page takes our element out, moves it or makes it dead, and stops insisting after a few rounds. */
import { BOUNDS } from './bounds';
import { HOST_MARK } from './host-mark';

/** What makes our element dead or hidden without touching its style, which no page can reach (see `in-page.css`). */
const DEADENING = ['inert', 'hidden', 'aria-hidden', 'popover', HOST_MARK] as const;

export interface Guarded {
  /** True while our element is where and as we put it. */
  intact(): boolean;
  /** Puts it back. */
  putBack(): void;
  /** The page did it once too often: nothing is watched any more. */
  giveUp(): void;
}

/**
 * Watches our element until `signal` aborts. Looks only at the document's root and at our element's own attributes: never
 * at the page's tree. However often a page attacks, there is one round in a pause.
 * @returns call it to look now, without waiting for a change
 */
export function guard(document: Document, host: HTMLElement, guarded: Guarded, signal: AbortSignal): () => void {
  const view = document.defaultView as Window;
  const ended = new AbortController();
  let rounds = 0;
  let lastRound = 0;
  let pause = 0;
  let { body } = document;
  const observer = new MutationObserver(() => look());
  const watch = () => {
    observer.observe(document, { childList: true }); // a page may put another <html> in place of its own
    if (document.documentElement) observer.observe(document.documentElement, { childList: true });
    observer.observe(host, { attributeFilter: [...DEADENING] });
  };
  const stop = () => {
    view.clearTimeout(pause);
    view.clearInterval(timer);
    observer.disconnect();
    ended.abort();
  };
  const look = () => {
    if (pause !== 0 || guarded.intact()) return;
    pause = view.setTimeout(() => {
      pause = 0;
      if (guarded.intact()) return;
      const now = performance.now();
      rounds = Math.max(0, rounds - Math.floor((now - lastRound) / BOUNDS.refill));
      lastRound = now;
      if (rounds >= BOUNDS.rounds) {
        stop();
        guarded.giveUp();
        return;
      }
      // With all that was around it, and not alone.
      const went = document.body !== body || (host.parentNode !== null && !host.isConnected);
      rounds += went ? BOUNDS.navigation : 1;
      body = document.body;
      observer.disconnect();
      guarded.putBack();
      watch();
    }, BOUNDS.pause);
  };
  // In a dialog of the page, which may go with us.
  const timer = view.setInterval(() => host.parentNode === document.documentElement || look(), BOUNDS.pause);
  signal.addEventListener('abort', stop, { signal: ended.signal });
  host.addEventListener('toggle', look, { signal: ended.signal });
  watch();
  return () => {
    if (!ended.signal.aborted) look();
  };
}
