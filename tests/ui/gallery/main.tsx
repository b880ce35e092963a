/** `npm run dev`: all states side by side, `?width=300` narrow, `?lang=en` in English; `?state=recherche&theme=dark` shows one. */
import { render } from 'preact';
import '../../../extension/ui/styles/theme.css';
import english from '../../../extension/public/_locales/en/messages.json';
import french from '../../../extension/public/_locales/fr/messages.json';
import { setSentWords, setWords } from '../../../extension/words/words';
import './gallery.css';
import type { State } from './state';
import { STATES } from './states';

const asked = new URLSearchParams(location.search);
const theme = asked.get('theme');
const width = asked.get('width');
const lang = asked.get('lang') === 'en' ? 'en' : 'fr';
const root = document.getElementById('root') as HTMLElement;
setWords(lang, lang === 'en' ? english : french);
setSentWords(french);
document.documentElement.lang = lang;
if (theme) document.documentElement.dataset.theme = theme;

const open = STATES[asked.get('state') ?? ''];
if (open) await showOne(open());
else showAll();

async function showOne({ node, title, kind, reach }: State): Promise<void> {
  document.title = title;
  document.body.classList.toggle('popup-page', kind === 'popup');
  render(node, root);
  await reach();
  document.documentElement.dataset.ready = '';
}

function showAll(): void {
  document.documentElement.classList.add('gallery');
  render(
    <main class="gallery-states rp">
      {Object.entries(STATES).map(([name, state]) => {
        const { title, kind } = state();
        return (
          <figure key={name}>
            <figcaption>{title}</figcaption>
            <iframe
              title={title}
              class={kind}
              {...(width && { style: { inlineSize: `${width}px` } })}
              src={`?${new URLSearchParams({ state: name, lang, ...(theme && { theme }) })}`}
            />
          </figure>
        );
      })}
    </main>,
    root,
  );
}
