/**
 * Every word of the interface, in the reader's language. A language is one file, `public/_locales/<language>/messages.json`,
 * in the browsers' own format with `$1` to `$9` for what is given; whoever draws loads it first (`words-file.ts`).
 */
import type french from '../public/_locales/fr/messages.json';

/** A key of `messages.json`. French is the language of reference: a key it does not have does not exist. */
export type WordKey = keyof typeof french;
/** The start of two keys that end in `One` and `Other`. */
export type CountKey = WordKey extends infer K ? (K extends `${infer Start}Other` ? Start : never) : never;

/** The words of one language, by key. */
export type Words = Readonly<Record<string, { readonly message: string }>>;

/** Names the locale in the file of a language: dates are not written alike wherever it is spoken. */
const LOCALE: WordKey = 'localeTag';

let spoken = 'fr';
let words: Words = {};

/** From now on everything is said in this language. @param language BCP 47, e.g. « fr » */
export function setWords(language: string, known: Words): void {
  spoken = language;
  words = known;
}

/** The language everything is said in, BCP 47. */
export function language(): string {
  return spoken;
}

/** How this language writes dates and numbers, BCP 47 with a region, e.g. « en-GB ». */
export function locale(): string {
  return words[LOCALE]?.message ?? spoken;
}

/** The words of a key with what is given in its places. A key this language lacks is said as it is, so that nothing is empty. */
export function say(key: WordKey, ...given: readonly (string | number)[]): string {
  const message = words[key]?.message ?? key;
  return message.replace(/\$([1-9])/g, (_, place: string) => String(given[Number(place) - 1] ?? ''));
}

/** The same where a number decides between singular and plural; `$1` is the number, written as the language writes it. */
export function sayCount(key: CountKey, count: number, ...given: readonly (string | number)[]): string {
  const plural = new Intl.PluralRules(spoken).select(count) === 'one' ? 'One' : 'Other';
  return say(`${key}${plural}` as WordKey, new Intl.NumberFormat(locale()).format(count), ...given);
}
