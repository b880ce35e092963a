/**
 * `npm run pictures`: real-looking screens with the built extension at work, light and dark, into tests/pictures.
 * For the README and for looking at; nothing compares them.
 */
import { mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowsers } from '../src/cli/machine.mjs';
import { chromiumSidebar, openChromium } from '../src/cli/open-browser.mjs';
import { PLANTED, rebuiltPages } from '../src/cli/rebuilt-pages.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const folder = join(root, 'tests/pictures');

/** Page, field to focus by its `data-case`, and what to do in the sidebar. */
const SCREENS = [
  { file: 'convergence_eligibilite.html', field: 'nil' },
  { file: 'interop_tests-list.html' },
  { file: 'igc-sante_demander.html', open: true },
  { file: 'psc_gestion-services.html', search: 'durée session psc' },
  { file: 'datapass_donnees.html' },
  { file: 'convergence_preuves.html', search: 'recette de crêpes' },
];

mkdirSync(folder, { recursive: true });
const [browser] = await ensureBrowsers(['chromium']);
const pages = rebuiltPages(root);
for (const scheme of ['light', 'dark']) {
  const { context, end } = await openChromium({ path: browser.path, extension: join(root, 'dist/chrome'), headless: true });
  try {
    await context.route('**/*', (route) => {
      const address = route.request().url();
      if (!address.startsWith('http')) return route.continue(); // our own pages
      const page = pages.find(({ url }) => url === address.split('#')[0]);
      return page
        ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: page.html.replace(PLANTED, '') })
        : route.abort('failed');
    });
    for (const screen of SCREENS) await take(context, screen, scheme);
  } finally {
    await end();
  }
}

async function take(context, { file, field, open, search }, scheme) {
  const page = pages.find((each) => each.file === file);
  if (!page) throw new Error(`tests/pages/${file} is not in index.yaml`);
  const tab = await context.newPage();
  await tab.emulateMedia({ colorScheme: scheme });
  await tab.goto(page.url);
  await tab.waitForFunction(() => document.querySelector('repere-e-sante') !== null);
  const sidebar = await frameOf(tab);
  await sidebar.waitForSelector('[data-region="page"]');
  if (field) {
    const control = tab.locator(`[data-case="${field}"]`);
    if (await control.count()) {
      await control.first().focus();
      await sidebar.waitForSelector('[data-region="champ"] [data-answer]');
    }
  }
  if (open) {
    await sidebar.click('[data-answer] a');
    await sidebar.waitForSelector('[data-open-answer]');
  }
  if (search) {
    await sidebar.fill('.search-in', search);
    await sidebar.waitForSelector('[data-region="resultats"]');
  }
  await tab.mouse.move(0, 0);
  const name = `${file.replace('.html', '')}-${scheme}.png`;
  await tab.screenshot({ path: join(folder, name), animations: 'disabled' });
  console.log(`tests/pictures/${name}`);
  await tab.close();
}

async function frameOf(tab) {
  for (;;) {
    const frame = chromiumSidebar(tab);
    if (frame) return frame;
    await tab.waitForEvent('framenavigated');
  }
}
