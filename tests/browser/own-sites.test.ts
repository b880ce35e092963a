/** A site of the user's own: added on a press, followed like a portal and never opened by itself, taken out without a trace. */
import { expect } from 'vitest';
import { stage, test } from './kit/flow';
import { launcherAt, openByLauncher } from './kit/launcher';
import { FIRST } from './kit/portal-page';
import { gone, hear, POPUP, press, shown, type Tab, until, type View } from './kit/stage';

const NAME = 'tickets.example';
const URL_THERE = `https://${NAME}/demande/12`;
const ACCESS = `https://${NAME}/*`;
const OPTIONS = 'extension/options/index.html#sites';
const SECRET = 'Zoiseau';

const HTML = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Demande 12</title></head><body>
  <h1>Demande</h1>
  <p><label>Objet <input id="objet" value="${SECRET}-objet"></label></p>
  <p><label for="produits">${FIRST.label}</label> <input id="produits" value="${SECRET}-produits"></p>
</body></html>`;

let tab: Tab;
let ours: View;

test.beforeAll(async () => {
  stage.serve(URL_THERE, HTML);
  ours = await stage.extensionPage(`${POPUP}?ours`);
  tab = await stage.open(URL_THERE);
  await tab.toFront();
});

const sites = async () => Object.keys((await stage.storage()).local.ownSites ?? {});
const registered = () =>
  ours.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).map(({ id }) => id).sort());
const hasAccess = () => ours.evaluate((origin) => chrome.permissions.contains({ origins: [origin] }), ACCESS);
const ourElement = () => tab.evaluate(() => document.querySelector('[repere-e-sante]') !== null);

/** The user answers the browser's question, which may have closed the page that asked; Chromium gives again what it gave before. */
async function allow(): Promise<void> {
  const asked = async () => (await stage.storage()).session.wantedSite !== undefined;
  await until('the question noted', async () => (await asked()) || (await sites()).length === 1);
  if (await asked()) await stage.allow(ACCESS);
  await until('the site taken in', sites, (ids) => ids.length === 1);
}

test('the first minute has opened once, and does not when the background starts again', async () => {
  await stage.killBackground();
  await ours.evaluate(() => chrome.runtime.sendMessage({ call: 'readDraft', args: [] }));
  const open = await ours.evaluate(
    async () => (await chrome.tabs.query({})).filter(({ url }) => /welcome/.test(url ?? '')).length,
  );
  expect(open).toBe(0);
});

test('added in the popup: the launcher comes into the page that is open, and into the next; the sidebar does not', async () => {
  expect(await ourElement()).toBe(false);
  await tab.command('toggle-sidebar'); // beside no portal it opens the popup
  const popup = await stage.shownPopup();
  expect(await shown(popup, '[data-part="site"]')).toContain(NAME);
  await popup.click('[data-action="add-site"]');
  await allow();
  await until('the launcher', () => launcherAt(tab));
  expect(await registered()).toHaveLength(2);
  await stage.killBackground();
  await tab.goto(URL_THERE);
  await until('the launcher', () => launcherAt(tab));
  const state = await ours.evaluate(
    (portal) => chrome.runtime.sendMessage({ call: 'portalState', args: [portal] }) as Promise<{ ok: { mode: string } }>,
    `own:${NAME}`,
  );
  expect([state.ok.mode, await tab.hasSidebar()]).toEqual(['button', false]);
});

test('opened by hand it names the host, and its field brings an answer; what is typed is nowhere', async () => {
  const heard = await hear(stage);
  await tab.toFront();
  await openByLauncher(tab);
  const sidebar = await tab.sidebar();
  expect(await shown(sidebar, '.portal-chip')).toContain(NAME);
  await tab.focus(FIRST.selector);
  await tab.type(SECRET);
  await shown(sidebar, `[data-region="field"] [data-answer="${FIRST.answer}"]`);
  const { local, session } = await stage.storage();
  const drawn = await sidebar.evaluate(() => document.documentElement.outerHTML);
  expect(JSON.stringify([await heard(), drawn, local, session])).not.toContain(SECRET);
});

test('taken out in the settings: open pages lose all of it, and nothing of the site is kept', async () => {
  const options = await stage.extensionPage(OPTIONS);
  expect(await shown(options, `#sites [data-thing="own:${NAME}"]`)).toContain(NAME);
  await press(options, `#sites [data-thing="own:${NAME}"] [data-take-back]`);
  await gone(options, `#sites [data-thing="own:${NAME}"]`);
  await until('nothing of ours in the page', ourElement, (there) => !there);
  await until('no script registered', registered, (ids) => ids.length === 0);
  expect(await tab.hasSidebar()).toBe(false);
  expect(await hasAccess()).toBe(false);
  expect(JSON.stringify(await stage.storage())).not.toContain(NAME);
  await options.close();
});

test('access taken back by the browser: the page loses us at once, and the settings say so', async () => {
  const options = await stage.extensionPage(OPTIONS);
  await shown(options, '#own-site');
  await options.focus('#own-site');
  await options.type(NAME);
  await press(options, '[data-action="add-own-site"]');
  await allow();
  await tab.toFront();
  await until('the launcher', () => launcherAt(tab));
  await ours.evaluate((origin) => chrome.permissions.remove({ origins: [origin] }), ACCESS);
  await until('nothing of ours in the page', ourElement, (there) => !there);
  expect(await registered()).toEqual([]);
  expect(await shown(options, `#sites [data-thing="own:${NAME}"] [data-action="give-access"]`)).toContain('Redonner');
  await options.close();
});
