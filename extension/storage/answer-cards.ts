/** What is remembered of the files of answers that were taken in (`storage.local`): it says whether there is anything to open at all. */
import * as v from 'valibot';
import { type BaseCard, type Cards, type OwnCard, SLOTS, type Slot } from '../../src/own/own-file';
import { baseInForce, ownInForce, type SetAside } from '../../src/own/own-in-force';
import { browser } from '../browser/browser';
import { today } from '../words/dates';
import { readPolicy } from './policy';

/** Key of each. */
export const CARD_KEYS = { base: 'baseAnswers', own: 'ownAnswers' } as const satisfies Record<Slot, string>;

const Day = v.pipe(v.string(), v.isoDate());
const amount = (least: number) => v.pipe(v.number(), v.safeInteger(), v.minValue(least));
const File = {
  pack: amount(1),
  day: Day,
  expires: v.exactOptional(Day),
  key: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  signature: v.exactOptional(v.pipe(v.string(), v.maxLength(200))),
  count: amount(1),
  bytes: amount(0),
};
const CARDS = {
  base: v.object({ ...File, beside: v.pipe(v.string(), v.maxLength(40)) }),
  own: v.object({ ...File, organisation: v.pipe(v.string(), v.minLength(1), v.maxLength(80)), replacing: amount(0) }),
};

/** @throws when it is none */
export function cardOf<S extends Slot>(slot: S, sent: unknown): Cards[S] {
  return v.parse(CARDS[slot], sent) as Cards[S];
}

/** What was taken in; null when nothing was, or what is remembered is damaged. */
export async function cardIn<S extends Slot>(slot: S): Promise<Cards[S] | null> {
  return read(slot, await browser.storage.local.get(CARD_KEYS[slot]));
}

/** All that was taken in and counts today, ours first: what those who search find beside what ships. */
export async function usedCards(): Promise<(BaseCard | OwnCard)[]> {
  const stored = await browser.storage.local.get(Object.values(CARD_KEYS));
  const used = await Promise.all(
    SLOTS.map(async (slot) => {
      const card = read(slot, stored);
      return card && (await asideOf(slot, card)) === null ? [card] : [];
    }),
  );
  return used.flat();
}

/** What counts today of the other file than this one. */
export async function otherCard(slot: Slot): Promise<BaseCard | OwnCard | null> {
  return (await usedCards()).find((card) => 'beside' in card !== (slot === 'base')) ?? null;
}

/** Why what was taken in does not count; null while it does. */
export async function asideOf<S extends Slot>(slot: S, card: Cards[S]): Promise<SetAside | null> {
  if (slot === 'base') return baseInForce(card as BaseCard, browser.runtime.getManifest().version, today());
  return ownInForce(card, (await readPolicy()).policy.answersKey, today());
}

/** Hears that a file was taken in or removed, from whatever window, or that the policy may name another key; returns how to stop. */
export function watchCards(listen: () => void): () => void {
  const heard = (changes: Record<string, unknown>, area: string) => {
    if (area === 'managed' || (area === 'local' && Object.values(CARD_KEYS).some((key) => key in changes))) listen();
  };
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
}

function read<S extends Slot>(slot: S, stored: Readonly<Record<string, unknown>>): Cards[S] | null {
  const parsed = v.safeParse(CARDS[slot], stored[CARD_KEYS[slot]]);
  return parsed.success ? (parsed.output as Cards[S]) : null;
}
