/** Where asked words stand in a text: whole words, and of a code what of it was asked. */
import { fold, type Term, terms } from './terms';

/** Texts whose terms are remembered: those of the rows shown, while someone types, and of as many more. */
const REMEMBERED = 128;
const remembered = new Map<string, readonly Term[]>();

/** The terms of a text that is shown again at the next letter: read once. */
function termsOf(text: string): readonly Term[] {
  const known = remembered.get(text);
  remembered.delete(text);
  const read = known ?? terms(text);
  remembered.set(text, read);
  if (remembered.size > REMEMBERED) remembered.delete(remembered.keys().next().value as string);
  return read;
}

/** A place to mark. */
export interface Place {
  readonly term: string;
  readonly start: number;
  end: number;
}

/** The places of a text where one of the words stands, in order, never overlapping. */
export function places(text: string, words: readonly string[]): Place[] {
  const wanted = new Set(words.flatMap((word) => terms(word).map(({ term }) => term)));
  const found: Place[] = [];
  if (wanted.size === 0) return found;
  const all = termsOf(text);
  const standing = all.flatMap((term, at) => (wanted.has(term.term) ? placeOf(text, all, at, wanted) : []));
  for (const place of standing.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = found.at(-1);
    if (last && place.start < last.end) last.end = Math.max(last.end, place.end);
    else found.push(place);
  }
  return found;
}

/**
 * Where a wanted term stands: of a code of which not all was asked only the name that was (`CONF` of `CONF.18`), and no number,
 * which says nothing without its name: « vague 3 » is no part of `ERR-3`.
 */
function placeOf(text: string, all: readonly Term[], at: number, wanted: ReadonlySet<string>): Place[] {
  const { term, word, start, end, head } = all[at] as Term;
  const chunk = text.slice(start, end);
  if (/^\p{L}+$|\s/u.test(chunk)) return [{ term, start, end }];
  const parts = partsAround(all, at);
  if (head && parts.every((one) => wanted.has(one.term))) return [{ term, start, end }];
  if (head && parts.length > 1 && /^[\d.]+$/.test(word)) return [];
  const runs = [...chunk.matchAll(/[\p{L}\p{M}]+|\p{N}+/gu)];
  const sought = signsOf(word);
  for (const { index: from } of runs) {
    for (const { 0: last, index } of runs) {
      const to = index + last.length;
      if (to > from && signsOf(chunk.slice(from, to)) === sought) return [{ term, start: start + from, end: start + to }];
    }
  }
  return [{ term, start, end }];
}

/** The words of the same stretch of text, close by. */
function partsAround(all: readonly Term[], at: number): Term[] {
  const { start, end } = all[at] as Term;
  const isSame = (one: Term | undefined) => one !== undefined && one.start === start && one.end === end;
  let from = at;
  while (isSame(all[from - 1])) from--;
  let to = at;
  while (isSame(all[to + 1])) to++;
  return all.slice(from, to + 1).filter((one) => one.head);
}

const signsOf = (text: string) => fold(text).replace(/[^\p{L}\p{N}]/gu, '');
