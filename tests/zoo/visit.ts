/** A page of the zoo, and what a person does there. */
import type { Browser, Page } from 'playwright';
import type { FieldContext } from '../../src/page/context';
import { type Built, packageFile } from './build';
import { type Family, SECRET, type ZooField } from './family';
import { computedName } from './oracle';

const ADDRESS = 'https://convergence.esante.gouv.fr/zoo/';

/** Milliseconds after which an act in a page counts as stuck: components animate, on a machine busy elsewhere. */
const STUCK = 60_000;

/** What was read, and what the controls of the page held then. */
export interface Seen {
  readonly said: { readonly field: FieldContext | null };
  readonly held: readonly string[];
}

/** The same with the name the browser computes, and what has the focus. */
export type Met = Seen & { readonly computed: string; readonly focused: string };

/** Opens a family's page in a context of its own, once all its controls are there. */
export async function openFamily(browser: Browser, family: Family, built: Built): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(STUCK);
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  await page.route('**/*', (route) => {
    const url = route.request().url();
    if (url === ADDRESS) return route.fulfill({ contentType: 'text/html; charset=utf-8', body: source(family, built) });
    const path = url.startsWith(ADDRESS) && /\.(?:js|css)$/.test(url) ? url.slice(ADDRESS.length) : '';
    const body = path.startsWith('packages/') ? packageFile(path.slice('packages/'.length)) : built.get(path);
    if (body === undefined) return route.abort();
    return route.fulfill({ contentType: path.endsWith('.css') ? 'text/css' : 'text/javascript; charset=utf-8', body });
  });
  await page.goto(ADDRESS);
  // What a package would bring from elsewhere does not come: an event, no error.
  const errors = faults.filter((message) => message !== 'Event');
  if (errors.length) throw new Error(`${family.name}: ${errors.join('; ')}`);
  for (const { at } of family.fields) {
    await page.locator(at).first().waitFor({ state: 'attached' });
  }
  return page;
}

function source({ html, files = [], bundled, start }: Family, built: Built): string {
  const name = bundled?.replace(/\.js$/, '');
  const styles = [
    ...files.filter((file) => file.endsWith('.css')).map((file) => `packages/${file}`),
    ...[...built.keys()].filter((file) => file.endsWith('.css') && name && file.includes(`/${name}.`)),
  ];
  const scripts = files.filter((file) => file.endsWith('.js'));
  return `<!doctype html><html lang="fr"><head><title>Zoo</title>${styles.map((one) => `<link rel="stylesheet" href="${one}">`).join('')}
    <script>globalThis.process ??= { env: {} }</script></head><body>${html}
    ${scripts.map((one) => `<script src="packages/${one}"></script>`).join('')}
    ${bundled ? `<script type="module" src="${bundled}"></script>` : ''}
    <script>${start ?? ''}</script><script type="module" src="reader.js"></script></body></html>`;
}

/** Comes to a control. */
export async function meet(page: Page, { at, by }: ZooField): Promise<Met> {
  const control = page.locator(at).first();
  if (by === 'focus') await control.focus();
  else await control.click();
  const met = (await page.evaluate('zooMeet()')) as Seen & { focused: string };
  const client = await page.context().newCDPSession(page);
  const computed = await computedName(client, 'zooMet');
  await client.detach();
  return { ...met, computed };
}

export async function fill(page: Page, { fill }: ZooField): Promise<void> {
  if (fill === 'type') await page.keyboard.type(`${SECRET} frappe`);
  else if (fill === 'press') {
    await page.keyboard.press('Space');
    // A group may move the focus to what was pressed once it is drawn anew: nobody goes on before.
    await page.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))');
  } else if (typeof fill !== 'object') return;
  else if ('entry' in fill) await page.locator(fill.entry).first().click();
  else
    await page
      .locator(fill.file)
      .first()
      .setInputFiles({ name: `${SECRET}.pdf`, mimeType: 'application/pdf', buffer: Buffer.from(SECRET) });
}

export function readNow(page: Page): Promise<Seen> {
  return page.evaluate('zooRead()') as Promise<Seen>;
}
