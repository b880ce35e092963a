import { createHash } from 'node:crypto';
import { foldName } from '../answer/facets';

/**
 * SHA-256, in hexadecimal, of the text an answer was written from: the words of the official page, or the notes taken while
 * reading. Case, accents, signs and spaces do not count, so that a page set anew is not taken for a page that says otherwise.
 */
export function fingerprintOf(text: string): string {
  return createHash('sha256').update(foldName(text)).digest('hex');
}
