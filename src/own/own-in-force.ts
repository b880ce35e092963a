/** Whether what was taken in once still counts. */
import { isBehind } from './base-version';
import { keyWords, sameWords } from './key-words';
import type { BaseCard, OwnCard } from './own-file';

/** Why not: its last day is over, the organisation decided by policy for another key, or what ships is as new. */
export type SetAside = 'expired' | 'notAllowed' | 'behind';

/** @param allowed words of the only key that counts, if one was decided @param today `YYYY-MM-DD` @returns null when it counts */
export async function ownInForce(
  { key, expires }: Pick<OwnCard, 'key' | 'expires'>,
  allowed: string | undefined,
  today: string,
): Promise<SetAside | null> {
  if (expires !== undefined && expires < today) return 'expired';
  return allowed !== undefined && !sameWords(await keyWords(key), allowed) ? 'notAllowed' : null;
}

/** @param running version of Repère @param today `YYYY-MM-DD` @returns null when it counts */
export function baseInForce(
  { beside, expires }: Pick<BaseCard, 'beside' | 'expires'>,
  running: string,
  today: string,
): SetAside | null {
  if (isBehind(beside, running)) return 'behind';
  return expires !== undefined && expires < today ? 'expired' : null;
}
