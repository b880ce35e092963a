/** Searching within the settings: typed words against what is shown, without regard to accents, case or a plural. */
import { fold } from '../../src/search/terms';

/** The words to look for, folded; a word in the plural also finds its singular. */
export function wordsOf(typed: string): string[] {
  return (fold(typed).match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => (word.length > 3 ? word.replace(/[sx]$/, '') : word));
}

/** Every word begins a word of the text. */
export function isFound(words: readonly string[], text: string): boolean {
  const folded = fold(text);
  return words.every((word) => beginnings(folded, word).next().done === false);
}

/** Where the words stand in a text, in UTF-16 units. */
export function foundIn(words: readonly string[], text: string): (readonly [start: number, end: number])[] {
  let folded = '';
  // One letter may fold to two, or to none: of each folded unit, the place it comes from.
  const places: number[] = [];
  let at = 0;
  for (const sign of text) {
    const plain = fold(sign);
    for (let i = 0; i < plain.length; i++) places.push(at);
    folded += plain;
    at += sign.length;
  }
  places.push(at);
  return words.flatMap((word) =>
    [...beginnings(folded, word)].map((from) => [places[from] as number, places[from + word.length] as number] as const),
  );
}

function* beginnings(folded: string, word: string): Generator<number> {
  for (let from = folded.indexOf(word); from >= 0; from = folded.indexOf(word, from + 1)) {
    if (from === 0 || !/[\p{L}\p{N}]/u.test(folded[from - 1] as string)) yield from;
  }
}
