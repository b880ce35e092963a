/** Whether what was taken in once still counts. */
import { keyWords, sameWords } from './key-words';
import type { OwnPackCard } from './own-file';

/** Why not: its last day is over, or the organisation decided by policy for another key. */
export type SetAside = 'expired' | 'notAllowed';

/** @param allowed words of the only key that counts, if one was decided @param today `YYYY-MM-DD` @returns null when it counts */
export async function ownInForce(
  { key, expires }: Pick<OwnPackCard, 'key' | 'expires'>,
  allowed: string | undefined,
  today: string,
): Promise<SetAside | null> {
  if (expires !== undefined && expires < today) return 'expired';
  return allowed !== undefined && !sameWords(await keyWords(key), allowed) ? 'notAllowed' : null;
}
