/**
 * `npm run pictures`: real-looking screens with the built extension at work, light and dark, into tests/pictures.
 * For the README and for looking at; nothing compares them. The six first screens are also laid side by side, as committed and
 * as they are now, in dist/pictures.png.
 * With `--store FOLDER` those the stores are handed instead, in their sizes, and the tiles; `--extension FOLDER` is the build shown.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureBrowsers } from '../src/cli/machine.mjs';
import { chromiumSidebar, openChromium, WINDOW } from '../src/cli/open-browser.mjs';
import { PLANTED, rebuiltPages } from '../src/cli/rebuilt-pages.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const { values } = parseArgs({ options: { store: { type: 'string' }, extension: { type: 'string', default: 'dist/chrome' } } });
const folder = values.store ? resolve(values.store) : join(root, 'tests/pictures');

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

/** How many of them the sheet shows. */
const ON_SHEET = 6;

/** Pages of ours in a tab of their own, with something in them. */
const PAGES = [
  { path: 'extension/board/index.html', name: 'tableau' },
  { path: 'extension/options/index.html', name: 'reglages' },
  { path: 'extension/popup/index.html', name: 'fenetre' },
];

/** What stores show: screens that say by themselves what it is for. */
const STORE = {
  screens: ['convergence_eligibilite', 'igc-sante_demander', 'psc_gestion-services', 'reponse-composee'],
  pages: ['reglages'],
  /** CSS pixels: the window, and the part of it where the sidebar is, which stays legible. Chrome takes both; Edge the first alone. */
  sizes: [
    { x: 0, y: 0, ...WINDOW },
    { x: 640, y: 0, width: 640, height: 400 },
  ],
  tiles: [
    { name: 'tile', width: 440, height: 280 },
    { name: 'logo', width: 300, height: 300 },
  ],
};
const named = ({ name, file }) => name ?? file.replace('.html', '');
const screens = values.store ? SCREENS.filter((each) => STORE.screens.includes(named(each))) : SCREENS;
const ownPages = values.store ? PAGES.filter((each) => STORE.pages.includes(named(each))) : PAGES;

mkdirSync(folder, { recursive: true });
const [browser] = await ensureBrowsers(['chromium']);
const pages = rebuiltPages(root);
for (const scheme of values.store ? ['light'] : ['light', 'dark']) {
  const { context, origin, end } = await openChromium({
    path: browser.path,
    extension: resolve(root, values.extension),
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
    for (const screen of screens) await take(context, screen, scheme);
    for (const page of ownPages) await takePage(context, origin, page, scheme);
    if (values.store) await drawTiles(context);
    else if (scheme === 'dark') await drawSheet(context);
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
  const shots = values.store
    ? STORE.sizes.map((clip) => ({ clip, file: `${name}-${clip.width}x${clip.height}.png` }))
    : [{ file: `${name}-${scheme}.png` }];
  for (const { clip, file } of shots) await picture(tab, file, clip);
  await tab.close();
}

async function picture(tab, file, clip) {
  const path = join(folder, file);
  await tab.screenshot({ path, animations: 'disabled', ...(clip && { clip }) });
  console.log(relative(root, path));
}

/** Each screen in both themes, before and after, in one picture. */
async function drawSheet(context) {
  const rows = SCREENS.slice(0, ON_SHEET).map((screen) => {
    const cells = ['light', 'dark'].flatMap((scheme) => {
      const file = `${named(screen)}-${scheme}.png`;
      return [committed(file), readFileSync(join(folder, file))].map((png) =>
        png ? `<img alt="" src="data:image/png;base64,${png.toString('base64')}">` : '<i>new</i>',
      );
    });
    return `<tr><th>${named(screen)}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  });
  const heads = ['', 'light, before', 'light, after', 'dark, before', 'dark, after'];
  const tab = await context.newPage();
  await tab.setViewportSize({ width: 2400, height: 1000 });
  await tab.setContent(`<!doctype html><html lang="en"><style>
    body { margin: 8px; background: #fff; color: #000; font: 16px/1.3 system-ui, sans-serif }
    table { border-spacing: 6px } th { text-align: start; max-width: 150px; overflow-wrap: anywhere }
    img { display: block; width: 545px; border: 1px solid #999 }</style>
    <table><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr>${rows.join('')}</table>`);
  const path = join(root, 'dist/pictures.png');
  await tab.screenshot({ path, fullPage: true });
  console.log(relative(root, path));
  await tab.close();
}

/** The picture of the last commit; null where there is none. */
function committed(file) {
  try {
    const of = ['show', `HEAD:${relative(root, join(folder, file))}`];
    return execFileSync('git', of, { cwd: root, maxBuffer: 64 * 1024 * 1024, stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return null;
  }
}

/** Icon, name and one phrase, in each language of the listings; nothing of it looks official. */
async function drawTiles(context) {
  const { parse } = await import('yaml');
  const icon = readFileSync(join(root, 'extension/public/icons/128.png')).toString('base64');
  for (const language of ['fr', 'en']) {
    const { tile } = parse(readFileSync(join(root, `data/store/${language}.yaml`), 'utf8'));
    for (const { name, width, height } of STORE.tiles) {
      const alone = name === 'logo';
      if (alone && language !== 'fr') continue; // it says no word
      const tab = await context.newPage();
      await tab.setViewportSize({ width, height });
      await tab.setContent(`<!doctype html><html lang="${language}"><style>
        body { margin: 0; height: 100vh; display: flex; gap: 20px; align-items: center; justify-content: center;
          background: #f4f2ec; color: #1c211e; font: 17px/1.4 system-ui, "Noto Sans", "DejaVu Sans", sans-serif; }
        img { width: ${alone ? 192 : 104}px; } b { display: block; font-size: 26px; color: #1a5c49; white-space: nowrap }
        p { margin: 0; width: 240px }</style>
        <img alt="" src="data:image/png;base64,${icon}">${alone ? '' : `<p><b>Repère e-santé</b>${tile}</p>`}`);
      await picture(tab, alone ? 'logo-300x300.png' : `tile-${language}-${width}x${height}.png`);
      await tab.close();
    }
  }
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
