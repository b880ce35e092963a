/** The last faults, in `storage.session`: gone when the browser closes, or when everything is erased. */
import * as v from 'valibot';
import { Fault, MOST_FAULTS } from '../../src/stored/fault';
import { browser } from '../browser/browser';
import { locked } from './settings';

/** Oldest first; what is no fault is left out. */
export async function readFaults(): Promise<readonly Fault[]> {
  const { faults } = (await browser.storage.session.get('faults')) as { faults?: unknown };
  if (!Array.isArray(faults)) return [];
  return faults.flatMap((one) => {
    const read = v.safeParse(Fault, one);
    return read.success ? [read.output] : [];
  });
}

/** Remembers one more. What has not its shape is dropped: it may come from the process of a page. */
export function noteFault(sent: unknown): Promise<void> {
  return locked(async () => {
    const read = v.safeParse(Fault, sent);
    if (!read.success) return;
    const faults = [...(await readFaults()), read.output].slice(-MOST_FAULTS);
    await browser.storage.session.set({ faults });
  });
}
