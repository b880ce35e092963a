/** The store of what was removed of the filters that pages bring (`storage.session`: gone with the browser). Background only, like the draft. */
import * as v from 'valibot';
import { browser } from '../browser/browser';
import { locked } from './settings';

/** More values than all pages of all portals bring; beyond, the oldest come back. */
const MOST = 500;

const Keys = v.pipe(v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(200))), v.maxLength(MOST));

/** Each `portal/filter/id`, in the order they were removed; what cannot be read is none. */
export async function readRemovedPresets(): Promise<readonly string[]> {
  const { removedPresets } = await browser.storage.session.get('removedPresets');
  const read = v.safeParse(Keys, removedPresets);
  return read.success ? read.output : [];
}

/**
 * Adds to them. Waits for its turn, so that two windows lose nothing.
 * @throws ValiError when these are no keys
 */
export function removePresets(keys: readonly string[]): Promise<void> {
  return locked(async () => {
    const removedPresets = [...new Set([...(await readRemovedPresets()), ...v.parse(Keys, keys)])].slice(-MOST);
    await browser.storage.session.set({ removedPresets });
  });
}

/** Forgets those of one portal. */
export function forgetRemovedPresets(portal: string): Promise<void> {
  return locked(async () => {
    const keys = await readRemovedPresets();
    const removedPresets = keys.filter((key) => !key.startsWith(`${portal}/`));
    if (removedPresets.length < keys.length) await browser.storage.session.set({ removedPresets });
  });
}
