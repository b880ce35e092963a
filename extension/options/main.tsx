/** Entry of the settings page. */
import { render } from 'preact';
import portals from '../../data/portals.json';
import type { AnswersFile } from '../../src/answers-file';
import type { Portal } from '../../src/portal';
import { browser } from '../browser';
import { changeSettings, eraseAll, readSettings, watchSettings } from '../settings';
import { followTheme } from '../theme';
import '../ui/theme.css';
import { language, say } from '../ui/words';
import { loadWords } from '../words-file';
import { Options, type OptionsSurface } from './options';

const manifest = browser.runtime.getManifest();
const policy = (manifest.content_security_policy as unknown as { readonly extension_pages: string }).extension_pages;

let answers: Promise<AnswersFile> | null = null;
/** Read when the first hidden answer is to be named. */
async function question(answer: string): Promise<string | undefined> {
  answers ??= fetch(browser.runtime.getURL('answers.json')).then((response) => response.json());
  return (await answers).answers.find(({ id }) => id === answer)?.question;
}

const surface: OptionsSurface = {
  portals: (portals as readonly Portal[]).map(({ id, name, places }) => ({
    id,
    name,
    hosts: [...new Set(places.map(({ host }) => host))],
    titlesOnly: places.some(({ titlesOnly }) => titlesOnly),
  })),
  allowed: {
    connections: /connect-src [^;]*/.exec(policy)?.[0] ?? policy,
    permissions: manifest.permissions ?? [],
  },
  settings: readSettings,
  watch: watchSettings,
  change: changeSettings,
  stored: async () => ({ local: await browser.storage.local.get(), session: await browser.storage.session.get() }),
  erase: eraseAll,
  question,
};

followTheme(document);
await loadWords();
document.documentElement.lang = language();
document.title = say('optionsDocument');
render(<Options surface={surface} />, document.getElementById('root') as HTMLElement);
