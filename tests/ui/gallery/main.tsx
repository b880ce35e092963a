/**
 * `npm run dev`: an index of states by name, of which one is open; `#recherche` opens that one, `?all` all side by side.
 * `?width=300` narrow, `?lang=en` in English, `?theme=dark` dark. `?state=recherche` is one alone, as tests open it.
 */
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
else if (asked.has('all')) showAll();
else showIndex();

async function showOne({ node, title, kind, reach }: State): Promise<void> {
  document.title = title;
  document.body.classList.toggle('popup-page', kind === 'popup');
  render(node, root);
  await reach();
  document.documentElement.dataset.ready = '';
}

/** The states by name; the one in the address is open beside. */
function showIndex(): void {
  document.documentElement.classList.add('gallery');
  const draw = () => {
    const name = decodeURIComponent(location.hash.slice(1));
    render(
      <main class="gallery-index rp">
        <nav>
          <ul>
            {Object.entries(STATES).map(([each, state]) => (
              <li key={each}>
                <a href={`#${each}`} {...(each === name && { 'aria-current': 'true' as const })}>
                  {state().title}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div class="gallery-states">{STATES[name] && <Framed key={name} name={name} state={STATES[name]} />}</div>
      </main>,
      root,
    );
  };
  addEventListener('hashchange', draw);
  draw();
}

function Framed({ name, state }: { name: string; state: () => State }) {
  const { title, kind } = state();
  return (
    <figure>
      <figcaption>{title}</figcaption>
      <iframe
        title={title}
        class={kind}
        {...(width && { style: { inlineSize: `${width}px` } })}
        src={`?${new URLSearchParams({ state: name, lang, ...(theme && { theme }) })}`}
      />
    </figure>
  );
}

function showAll(): void {
  document.documentElement.classList.add('gallery');
  render(
    <main class="gallery-states rp">
      {Object.entries(STATES).map(([name, state]) => (
        <Framed key={name} name={name} state={state} />
      ))}
    </main>,
    root,
  );
}
