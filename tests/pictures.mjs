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
  { file: 'convergence_edc-psc.html', name: 'filtres', act: filter },
  { file: 'igc-sante_demander.html', name: 'reponse-composee', act: compose },
];

/** Pages of ours in a tab of their own, with something in them. */
const PAGES = [
  { path: 'extension/board/index.html', name: 'tableau' },
  { path: 'extension/options/index.html', name: 'reglages' },
  { path: 'extension/popup/index.html', name: 'fenetre' },
];

mkdirSync(folder, { recursive: true });
const [browser] = await ensureBrowsers(['chromium']);
const pages = rebuiltPages(root);
for (const scheme of ['light', 'dark']) {
  const { context, origin, end } = await openChromium({
    path: browser.path,
    extension: join(root, 'dist/chrome'),
    headless: true,
  });
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
    for (const page of PAGES) await takePage(context, origin, page, scheme);
  } finally {
    await end();
  }
}

async function take(context, { file, field, open, search, act, name: given }, scheme) {
  const page = pages.find((each) => each.file === file);
  if (!page) throw new Error(`tests/pages/${file} is not in index.yaml`);
  const tab = await context.newPage();
  await tab.emulateMedia({ colorScheme: scheme });
  await tab.goto(page.url);
  await tab.waitForFunction(() => document.querySelector('[repere-e-sante]') !== null);
  const sidebar = await frameOf(tab);
  await sidebar.waitForSelector('[data-region="page"]');
  if (field) {
    const control = tab.locator(`[data-case="${field}"]`);
    if (await control.count()) {
      await control.first().focus();
      await sidebar.waitForSelector('[data-region="field"] [data-answer]');
    }
  }
  if (open) {
    await sidebar.click('[data-answer] a');
    await sidebar.waitForSelector('[data-open-answer]');
  }
  if (search) {
    await sidebar.fill('.search-in', search);
    await sidebar.waitForSelector('[data-region="results"]');
  }
  if (act) await act(sidebar);
  await tab.mouse.move(0, 0);
  await shoot(tab, given ?? file.replace('.html', ''), scheme);
}

/** A couloir chosen beside what the page proposes. */
async function filter(sidebar) {
  await sidebar.fill('.search-in', 'preuve');
  await sidebar.click('[data-action="filters"]');
  await sidebar.click('[data-option="imagerie"] input');
  await sidebar.waitForSelector('[data-chip="couloir/imagerie"]');
}

/** Two answers in one reply, and a vote on one of them. */
async function compose(sidebar) {
  for (const words of ['carte cps de test', 'retirer un certificat']) {
    await sidebar.fill('.search-in', words);
    await sidebar.click('[data-region="results"] [data-answer] a');
    await sidebar.click('[data-action="answer-menu"]');
    await sidebar.click('[data-choice="add"]');
    await sidebar.waitForSelector('[data-action="add"].is-done');
    if (words.startsWith('carte')) {
      await sidebar.click('[data-vote="no"]');
      await sidebar.click('[data-reason="incomplete"]');
    }
    await sidebar.click('[data-action="back"]');
  }
  await sidebar.click('[data-action="reply"]');
  await sidebar.fill('[data-phrase="opening"] textarea', 'Bonjour, voici les éléments demandés.');
}

async function takePage(context, origin, { path, name }, scheme) {
  const tab = await context.newPage();
  await tab.emulateMedia({ colorScheme: scheme });
  await tab.goto(`${origin}/${path}`);
  await tab.waitForSelector('h1');
  await shoot(tab, name, scheme);
}

async function shoot(tab, name, scheme) {
  await tab.screenshot({ path: join(folder, `${name}-${scheme}.png`), animations: 'disabled' });
  console.log(`tests/pictures/${name}-${scheme}.png`);
  await tab.close();
}

async function frameOf(tab) {
  for (let frames = 0; frames < 600; frames++) {
    const frame = chromiumSidebar(tab);
    if (frame) return frame;
    // Looked for, not waited for: its document may come before a wait for an event begins.
    await tab.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
  }
  throw new Error(`no sidebar beside ${tab.url()}`);
}
