/**
 * Where each file of answers is asked for, and what became of it the last time (`storage.local`). Kept apart from the settings:
 * neither a backup nor a portal page may have anything asked for.
 */
import * as v from 'valibot';
import { type Asked, Fresh, type FreshOutcome, isDue } from '../../src/own/fresh';
import type { Cards, Slot } from '../../src/own/own-file';
import { fileAddress } from '../../src/stored/file-address';
import { browser } from '../browser/browser';
import { today } from '../words/dates';
import { cardIn, watchCards } from './answer-cards';
import { readPolicy } from './policy';
import { locked } from './settings';

/** Key of each. */
export const FRESH_KEYS = { base: 'freshBase', own: 'freshAnswers' } as const satisfies Record<Slot, string>;

/** What is asked for, and against what it is held. */
export interface FreshState<S extends Slot = Slot> {
  /** Null: nothing is asked of anyone. */
  readonly address: string | null;
  /** The organisation decided the address. */
  readonly isManaged: boolean;
  /** What is in place; null for nothing. */
  readonly card: Cards[S] | null;
  /** Of own answers: words of the only key that is taken, when the organisation decided so. */
  readonly allowed: string | undefined;
  readonly asked: Asked | null;
}

export async function freshState<S extends Slot>(slot: S): Promise<FreshState<S>> {
  const [fresh, card, { policy }] = await Promise.all([readFresh(slot), cardIn(slot), readPolicy()]);
  const decided = slot === 'own' ? policy.answersFrom : policy.baseFrom;
  return {
    address: decided ?? addressOf(fresh),
    isManaged: decided !== undefined,
    card,
    allowed: slot === 'own' ? policy.answersKey : undefined,
    asked: fresh.asked ?? null,
  };
}

/** Has another address asked from now on, or none: what became of the one before is forgotten. @throws TypeError when it is none */
export function askFrom(slot: Slot, address: string | null): Promise<void> {
  return locked(async () => {
    if (address === null) return browser.storage.local.remove([FRESH_KEYS[slot]]);
    if (addressOf({ from: address }) !== address) throw new TypeError('no address to ask');
    await write(slot, { from: address });
  });
}

/**
 * Begins to ask, if nobody has today.
 * @param isKeyKnown asked only where there is an address: of a stranger nothing is asked
 * @returns whether it began: at most once a day, over all windows
 */
export function beginIfDue<S extends Slot>(slot: S, isKeyKnown: (state: FreshState<S>) => Promise<boolean>): Promise<boolean> {
  return locked(async () => {
    const state = await freshState(slot);
    if (!isDue(state.asked, state.address, today()) || !(await isKeyKnown(state))) return false;
    await noteNow(slot, { says: 'asking', where: '' });
    return true;
  });
}

/** Notes what became of asking, or that it begins. */
export function noteFresh(slot: Slot, outcome: FreshOutcome): Promise<void> {
  return locked(() => noteNow(slot, outcome));
}

/** Hears a change of any of it; returns how to stop. */
export function watchFresh(listen: () => void): () => void {
  const heard = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && Object.values(FRESH_KEYS).some((key) => key in changes)) listen();
  };
  browser.storage.onChanged.addListener(heard);
  const stop = watchCards(listen);
  return () => {
    browser.storage.onChanged.removeListener(heard);
    stop();
  };
}

/** Only within a turn. */
async function noteNow(slot: Slot, { says, where }: FreshOutcome): Promise<void> {
  const fresh = await readFresh(slot);
  await write(slot, { ...fresh, asked: { day: today(), at: Date.now(), says, where: String(where).slice(0, 500) } });
}

/** Only within a turn. */
async function write(slot: Slot, fresh: Fresh): Promise<void> {
  const key = FRESH_KEYS[slot];
  return browser.storage.local.set({ [key]: v.parse(Fresh, fresh) });
}

/** What is damaged asks for nothing. */
async function readFresh(slot: Slot): Promise<Fresh> {
  const key = FRESH_KEYS[slot];
  const { [key]: stored } = await browser.storage.local.get(key);
  const parsed = v.safeParse(Fresh, stored);
  return parsed.success ? parsed.output : {};
}

function addressOf({ from }: Fresh): string | null {
  const read = fileAddress(from ?? '');
  return 'address' in read ? read.address : null;
}
