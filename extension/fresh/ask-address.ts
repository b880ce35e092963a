/** Asks an address for a file, through a closed page that is there for that long and knows nothing but the address. */
import { Arriving } from '../../src/own/arriving';
import { FRESH_PATIENCE, Unanswered } from '../../src/own/fresh';

/** What the closed page says (`ask.js`). */
type Said =
  | { readonly ready: true }
  | { readonly piece: Uint8Array }
  | { readonly whole: true }
  | { readonly failed: 'redirect' | 'status' | 'unreachable'; readonly where?: string };

export interface AskOptions {
  /** Address of the closed page. */
  readonly page: string;
  /** Signature of the file in place, which need not come again. */
  readonly known: string | null;
  /** Milliseconds that it may take, slow servers and slow drips included. */
  readonly patience?: number;
}

/** One window at a time. @throws Unanswered `busy` in the others */
export function alone<Result>(work: () => Promise<Result>): Promise<Result> {
  return navigator.locks.request('repere-fresh', { ifAvailable: true }, (turn) => {
    if (!turn) throw new Unanswered('busy');
    return work();
  }) as Promise<Result>;
}

/**
 * @returns its bytes; null when it is the file in place
 * @throws Unanswered, or Refusal `large`
 */
export function askAddress(address: string, options: AskOptions): Promise<Uint8Array<ArrayBuffer> | null> {
  const { page, known, patience = FRESH_PATIENCE } = options;
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.src = page;
  const arriving = new Arriving(known);
  return new Promise<Uint8Array<ArrayBuffer> | null>((resolve, reject) => {
    const hear = ({ source, data }: MessageEvent<Said>) => {
      if (source !== frame.contentWindow) return;
      try {
        if ('ready' in data) frame.contentWindow?.postMessage(address, '*');
        else if ('failed' in data) throw new Unanswered(data.failed, data.where);
        else if ('whole' in data) end(() => resolve(arriving.bytes()));
        else if (!arriving.add(data.piece)) end(() => resolve(null));
      } catch (error) {
        end(() => reject(error));
      }
    };
    const late = setTimeout(() => end(() => reject(new Unanswered('slow'))), patience);
    // What was still to come ends with the page.
    const end = (settle: () => void) => {
      clearTimeout(late);
      removeEventListener('message', hear);
      frame.remove();
      settle();
    };
    addEventListener('message', hear);
    document.body.append(frame);
  });
}
