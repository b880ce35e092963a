/** Whether a text names something: whole words, without accents, an abbreviation only as it is written. */

/** The words of a text, without accents, as cased. */
export function wordsOf(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}+]+/u)
    .filter(Boolean);
}

/** True when the words of `name` stand in a row in the text. A plural counts; « RIS » is not « ris ». */
export function mentions(text: readonly string[], name: readonly string[]): boolean {
  return mentionAt(text, name) >= 0;
}

/** Where the words of `name` stand in a row in the text, or -1. */
export function mentionAt(text: readonly string[], name: readonly string[]): number {
  if (name.length === 0) return -1;
  return text.findIndex((_, start) => name.every((word, i) => same(text[start + i] ?? '', word)));
}

/** Letters of the longest abbreviation that must be written in capitals: longer ones are no everyday words. */
const ABBREVIATION = 4;

function same(written: string, word: string): boolean {
  const short = word.length <= ABBREVIATION && /^\p{Lu}+$/u.test(word);
  const [a, b] = short ? [written, word] : [written.toLowerCase(), word.toLowerCase()];
  return a === b || a === `${b}s`;
}
