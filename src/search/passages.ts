/** Where the asked words stand in a text, and the stretch of it that is worth showing. */
import { type Place, places } from './places';

/** A text with the places to mark, `[start, end[` in UTF-16 units of `text`, in order, never overlapping. */
export interface Passage {
  readonly text: string;
  readonly marks: readonly (readonly [start: number, end: number])[];
}

/** A text on one line. No-break spaces stay: they hold « : » and guillemets to their word. */
export function inline(text: string): string {
  return text.replace(/[^\S\u00a0\u202f]+/g, ' ').trim();
}

/** The beginning of a text, `length` UTF-16 units at most and never half a sign: an emoji stays or goes whole. */
export function cutWhole(text: string, length: number): string {
  const end =
    /[\uD800-\uDBFF]/.test(text.charAt(length - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(length)) ? length - 1 : length;
  return text.slice(0, end).replace(/\u200D$/, '');
}

/**
 * Places of `text` where one of the words stands, whatever its form (« certificats » marks « certificat »).
 * @param words as typed or as written on the page; each may hold several words
 */
export function marks(text: string, words: readonly string[]): Passage['marks'] {
  return places(text, words).map(({ start, end }) => [start, end]);
}

/**
 * The densest passage of a text: the stretch holding most different words asked, cut at words, with « … » where it was cut.
 * Without any word found, the beginning.
 * @param length most characters wanted
 */
export function extract(text: string, words: readonly string[], length: number): Passage {
  const line = inline(text);
  if (line.length <= length) return { text: line, marks: marks(line, words) };
  const found = places(line, words);
  const from = wordStart(line, densest(found, length - 20), length);
  const before = from > 0 ? '…' : '';
  const cut = cutWhole(line.slice(from), length - before.length - 1);
  const whole = from + cut.length >= line.length;
  // Where a sentence ends, « … » alone says that more follows.
  const body = whole ? cut : cut.replace(/[\s,;:(«]+\S*$/u, '').replace(/[.…]+$/, '');
  const shown = found
    .filter(({ start, end }) => start >= from && end <= from + body.length)
    .map(({ start, end }) => [start - from + before.length, end - from + before.length] as const);
  return { text: `${before}${body}${whole ? '' : '…'}`, marks: shown };
}

/** Start of the stretch of `width` characters that holds most different terms; 0 where there is no place. */
function densest(found: readonly Place[], width: number): number {
  let best = 0;
  let most = 0;
  for (const { start } of found) {
    const inside = found.filter((place) => place.start >= start && place.end <= start + width);
    const different = new Set(inside.map(({ term }) => term)).size;
    if (different > most) [best, most] = [start, different];
  }
  return best;
}

/** Start of the passage: the sentence of the first mark when it is near, else a few words before it. */
function wordStart(line: string, at: number, length: number): number {
  if (at < length / 3) return 0;
  const sentence = line.lastIndexOf('. ', at);
  if (sentence >= 0 && at - sentence < length / 3) return sentence + 2;
  const space = line.indexOf(' ', Math.max(0, at - Math.round(length / 6)));
  return space >= 0 && space < at ? space + 1 : at;
}
