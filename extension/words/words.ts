/**
 * Every word we say. The interface speaks the reader's language; what leaves to be pasted elsewhere (`sent…`) is in the language
 * of the answers it goes with, which the types keep apart. A language is one file, `public/_locales/<language>/messages.json`,
 * in the browsers' own format with `$1` to `$9` for what is given; whoever draws loads both first (`words-file.ts`).
 */
import type french from '../public/_locales/fr/messages.json';
import { DATA_LANGUAGE } from './data-language';

/** French is the language of reference: a key its `messages.json` does not have does not exist. */
type Key = keyof typeof french;
/** The start of two keys that end in `One` and `Other`. */
type Counted<K> = K extends `${infer Start}Other` ? Start : never;

/** A key of what is pasted elsewhere: a copy, a reply, a message for help. */
export type SentKey = Extract<Key, `sent${string}`>;
/** A key of the interface. */
export type WordKey = Exclude<Key, SentKey>;
export type SentCountKey = Counted<SentKey>;
export type CountKey = Counted<WordKey>;

/** The words of one language, by key. */
export type Words = Readonly<Record<string, { readonly message: string }>>;

interface Tongue {
  /** BCP 47, e.g. « fr ». */
  readonly language: string;
  readonly words: Words;
}

/** Names the locale in the file of a language: dates are not written alike wherever it is spoken. */
const LOCALE: Key = 'localeTag';

let spoken: Tongue = { language: DATA_LANGUAGE, words: {} };
let sent: Tongue = spoken;

/** From now on the interface says everything in this language. @param language BCP 47, e.g. « fr » */
export function setWords(language: string, words: Words): void {
  spoken = { language, words };
}

/** @param words those of `DATA_LANGUAGE`, whatever the interface speaks */
export function setSentWords(words: Words): void {
  sent = { language: DATA_LANGUAGE, words };
}

/** The language of the interface, BCP 47. */
export function language(): string {
  return spoken.language;
}

/** How the interface writes dates and numbers, BCP 47 with a region, e.g. « en-GB ». */
export function locale(): string {
  return localeOf(spoken);
}

/** The same of what is pasted elsewhere. */
export function sentLocale(): string {
  return localeOf(sent);
}

/** The words of a key with what is given in its places. A key this language lacks is said as it is, so that nothing is empty. */
export function say(key: WordKey, ...given: readonly (string | number)[]): string {
  return saidIn(spoken, key, given);
}

/** The same where a number decides between singular and plural; `$1` is the number, written as the language writes it. */
export function sayCount(key: CountKey, count: number, ...given: readonly (string | number)[]): string {
  return countedIn(spoken, key, count, given);
}

/** `say` of what is pasted elsewhere. */
export function saySent(key: SentKey, ...given: readonly (string | number)[]): string {
  return saidIn(sent, key, given);
}

/** `sayCount` of what is pasted elsewhere. */
export function sayCountSent(key: SentCountKey, count: number, ...given: readonly (string | number)[]): string {
  return countedIn(sent, key, count, given);
}

function saidIn({ words }: Tongue, key: string, given: readonly (string | number)[]): string {
  const message = words[key]?.message ?? key;
  return message.replace(/\$([1-9])/g, (_, place: string) => String(given[Number(place) - 1] ?? ''));
}

function countedIn(tongue: Tongue, key: string, count: number, given: readonly (string | number)[]): string {
  const plural = new Intl.PluralRules(tongue.language).select(count) === 'one' ? 'One' : 'Other';
  return saidIn(tongue, `${key}${plural}`, [new Intl.NumberFormat(localeOf(tongue)).format(count), ...given]);
}

function localeOf({ language, words }: Tongue): string {
  return words[LOCALE]?.message ?? language;
}
