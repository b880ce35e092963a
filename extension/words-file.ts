/** Brings the words of the interface from the package, in the language chosen in the settings or preferred in the browser. */
import { browser } from './browser';
import { readSettings } from './settings';
import { setWords, type Words } from './ui/words';

declare const LOCALES: readonly string[];

/** Languages there is a `_locales` folder for (BCP 47), the one of reference first. Written in when building. */
export const LANGUAGES = LOCALES;

/** Loads the words; what cannot be loaded is said in French. Rejects only when the package holds no words at all. */
export async function loadWords(): Promise<Words> {
  const { language } = await readSettings().catch(() => ({ language: null }));
  const wanted = language ?? preferred(navigator.languages, LANGUAGES);
  const words = await fetchWords(wanted).catch(() => fetchWords(LANGUAGES[0] as string));
  setWords(wanted, words);
  return words;
}

/**
 * The first language of a reader that we speak, or the one of reference.
 * @param wanted BCP 47 tags, best first
 * @param ours languages we speak, the one of reference first
 */
export function preferred(wanted: readonly string[], ours: readonly string[]): string {
  const bare = wanted.map((tag) => tag.split('-')[0]?.toLowerCase() ?? '');
  return bare.find((tag) => ours.includes(tag)) ?? (ours[0] as string);
}

async function fetchWords(language: string): Promise<Words> {
  const response = await fetch(browser.runtime.getURL(`_locales/${language}/messages.json`));
  return response.json();
}
