/** Small pages written inside a test, in a frame of a real browser. */
import type { PageContext } from '../../src/page/context';
import { readPage } from '../../src/page/read-page';

export const PORTAL = {
  id: 'convergence',
  places: [{ host: 'convergence.esante.gouv.fr' }],
  screens: [{ id: 'preuves', words: ['preuve'] }],
};
export const ADDRESS = 'https://convergence.esante.gouv.fr/candidatures/118';

/** A document of its own with this body; close it with `closePages` of `corpus.ts`. */
export async function made(html: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><title>Page</title>${html}`;
  await new Promise((done) => {
    frame.addEventListener('load', done, { once: true });
    document.body.append(frame);
  });
  return frame.contentDocument as Document;
}

/** Reads it with the focus on `#f`, unless told otherwise. */
export function read(page: Document, focused: Element | null = page.querySelector('#f')): PageContext {
  return readPage(page, ADDRESS, PORTAL, focused) as PageContext;
}

/** What `#f` is called in a page with this body. */
export async function labelIn(html: string): Promise<string | null> {
  return read(await made(html)).field?.label ?? null;
}
