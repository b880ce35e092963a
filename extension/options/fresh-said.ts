/** What became of asking for the file of an organisation, in words. */
import { type Asked, FRESH_PATIENCE, type FreshSays } from '../../src/own/fresh';
import type { RefusalKind } from '../../src/own/refusal';
import { longDay } from '../words/dates';
import { say } from '../words/words';
import { REFUSED } from './own-refusal';
import type { FreshShown } from './surface';

const SAID: Readonly<Record<Exclude<FreshSays, RefusalKind>, (where: string) => string>> = {
  asking: () => say('freshInterrupted'),
  taken: (version) => say('freshTaken', version),
  same: () => say('freshSame'),
  stranger: () => say('freshStranger'),
  unreachable: () => say('freshUnreachable'),
  redirect: () => say('freshRedirect'),
  status: (number) => say('freshStatus', number),
  page: () => say('freshPage'),
  slow: () => say('freshSlow'),
  busy: () => say('freshBusy'),
  full: () => say('ownRefusedFull'),
  store: () => say('ownRefusedStore'),
};
const WELL: readonly FreshSays[] = ['taken', 'same', 'stranger', 'busy'];

/** In one or two sentences. @param now milliseconds since 1970 */
export function freshSaid({ asked, isKeyKnown }: FreshShown, now: number): string {
  if (asked && isAsking(asked, now)) return say('freshAsking');
  if (asked && (isKeyKnown || isFailure(asked))) {
    const { day, says, where } = asked;
    const said = { ...REFUSED, ...SAID }[says](where);
    return [say('freshAsked', longDay(day)), said, ...(isFailure(asked) ? [say('ownUnchanged')] : [])].join(' ');
  }
  return say(isKeyKnown ? 'freshNever' : 'freshWaiting');
}

/** Still under way, as far as anyone can tell. */
export function isAsking({ says, at }: Asked, now: number): boolean {
  return says === 'asking' && Math.abs(now - at) < FRESH_PATIENCE;
}

export function isFailure({ says }: Asked): boolean {
  return !WELL.includes(says);
}
