/**
 * The words of a key, short enough to be read over the telephone: six invented words, each two syllables and a last letter,
 * 16 bits of its SHA-256 a word. 96 bits: nobody makes a second key of the same words. (After « proquints », D. S. Wilkerson.)
 */
import { fromBase64 } from './signature';

const CONSONANTS = 'bdfghjklmnprstvz';
const VOWELS = 'aiou';
const WORDS = 6;

/** @param key SPKI in base64 @throws when it is no base64 */
export async function keyWords(key: string): Promise<string> {
  const digest = new DataView(await crypto.subtle.digest('SHA-256', fromBase64(key)));
  return Array.from({ length: WORDS }, (_, at) => word(digest.getUint16(at * 2))).join(' ');
}

/** Words as someone writes them down: case, hyphens and spaces do not count. */
export function sameWords(one: string, other: string): boolean {
  const folded = (words: string) =>
    words
      .toLowerCase()
      .replace(/[^a-z]+/g, ' ')
      .trim();
  return folded(one) === folded(other);
}

function word(bits: number): string {
  const consonant = (shift: number) => CONSONANTS[(bits >> shift) & 15];
  const vowel = (shift: number) => VOWELS[(bits >> shift) & 3];
  return `${consonant(12)}${vowel(10)}${consonant(6)}${vowel(4)}${consonant(0)}`;
}
