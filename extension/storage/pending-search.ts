/**
 * Words or an answer handed to the page of ours that opens next: text selected in a page, a choice in the address bar. Kept
 * in `storage.session` and taken once, of use for seconds only; an address would stay in the browser's history.
 */
import * as v from 'valibot';
import { PendingSearch } from '../../src/stored/pending-search';
import { browser } from '../browser/browser';
import { locked } from './settings';

/** Milliseconds after which nobody came for it. */
const STALE = 30_000;

export async function putPendingSearch(handed: PendingSearch): Promise<void> {
  await browser.storage.session.set({ handed: { ...handed, at: Date.now() } });
}

/** What was handed over just now, once; null when there is nothing. */
export function takePendingSearch(): Promise<PendingSearch | null> {
  return locked(async () => {
    const { handed } = (await browser.storage.session.get('handed')) as { handed?: { at?: number } };
    if (handed === undefined) return null;
    await browser.storage.session.remove('handed');
    const read = v.safeParse(PendingSearch, handed);
    return read.success && Date.now() - (handed.at ?? 0) < STALE ? read.output : null;
  });
}
