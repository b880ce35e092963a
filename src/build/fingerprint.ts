import { createHash } from 'node:crypto';
import { foldOfficial } from '../official/fold';

/**
 * SHA-256, in hexadecimal, of the text an answer was written from: the words of the official page, or the notes taken while
 * reading. Folded as texts of the official page are when they are compared: case and spaces do not count.
 */
export function fingerprintOf(text: string): string {
  return createHash('sha256').update(foldOfficial(text)).digest('hex');
}
