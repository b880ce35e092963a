/**
 * Brings the words from the package: those of the interface in the language chosen in the settings or preferred in the browser,
 * those of what is pasted elsewhere in the language of the answers.
 */
import { browser } from '../browser/browser';
import type { PageWords } from '../messaging/page-words';
import { readSettings } from '../storage/settings';
import { DATA_LANGUAGE } from '../words/data-language';
import { shortcutKeys } from '../words/shortcut';
import { language, setSentWords, setWords, type Words } from '../words/words';
import { readFile } from './read-file';

declare const LOCALES: readonly string[];

/** Languages there is a `_locales` folder for (BCP 47), the one of reference first. Written in when building. */
export const LANGUAGES = LOCALES;

let loaded: (Spoken & { readonly wanted: string }) | null = null;

type Spoken = Pick<PageWords, 'language' | 'words'>;

/**
 * Loads the words when they are not those of the language wanted now; what cannot be loaded is said in French. The background
 * calls it before each word of its own. Rejects only when the package holds no French.
 * @param chosen the language chosen, null for the browser's; absent, it is read
 */
export async function loadWords(chosen?: string | null): Promise<Words> {
  const said = chosen === undefined ? await storedLanguage() : chosen;
  const wanted = said ?? preferred(navigator.languages, LANGUAGES);
  if (loaded?.wanted !== wanted) {
    const french = fetchWords(DATA_LANGUAGE);
    const those = wanted === DATA_LANGUAGE ? french : fetchWords(wanted).catch(() => french);
    const [sent, spoken] = await Promise.all([french, those]);
    loaded = { wanted, ...spoken };
    setSentWords(sent.words);
    setWords(spoken.language, spoken.words);
  }
  return loaded.words;
}

async function storedLanguage(): Promise<string | null> {
  return readSettings().then(
    ({ language }) => language,
    () => null,
  );
}

/** The words drawn inside portal pages, by their own start of key, and the keys that open the sidebar. Background only. */
export async function pageWords(): Promise<Omit<PageWords, 'page'>> {
  const words = await loadWords();
  const drawn = Object.entries(words).filter(([key]) => key.startsWith('inPage'));
  const command = (await browser.commands?.getAll())?.find(({ name }) => name === 'toggle-sidebar');
  const shortcut = shortcutKeys(command?.shortcut ?? '').join(' + ');
  return { language: language(), words: Object.fromEntries(drawn), shortcut };
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

async function fetchWords(language: string): Promise<Spoken> {
  return { language, words: await readFile(`_locales/${language}/messages.json`) };
}
