/** Pages that stand for the portals, at their real addresses: what request interception answers in both browsers. */
import type { Served } from './stage';

export interface Answered {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string;
}

/** Browsers ask for it unasked; it is nobody's request. */
const UNASKED = '/favicon.ico';

/** The pages one stage serves, and the requests that found none. */
export class Sites {
  readonly missed: string[] = [];
  readonly #pages = new Map<string, Served>();

  serve(url: string, page: string | Served): void {
    this.#pages.set(new URL(url).href, typeof page === 'string' ? { html: page } : page);
  }

  /** The page at an address, or null: then the request is noted and must fail. */
  answer(url: string): Answered | null {
    const address = new URL(url);
    address.hash = '';
    if (address.pathname === UNASKED) return { status: 204, headers: {}, body: '' };
    const page = this.#pages.get(address.href) ?? this.#pages.get(address.origin + address.pathname);
    if (!page) {
      this.missed.push(url);
      return null;
    }
    return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8', ...page.headers }, body: page.html };
  }
}

/** True for addresses that would leave the browser; extension, data and blank pages stay inside. */
export function leavesBrowser(url: string): boolean {
  return /^(https?|wss?|ftp):/.test(url);
}

const PASTE_PAGE = `<!doctype html><html lang="fr"><title>Collage</title><div id="zone" contenteditable style="height:200px">.</div>`;

/** A page of no host, where what was copied can be pasted: a browser may connect ahead to any host it hears of. */
export const PASTE_URL = `data:text/html;charset=utf-8,${encodeURIComponent(PASTE_PAGE)}`;

/** Runs inside the paste page: notes the next paste in `window.pasted`. */
export function notePaste(): void {
  document.addEventListener(
    'paste',
    (event) => {
      const held = event.clipboardData;
      Object.assign(window, { pasted: { text: held?.getData('text/plain') ?? '', html: held?.getData('text/html') ?? '' } });
    },
    { once: true },
  );
}
