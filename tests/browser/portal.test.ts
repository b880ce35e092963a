/** The promise of the product, from a portal page to a copied answer; the same with the background dying all the time; and off. */
import { expect } from 'vitest';
import { stage, test } from './kit/flow';
import { launcherAt, openByLauncher } from './kit/launcher';
import { noticing } from './kit/notice';
import { FIRST, PORTAL, PORTAL_HTML, PORTAL_URL, SECOND } from './kit/portal-page';
import { POPUP, press, pressNamed, shown, type Tab, until, type View } from './kit/stage';
import { page, standing, stands } from './kit/standing';

test.beforeAll(async () => {
  stage.serve(PORTAL_URL, PORTAL_HTML);
});

/** The whole way; `between` runs between any two steps. */
async function fromPageToCopy(between: () => Promise<void>): Promise<void> {
  const tab = await stage.open(PORTAL_URL);
  await tab.focus('#depart');
  await between();

  const sidebar = await tab.sidebar();
  await shown(sidebar, '[data-region="page"]');
  expect(await focused(tab), 'the sidebar opens without taking the focus').toBe('depart');
  await until(
    'room made beside the page',
    () => margin(tab),
    (pixels) => pixels > 0,
  );
  await between();

  await focusShows(tab, sidebar, FIRST);
  await between();
  await focusShows(tab, sidebar, SECOND);
  await between();
  await focusShows(tab, sidebar, FIRST);
  await between();

  await press(sidebar, `[data-region="field"] [data-answer="${FIRST.answer}"]`);
  await until(
    'the answer with its warning',
    () => sidebar.evaluate(() => document.body.innerText),
    (text) => /reformulation non officielle/i.test(text),
  );
  await between();

  const copied = await noticing(sidebar, '[data-action="copy"].is-done');
  await pressNamed(sidebar, 'Copier');
  expect(await until('the copy said', copied)).toContain('Copié');
  await between();

  await pressNamed(sidebar, 'Oui');
  await until(
    'the vote stored',
    async () => JSON.stringify((await stage.storage()).local.journal ?? []),
    (journal) => journal.includes(FIRST.answer),
  );
  await tab.close();
}

async function focusShows(tab: Tab, sidebar: View, field: typeof FIRST | typeof SECOND): Promise<void> {
  await tab.focus(field.selector);
  await until(
    'the field named in its region',
    () => shown(sidebar, '[data-region="field"]'),
    (text) => text.includes(field.label),
  );
  await shown(sidebar, `[data-region="field"] [data-answer="${field.answer}"]`);
}

const focused = (tab: Tab) => tab.evaluate(() => (document.hasFocus() ? document.activeElement?.id : 'elsewhere'));
const margin = (tab: Tab) => tab.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).marginRight));

test('page → sidebar → field → answer → copy → vote', async () => {
  await fromPageToCopy(async () => {});
  const { text, html } = await stage.paste();
  for (const copied of [text, html]) {
    expect(copied).toMatch(/F414/);
    expect(copied).toMatch(/https:\/\//);
    expect(copied).toMatch(/lues? le \d+(er)?\s\p{L}+\s20\d\d/u);
  }
  expect(html).toMatch(/<a [^>]*href="https:\/\//);
  expect(text).not.toMatch(/<[a-z]/);
});

test('the same with the background killed between any two steps', async () => {
  await fromPageToCopy(() => stage.killBackground());
});

test('closed by × it stays closed on this portal, and the launcher brings it back', async () => {
  const tab = await stage.open(PORTAL_URL);
  await pressNamed(await tab.sidebar(), 'Fermer');
  await until('the sidebar gone', async () => !(await tab.hasSidebar()));
  await until(
    'the room given back',
    () => margin(tab),
    (pixels) => pixels === 0,
  );
  await stage.killBackground();

  await tab.goto(`${PORTAL_URL}?suite`);
  await until('the launcher at the edge', () => launcherAt(tab));
  expect(await tab.hasSidebar(), 'closed for the session').toBe(false);
  await stage.killBackground();

  await openByLauncher(tab);
  const sidebar = await tab.sidebar();
  await shown(sidebar, '[data-region="page"]');
  await until('the search box focused: a person asked', () =>
    sidebar.evaluate(() => document.hasFocus() && document.activeElement?.localName === 'input'),
  );
  await until('no longer closed', async () => {
    const { closed } = (await stage.storage()).session as { closed?: Record<string, boolean> };
    return closed?.[PORTAL] === false;
  });

  await tab.goto(PORTAL_URL);
  await shown(await tab.sidebar(), '[data-region="page"]');
  await tab.close();
});

test('client-side navigation to another screen changes the page region, and Escape gives the focus back', async () => {
  const tab = await stage.open(PORTAL_URL);
  const sidebar = await tab.sidebar();
  const before = await shown(sidebar, '[data-region="page"]');
  await tab.focus(FIRST.selector);
  await focusShows(tab, sidebar, FIRST);
  await tab.evaluate(() => {
    history.pushState(null, '', '/pfcng-ihm/authentication.xhtml');
    document.title = 'Authentification par carte';
    document.body.innerHTML =
      '<h1>CPS ou e-CPS : quel moyen d’authentification choisir ?</h1><input id="seul" aria-label="Code">';
  });
  await until(
    'the page region of the new screen',
    () => shown(sidebar, '[data-region="page"]'),
    (text) => text !== before,
  );
  await tab.focus('#seul');
  await sidebar.focus('input');
  await sidebar.press('Escape');
  await until(
    'the focus back in the page',
    () => focused(tab),
    (id) => id === 'seul',
  );
  await tab.close();
});

test('a page written anew by a script is followed like the one before (trial 39)', async () => {
  const tab = await stage.open(PORTAL_URL);
  await standing(tab, 'push right 360');
  // Put back as it was by the script of before, it is not yet followed.
  await tab.run(`document.querySelector('[repere-e-sante]').dataset.before = '';
    document.open();
    document.write(${JSON.stringify(page(`<label>${FIRST.label} <input id="produits"></label>`))});
    document.close();`);
  await until('us in it again', () => tab.evaluate(() => document.querySelector('[repere-e-sante]:not([data-before])') !== null));
  await standing(tab, 'push right 360');
  await tab.resize(600, 700);
  await standing(tab, 'sheet');
  await tab.resize(1280, 800);
  await standing(tab, 'push right 360');
  await tab.focus('#produits');
  await shown(await tab.sidebar(), `[data-region="field"] [data-answer="${FIRST.answer}"]`);
  await tab.close();
});

test('a dialog in the way keeps it closed, with the launcher to open it; a dialog that is not shown does not (trial 42)', async () => {
  const dialog = '<div role="dialog" aria-modal="true"><h2>Charte</h2></div>';
  stage.serve(PORTAL_URL, PORTAL_HTML.replace('</form>', `</form>${dialog}`));
  const tab = await stage.open(PORTAL_URL);
  await until('the launcher at the edge', () => launcherAt(tab));
  expect(await tab.hasSidebar()).toBe(false);
  stage.serve(PORTAL_URL, PORTAL_HTML.replace('</form>', `</form><div style="display:none">${dialog}</div>`));
  await tab.goto(PORTAL_URL);
  await shown(await tab.sidebar(), '[data-region="page"]');
  stage.serve(PORTAL_URL, PORTAL_HTML);
  await tab.close();
});

test('closed, it is out of the page; switched off, nothing of it is left', async () => {
  const settings = await stage.extensionPage(POPUP);
  // The third quick close would make it the button's, after what is chosen below.
  await settings.evaluate(() => chrome.storage.local.remove('quickCloses'));
  const tab = await stage.open(PORTAL_URL);
  await standing(tab, 'push right 360');
  await press(await tab.sidebar(), '[data-action="close"]');
  await standing(tab, 'launcher');
  await until('no frame', async () => !(await tab.hasSidebar()));
  await settings.evaluate((portal) => chrome.storage.local.set({ modes: { [portal]: 'never' } }), PORTAL);
  await until('nothing of ours', () => tab.evaluate(() => document.querySelector('[repere-e-sante]') === null));
  expect(await stands(tab)).toBe('nothing');
  await tab.close();
  await settings.close();
});
