/** Why a file of answers was not taken in, in one sentence. */
import { isFull } from '../../src/own/failure';
import { OWN_LIMITS } from '../../src/own/own-file';
import { Refusal, type RefusalKind } from '../../src/own/refusal';
import { longDay } from '../words/dates';
import { fileSize, formatNumber } from '../words/numbers';
import { say } from '../words/words';

export const REFUSED: Readonly<Record<RefusalKind, (where: string) => string>> = {
  large: () => say('ownRefusedLarge', fileSize(OWN_LIMITS.bytes)),
  encoding: () => say('ownRefusedEncoding'),
  cut: () => say('ownRefusedCut'),
  format: () => say('ownRefusedFormat'),
  otherSlot: () => say('ownRefusedOtherSlot'),
  newer: () => say('ownRefusedNewer'),
  signature: () => say('ownRefusedSignature'),
  many: () => say('ownRefusedMany', formatNumber(OWN_LIMITS.answers)),
  empty: () => say('ownRefusedEmpty'),
  entry: (where) => say('ownRefusedEntry', where),
  hostile: (where) => say('ownRefusedHostile', where),
  facet: (where) => say('ownRefusedFacet', where),
  expired: (day) => say('ownRefusedExpired', longDay(day)),
  older: (day) => say('ownRefusedOlder', longDay(day)),
  otherKey: () => say('ownRefusedOtherKey'),
  notAllowed: () => say('ownRefusedNotAllowed'),
  notOurs: () => say('ownRefusedNotOurs'),
  behind: (day) => say('ownRefusedBehind', longDay(day)),
};

/** A store that is full, and whatever else a browser may refuse, has one too. */
export function refusalSaid(error: unknown): string {
  if (error instanceof Refusal) return REFUSED[error.kind](error.where);
  return say(isFull(error) ? 'ownRefusedFull' : 'ownRefusedStore');
}
