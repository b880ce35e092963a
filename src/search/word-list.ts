/** A list of words as it is packed: each by what it shares with the one before it (front coding), in half the room. */

/** Most letters shared that are told: a letter of the alphabet each. */
const MOST = 25;
const A = 'A'.charCodeAt(0);

/** @param words of small letters alone, in any order @throws RangeError for a word that would not be read back */
export function packWords(words: readonly string[]): string {
  let before = '';
  return [...new Set(words)]
    .sort()
    .map((word) => {
      if (!/^[a-z]+$/.test(word)) throw new RangeError(`« ${word} » is not of small letters alone`);
      const shared = sharedStart(before, word);
      before = word;
      return String.fromCharCode(A + shared) + word.slice(shared);
    })
    .join('');
}

/** @returns in the order of the alphabet */
export function unpackWords(packed: string): string[] {
  let before = '';
  return Array.from(packed.matchAll(/([A-Z])([a-z]*)/g), ([, shared = 'A', rest = '']) => {
    before = before.slice(0, shared.charCodeAt(0) - A) + rest;
    return before;
  });
}

function sharedStart(one: string, other: string): number {
  let at = 0;
  while (at < MOST && at < one.length && one[at] === other[at]) at++;
  return at;
}
