/**
 * Where a file of own answers is asked for, and what became of it the last time (`storage.local`). Kept apart from the settings:
 * neither a backup nor a portal page may have anything asked for.
 */
import * as v from 'valibot';
import { type Asked, Fresh, type FreshOutcome, isDue } from '../../src/own/fresh';
import type { OwnPackCard } from '../../src/own/own-file';
import { fileAddress } from '../../src/stored/file-address';
import { browser } from '../browser/browser';
import { today } from '../words/dates';
import { OWN_KEY, ownCard } from './own-answers';
import { readPolicy } from './policy';
import { locked } from './settings';

/** Key of it. */
export const FRESH_KEY = 'freshAnswers';

/** What is asked for, and against what it is held. */
export interface FreshState {
  /** Null: nothing is asked of anyone. */
  readonly address: string | null;
  /** The organisation decided the address. */
  readonly isManaged: boolean;
  /** What is in place; null for nothing. */
  readonly card: OwnPackCard | null;
  /** Words of the only key that is taken, when the organisation decided so. */
  readonly allowed: string | undefined;
  readonly asked: Asked | null;
}

export async function freshState(): Promise<FreshState> {
  const [fresh, card, { policy }] = await Promise.all([readFresh(), ownCard(), readPolicy()]);
  const { answersFrom, answersKey } = policy;
  return {
    address: answersFrom ?? addressOf(fresh),
    isManaged: answersFrom !== undefined,
    card,
    allowed: answersKey,
    asked: fresh.asked ?? null,
  };
}

/** Has another address asked from now on, or none: what became of the one before is forgotten. @throws TypeError when it is none */
export function askFrom(address: string | null): Promise<void> {
  return locked(async () => {
    if (address === null) return browser.storage.local.remove([FRESH_KEY]);
    if (addressOf({ from: address }) !== address) throw new TypeError('no address to ask');
    await write({ from: address });
  });
}

/** Begins to ask, if nobody has today. @returns whether it began: at most once a day, over all windows */
export function beginIfDue(): Promise<boolean> {
  return locked(async () => {
    const { address, card, allowed, asked } = await freshState();
    if (!isDue(asked, address, card !== null || allowed !== undefined, today())) return false;
    await noteNow({ says: 'asking', where: '' });
    return true;
  });
}

/** Notes what became of asking, or that it begins. */
export function noteFresh(outcome: FreshOutcome): Promise<void> {
  return locked(() => noteNow(outcome));
}

/** Hears a change of any of it; returns how to stop. */
export function watchFresh(listen: () => void): () => void {
  const heard = (changes: Record<string, unknown>, area: string) => {
    if (area === 'managed' || (area === 'local' && (FRESH_KEY in changes || OWN_KEY in changes))) listen();
  };
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
}

/** Only within a turn. */
async function noteNow({ says, where }: FreshOutcome): Promise<void> {
  const fresh = await readFresh();
  await write({ ...fresh, asked: { day: today(), at: Date.now(), says, where: String(where).slice(0, 500) } });
}

/** Only within a turn. */
async function write(fresh: Fresh): Promise<void> {
  return browser.storage.local.set({ [FRESH_KEY]: v.parse(Fresh, fresh) });
}

/** What is damaged asks for nothing. */
async function readFresh(): Promise<Fresh> {
  const { [FRESH_KEY]: stored } = await browser.storage.local.get(FRESH_KEY);
  const parsed = v.safeParse(Fresh, stored);
  return parsed.success ? parsed.output : {};
}

function addressOf({ from }: Fresh): string | null {
  const read = fileAddress(from ?? '');
  return 'address' in read ? read.address : null;
}
