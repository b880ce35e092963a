/** Who may be followed without a question. */
import type { Slot } from '../../src/own/own-file';
import type { FreshState } from '../storage/fresh-answers';
import { readFile } from './read-file';

/** The public key that newer answers of ours are signed with; null while none ships, and no file is ours then. */
export async function readBaseKey(): Promise<string | null> {
  return (await readFile<{ readonly key: string | null }>('base-key.json')).key;
}

/** Ours where a key ships; an organisation's once its key was confirmed, or decided by policy. */
export async function isKeyKnown<S extends Slot>(slot: S, state: Pick<FreshState<S>, 'card' | 'allowed'>): Promise<boolean> {
  return slot === 'base' ? (await readBaseKey()) !== null : state.card !== null || state.allowed !== undefined;
}
