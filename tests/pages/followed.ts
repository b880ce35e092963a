/** A page that is followed, in a document of its own. */
import { expect } from 'vitest';
import { followPage, type PageFollower } from '../../extension/content/page-follower';
import { reader } from '../../extension/content/read/reader';
import type { Reader } from '../../extension/content/read/shared';
import type { PageContext } from '../../src/page/context';
import { closePages } from './corpus';
import { PORTAL } from './made-page';

export let page: Document;
export let view: Window & typeof globalThis;
export let life: AbortController;
export let reports: (PageContext | null)[];
export let follower: PageFollower;
export const last = () => reports.at(-1);

/** Written with `open`, a frame's document takes our address: history works in it. Resolves once it is first reported. */
export async function start(html: string, bring: () => Promise<Reader | null> = async () => reader): Promise<void> {
  open(html);
  follow(bring);
  await expect.poll(() => reports.length).toBe(1);
}

export function open(html: string): void {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  page = frame.contentDocument as Document;
  page.open();
  page.write(`<!doctype html><body>${html}`);
  page.close();
  view = frame.contentWindow as typeof view;
}

export function follow(bring: () => Promise<Reader | null>): void {
  life = new AbortController();
  reports = [];
  follower = followPage(
    page,
    (url) => (url.includes('dehors') ? null : { portal: PORTAL, place: { host: 'convergence.esante.gouv.fr' } }),
    bring,
    life.signal,
    (read) => reports.push(read),
  );
}

/** Before each case: one page, reported once. */
export async function begin(): Promise<void> {
  await start('<title>Un</title><h1>Un</h1><label for=f>Champ un</label><input id=f><label for=g>Champ deux</label><input id=g>');
}

/** After each case. */
export function end(): void {
  life.abort();
  closePages();
}
