/**
 * A frame of ours keeps a page out of the browser's back-forward cache. So it goes just before the page does, unless
 * somebody is at something in it, and comes back with the page; or when the page stays after all, as at a download.
 */
import { BOUNDS } from './bounds';
import { el } from './elements';

export class Parting {
  /** Something is open or typed in the frame, that would be lost. */
  holds = false;
  /** What stands in its place, as empty as it is while it loads. */
  #blank: HTMLElement | null = null;

  /** @param current our frame; null while there is none, or somebody is in it */
  constructor(document: Document, signal: AbortSignal, current: () => HTMLIFrameElement | null) {
    const view = document.defaultView as Window;
    const leave = (event: BeforeUnloadEvent) => {
      const asks = () => event.defaultPrevented || event.returnValue;
      const frame = this.holds || !event.isTrusted || asks() ? null : current();
      if (!frame?.isConnected) return;
      const blank = el(document, 'div', { class: frame.className });
      blank.style.cssText = frame.style.cssText;
      // At once: a moment later it is too late for the cache.
      frame.replaceWith(blank);
      this.#blank = blank;
      const back = () => {
        // Asked for once; what comes back by itself takes no focus.
        frame.src = frame.src.replace('&focus', '');
        if (blank === this.#blank) blank.replaceWith(frame);
        this.#blank = null;
        view.removeEventListener('pageshow', back);
        view.clearTimeout(staying);
      };
      const staying = view.setTimeout(back, BOUNDS.stays);
      view.addEventListener('pageshow', back);
      // A page that asks the user whether to leave; this runs after the answer.
      view.setTimeout(() => asks() && back());
    };
    view.addEventListener('beforeunload', leave, { signal });
  }

  /** Our frame has been taken out, and something empty stands in its place. */
  get isAway(): boolean {
    return this.#blank !== null;
  }

  /** The sidebar is closed. */
  end(): void {
    this.#blank?.remove();
    this.#blank = null;
  }
}
