/** Our page in a frame, and the time it has to say that it lives. */

import { runtime } from '../../browser/runtime';
import { say } from '../../words/words';
import { BOUNDS } from './bounds';
import { el } from './elements';
import { followFrame } from './frame-life';
import type { Placement } from './placement';

/**
 * Whenever something is loaded in it, `loaded` runs, and our page gets the key that proves that we made its frame. It
 * stands in no address and no name, and reaches no other page.
 * @param page of ours, which may be framed here @param focus a person asked for it: its search takes the focus
 */
export function ourFrame(document: Document, page: string, focus: boolean, key: string, loaded: () => void): HTMLIFrameElement {
  const address = `${page}?surface=frame${focus ? '&focus' : ''}`;
  const frame = el(document, 'iframe', { src: runtime.getURL(address), title: say('inPageFrame'), allow: 'clipboard-write' });
  frame.addEventListener('load', () => {
    loaded();
    frame.contentWindow?.postMessage(key, runtime.getURL('').slice(0, -1));
  });
  return frame;
}

/** Waits for the frame's first word, once or again after it was loaded anew or its process ended. */
export class Handshake {
  #waiting = new AbortController();

  /** @param silent hears that no word came in time, and whether there had been any: until `signal` aborts */
  constructor(
    private readonly view: Window,
    signal: AbortSignal,
    private readonly silent: (why: 'frame' | 'ended') => void,
  ) {
    followFrame(
      signal,
      () => this.done(),
      () => this.expect('ended'),
    );
    signal.addEventListener('abort', () => this.done());
  }

  /** Time counts while the tab is seen: browsers let the others wait, and nobody misses anything there. */
  expect(why: 'frame' | 'ended' = 'frame'): void {
    this.done();
    this.#waiting = new AbortController();
    const { signal } = this.#waiting;
    const { document } = this.view;
    let timer = 0;
    const end = () => this.view.clearTimeout(timer);
    const count = () => {
      end();
      if (!document.hidden) timer = this.view.setTimeout(() => this.silent(why), BOUNDS.handshake);
    };
    document.addEventListener('visibilitychange', count, { signal });
    signal.addEventListener('abort', end);
    count();
  }

  /** The frame answered, or is gone. */
  done(): void {
    this.#waiting.abort();
  }
}

/** Gives the frame its place and size. */
export function standAt(frame: HTMLElement, { how, side, width, height, atTop }: Omit<Placement, 'why'>): void {
  const below = how === 'sheet' || how === 'strip';
  frame.className = `frame ${below ? 'sheet' : side}${atTop ? ' top' : ''}`;
  frame.style.inlineSize = `${width}px`;
  frame.style.blockSize = below ? `${height}px` : '';
}
