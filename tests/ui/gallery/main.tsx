/** `npm run dev`: all states side by side; `?state=recherche&theme=dark` shows one alone. */
import { render } from 'preact';
import '../../../extension/ui/theme.css';
import './gallery.css';
import { STATES, settled } from './states';

const asked = new URLSearchParams(location.search);
const theme = asked.get('theme');
const root = document.getElementById('root') as HTMLElement;
if (theme) document.documentElement.dataset.theme = theme;

const open = STATES[asked.get('state') ?? ''];
if (open) await showOne(open());
else showAll();

async function showOne({ node, title, steps, kind }: ReturnType<NonNullable<typeof open>>): Promise<void> {
  document.title = title;
  document.body.classList.toggle('popup-page', kind === 'popup');
  render(node, root);
  await settled();
  for (const step of steps) {
    step();
    await settled();
  }
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
            <iframe title={title} class={kind} src={`?${new URLSearchParams({ state: name, ...(theme && { theme }) })}`} />
          </figure>
        );
      })}
    </main>,
    root,
  );
}
