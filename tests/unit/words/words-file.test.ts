/** Which words are loaded: those of the settings, of the browser, or of French; and anew only when the language changes. */
import { readFile } from 'node:fs/promises';
import { beforeEach, describe, expect, test, vi } from 'vitest';

const settings = vi.hoisted((): { language: string | null } => ({ language: null }));
vi.mock('../../../extension/storage/settings', () => ({ readSettings: async () => settings }));
const browser = vi.hoisted((): { runtime: object; commands?: object } => ({ runtime: { getURL: (path: string) => path } }));
vi.mock('../../../extension/browser/browser', () => ({ browser }));
vi.stubGlobal('LOCALES', ['fr', 'en']);

const fetched: string[] = [];
async function fromPackage(path: string): Promise<Response> {
  fetched.push(path);
  return new Response(await readFile(`extension/public/${path}`));
}

/** The modules as they are when the background wakes, in a browser that prefers these languages. */
async function awake(...preferred: readonly string[]) {
  vi.resetModules();
  vi.stubGlobal('navigator', { languages: preferred });
  return { ...(await import('../../../extension/packaged/load-words')), ...(await import('../../../extension/words/words')) };
}

beforeEach(() => {
  fetched.length = 0;
  settings.language = null;
  browser.commands = { getAll: async () => [{ name: 'toggle-sidebar', shortcut: 'Alt+Shift+F' }] };
  vi.stubGlobal('fetch', fromPackage);
});

test('the browser’s language, unless the settings name one', async () => {
  const { loadWords, language, say } = await awake('de-DE', 'en-GB', 'fr');
  await loadWords();
  expect([language(), say('inPageClose')]).toEqual(['en', 'Close']);
  settings.language = 'fr';
  await loadWords();
  expect([language(), say('inPageClose')]).toEqual(['fr', 'Fermer']);
});

test('the same words are fetched once, those of what is pasted elsewhere along with them', async () => {
  const { loadWords, saySent } = await awake('en');
  await loadWords();
  await loadWords();
  expect(fetched.sort()).toEqual(['_locales/en/messages.json', '_locales/fr/messages.json']);
  expect(saySent('sentPack', '1')).toBe('base 1');
});

test('French is fetched once where the interface speaks it too', async () => {
  const { loadWords, saySent } = await awake('fr');
  await loadWords();
  expect([saySent('sentPack', '1'), fetched]).toEqual(['base 1', ['_locales/fr/messages.json']]);
});

test('a language that is not there is French, in name too', async () => {
  const { loadWords, language, say } = await awake('en');
  settings.language = 'xx';
  await loadWords();
  expect([language(), say('inPageClose')]).toEqual(['fr', 'Fermer']);
});

describe('words of a portal page', () => {
  test('are those drawn there and no other, with their language', async () => {
    const { pageWords } = await awake('en');
    const { language, words, shortcut } = await pageWords();
    expect(shortcut, 'the keys as they are written on them').toBe('Alt + Shift + F');
    expect([language, words.inPageClose?.message]).toEqual(['en', 'Close']);
    expect(Object.keys(words).filter((key) => !key.startsWith('inPage'))).toEqual([]);
  });

  test('come without keys where the browser knows none, as Firefox for Android', async () => {
    const { pageWords } = await awake('fr');
    delete browser.commands;
    expect(await pageWords()).toMatchObject({ language: 'fr', shortcut: '' });
  });

  test('hold every key that is said by what we draw there', async () => {
    const { pageWords } = await awake('fr');
    const { words } = await pageWords();
    const files = ['launcher', 'refusal', 'sidebar-frame'].map((name) => `extension/content/in-page/${name}.ts`);
    const code = (await Promise.all(files.map((file) => readFile(file, 'utf8')))).join('\n');
    const said = [...code.matchAll(/say\('(\w+)'|sayCount\('(\w+)'/g)].map(([, key, start]) => key ?? `${start}Other`);
    expect(said.length).toBeGreaterThan(5);
    expect(said.filter((key) => !words[key])).toEqual([]);
  });
});
