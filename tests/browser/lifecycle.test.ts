/** A page prepared before anyone asked for it (trial 24); with a form open, access taken back and given again (36), and an update (35). */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { flows, stage } from './kit/flow';
import { FIRST, PORTAL_HTML, PORTAL_URL } from './kit/portal-page';
import { addOpened } from './kit/reply';
import { isFirefox, press, shown, type Tab, until } from './kit/stage';
import { standing } from './kit/standing';

const TYPED = 'Zoiseau';
let folder = '';
/** A browser that is driven prepares no page: our script is told that this one is not shown yet. */
const PREPARED = '?prepare';
const test = flows((copy) => {
  folder = copy;
  const [script] = manifest().content_scripts;
  const file = join(copy, script.js[0]);
  const told = `if (location.search === '${PREPARED}') Object.defineProperty(document, 'prerendering', { value: true });`;
  writeFileSync(file, `${told}${readFileSync(file, 'utf8')}`);
});
const manifest = () => JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

let tab: Tab;
test.beforeAll(async () => {
  stage.serve(PORTAL_URL, PORTAL_HTML);
  tab = await stage.open(PORTAL_URL);
});

const typed = () => tab.evaluate((field) => document.querySelector<HTMLInputElement>(field)?.value, FIRST.selector);
const margin = () => tab.evaluate(() => getComputedStyle(document.documentElement).marginRight);

test('a page prepared before anyone asked for it has nothing of ours until it is shown (trial 24)', async () => {
  const prepared = await stage.open(`${PORTAL_URL}${PREPARED}`);
  // One opened later that is shown: once it has us, the other has had its time.
  await tab.toFront();
  await tab.goto(PORTAL_URL);
  await standing(tab, 'push right 360');
  const ours = () => prepared.evaluate(() => document.querySelectorAll('[repere-e-sante]').length);
  expect(await ours()).toBe(0);
  await prepared.toFront();
  await prepared.evaluate(() => void document.dispatchEvent(new Event('prerenderingchange')));
  await standing(prepared, 'push right 360');
  await prepared.close();
});

test('access taken back: what is typed stays, × closes and gives the room back; given again, the next page has us as before (trial 36)', async () => {
  await tab.toFront();
  const sidebar = await tab.sidebar();
  await standing(tab, 'push right 360');
  await tab.focus(FIRST.selector);
  await tab.type(TYPED);
  await stage.withhold(true);
  await press(sidebar, '[data-action="close"]');
  await until('the sidebar closed', async () => !(await tab.hasSidebar()));
  await until('the room given back', margin, (now) => now === '0px');
  expect(await typed()).toBe(TYPED);
  await stage.withhold(false);
  const popup = await stage.extensionPage('extension/options/index.html');
  await popup.evaluate(() => chrome.storage.session.clear()); // closed by hand
  await popup.close();
  await tab.toFront();
  await tab.goto(PORTAL_URL);
  await standing(tab, 'push right 360');
});

test('updated: nothing of the form or of the reply is lost, the page has its room again or the new sidebar, and never two (trial 35)', async () => {
  const sidebar = await tab.sidebar();
  await tab.focus(FIRST.selector);
  await tab.type(TYPED);
  await press(sidebar, `[data-region="field"] [data-answer="${FIRST.answer}"]`);
  await shown(sidebar, `[data-open-answer="${FIRST.answer}"]`);
  await addOpened(sidebar);
  const draft = async () => JSON.stringify((await stage.storage()).local.draft ?? null);
  const before = await until('the reply kept', draft, (kept) => kept.includes(FIRST.answer));

  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ ...manifest(), version: '99.0.0' }));
  await stage.update();
  await tab.toFront();
  // Firefox brings the new scripts into the pages that are open, Chromium when they are loaded anew.
  await standing(tab, isFirefox() ? 'push right 360' : 'launcher');
  if (!isFirefox()) expect(await margin()).toBe('0px');
  expect(await tab.evaluate(() => document.querySelectorAll('[repere-e-sante]').length)).toBe(1);
  expect([await typed(), await draft()]).toEqual([TYPED, before]);

  await tab.goto(PORTAL_URL);
  await standing(tab, 'push right 360');
  const version = await (await tab.sidebar()).evaluate(() => chrome.runtime.getManifest().version);
  expect(version).toBe('99.0.0');
});
