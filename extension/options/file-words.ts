/** What is said of a file of answers, by whose they are. */
import type { BaseCard, Cards, OwnCard, Slot } from '../../src/own/own-file';
import type { SetAside } from '../../src/own/own-in-force';
import { longDay } from '../words/dates';
import { formatNumber } from '../words/numbers';
import { say, sayCount, type WordKey } from '../words/words';
import type { KeptFile } from './surface';

export const FILE_WORDS = {
  base: { lead: 'baseLead', remove: 'baseRemove', removed: 'baseRemoved' },
  own: { lead: 'ownLead', remove: 'ownRemove', removed: 'ownRemoved' },
} as const satisfies Record<Slot, Record<string, WordKey>>;

const ASIDE: Readonly<Record<Slot, Readonly<Partial<Record<SetAside, WordKey>>>>> = {
  base: { expired: 'baseAsideExpired', behind: 'baseAsideBehind' },
  own: { expired: 'ownAsideExpired', notAllowed: 'ownAsideNotAllowed' },
};

/** Why it does not count; null while it does. */
export function asideSaid<S extends Slot>(slot: S, { aside, card }: KeptFile<S>): string | null {
  const word = aside && ASIDE[slot][aside];
  return word ? say(word, longDay(card.expires ?? card.day)) : null;
}

/** Whose answers, or what they are. */
export function fileTitle(slot: Slot, card: BaseCard | OwnCard | null): string {
  if (slot === 'base') return say('baseTitle');
  return card && 'organisation' in card ? card.organisation : say('ownTitle');
}

export function takenSaid<S extends Slot>(card: Cards[S]): string {
  return 'organisation' in card ? say('ownTaken', card.organisation, longDay(card.day)) : say('baseTaken', longDay(card.day));
}

/** How many, of when, until when. */
export function fileFacts(card: BaseCard | OwnCard): string {
  const { count, day, expires } = card;
  const replacing = 'replacing' in card ? card.replacing : 0;
  return [
    sayCount('answers', count),
    ...(replacing > 0 ? [sayCount('ownReplacing', replacing, formatNumber(replacing))] : []),
    say('ownOf', longDay(day)),
    ...(expires === undefined ? [] : [say('ownUntil', longDay(expires))]),
  ].join(', ');
}
