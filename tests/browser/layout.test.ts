/** Where the sidebar stands in a page of the installed extension (trials 41, 45, 47). */
import { expect } from 'vitest';
import { stage, test } from './kit/flow';
import { openByLauncher } from './kit/launcher';
import { PORTAL, PORTAL_URL } from './kit/portal-page';
import { POPUP, press, shown, type Tab, until } from './kit/stage';
import { standing as expectStanding, FORM, page, stands } from './kit/standing';

let settings: Tab;
let tab: Tab;
let isOpen = false;
let served = 0;

test.beforeAll(async () => {
  settings = await stage.extensionPage(POPUP);
});
test.afterEach(async () => {
  await leave();
  await settings.evaluate(() => chrome.storage.local.clear());
  await settings.evaluate(() => chrome.storage.session.clear());
});

/** Opens a portal page of this body at an address of its own. */
async function open(body: string, root = ''): Promise<void> {
  await leave();
  served += 1;
  const url = `${PORTAL_URL}?page=${served}`;
  stage.serve(url, page(body, root));
  tab = await stage.open(url);
  isOpen = true;
}

async function leave(): Promise<void> {
  if (isOpen) await tab.close();
  isOpen = false;
}

const standing = (where: string) => expectStanding(tab, where);
const layout = async () => ((await stage.storage()).local.layout as Record<string, object> | undefined)?.[PORTAL];
const set = (values: object) => settings.evaluate((kept) => chrome.storage.local.set(kept as Record<string, unknown>), values);

async function openByHand(): Promise<void> {
  await openByLauncher(tab);
  const sidebar = await tab.sidebar();
  await until('the focus in the search box', () => sidebar.evaluate(() => document.activeElement?.localName === 'input'));
}

test('pushes where there is room, stands over the page where there is less, comes from below in a small window', async () => {
  await open(FORM);
  await standing('push right 360');
  await tab.resize(900, 700);
  await standing('overlay right');
  await tab.resize(600, 700);
  await standing('sheet');
  const sheet = await tab.sidebar();
  await until(
    'half of the height',
    () => sheet.evaluate(() => innerHeight),
    (height) => height <= 350,
  );
  // 1280 × 1024 at 400 % (WCAG 1.4.10).
  await tab.resize(320, 256);
  await standing('sheet');
  await tab.resize(320, 200);
  await standing('launcher');
  await until('no frame', async () => !(await tab.hasSidebar()));
  await tab.resize(1280, 800);
  await openByHand();
  await standing('push right 360');
});

test('its width changes by keyboard and by mouse, and is kept for the portal', async () => {
  await open(FORM);
  await standing('push right 360');
  const sidebar = await tab.sidebar();
  const edge = '[role="separator"]';
  await shown(sidebar, edge);
  await sidebar.focus(edge);
  await sidebar.press('ArrowLeft');
  await sidebar.press('ArrowLeft');
  await standing('push right 400');
  await until(
    'the value said',
    () => sidebar.evaluate((at) => document.querySelector(at)?.ariaValueNow, edge),
    (now) => now === '400',
  );
  await sidebar.press('End');
  await standing('push right 520');
  await sidebar.press('Home');
  await standing('push right 300');
  await tab.drag({ x: 1280 - 302, y: 500 }, { x: 1280 - 442, y: 500 });
  await standing('push right 440');
  await until('the width kept', layout, (kept) => JSON.stringify(kept)?.includes('440'));
  await open(FORM);
  await standing('push right 440');
});

test('the menu offers other widths and the other side', async () => {
  await open(FORM);
  await standing('push right 360');
  const sidebar = await tab.sidebar();
  await press(sidebar, '[data-action="menu"]');
  await press(sidebar, '[data-choice="width-wide"]');
  await standing('push right 460');
  await until('the width kept', layout, (kept) => JSON.stringify(kept)?.includes('460'));
  await press(sidebar, '[data-action="menu"]');
  await press(sidebar, '[data-choice="side-left"]');
  await standing('push left 460');
});

test('on the left, when the portal is set so', async () => {
  await set({ layout: { [PORTAL]: { width: 360, side: 'left', place: 'auto' } } });
  await open(FORM, 'dir="rtl"');
  await standing('push left 360');
  await set({ layout: { [PORTAL]: { width: 360, side: 'right', place: 'overlay' } } });
  await standing('launcher');
});

test('the focused control is never covered, and the page never scrolled', async () => {
  await set({ modes: { [PORTAL]: 'button' } });
  await open(FORM);
  await tab.resize(900, 700);
  await openByHand();
  await standing('overlay right');
  await tab.focus('#end');
  await standing('overlay left');
  await tab.focus('#start');
  await standing('overlay right');
  await tab.focus('#wide');
  await standing('launcher');
  await until('no frame', async () => !(await tab.hasSidebar()));

  await tab.resize(600, 700);
  await openByHand();
  await standing('sheet');
  await tab.focus('#start');
  expect(await stands(tab)).toBe('sheet');
  await tab.focus('#low');
  const sheet = await tab.sidebar();
  await until(
    'one line of it',
    () => sheet.evaluate(() => innerHeight),
    (height) => height <= 44,
  );
  expect(await shown(sheet, '[data-action="sheet"]')).toContain('Afficher');
  expect(await tab.evaluate(() => scrollY)).toBe(0);
});

const STUBBORN = {
  'a layout in 100vw': '<main style="width:100vw">Contenu</main><style>body{margin:0}</style>',
  'a page with a least width': '<main style="min-width:1100px">Contenu</main>',
};
for (const [name, body] of Object.entries(STUBBORN)) {
  test(`${name} does not give way: opened by itself it goes, opened by hand it stands over it, until a page gives way`, async () => {
    await open(body);
    await until('the place kept', layout, (kept) => JSON.stringify(kept)?.includes('overlay'));
    await standing('launcher');
    await openByHand();
    await standing('overlay right');
    await open(FORM);
    await standing('launcher');
    await openByHand();
    await standing('push right 360');
    await until('the place forgotten', layout, (kept) => JSON.stringify(kept)?.includes('auto'));
  });
}

const FIXED = {
  'a bar at the foot': 'left:240px; right:0; bottom:0; display:flex; justify-content:flex-end',
  'a header as wide as the window': 'top:0; width:100%; display:flex; justify-content:flex-end',
  'a button in a corner': 'right:20px; bottom:20px',
  'a drawer at the side': 'right:0; top:0; bottom:0; width:300px; text-align:right',
};
test('what is fixed keeps its button in reach beside us, and goes back to its place', async () => {
  const bars = Object.values(FIXED).map(
    (style) => `<div style="position:fixed; ${style}"><button data-fixed>Enregistrer</button></div>`,
  );
  await open(bars.join(''));
  await standing('push right 360');
  const rights = () =>
    tab.evaluate(() => [...document.querySelectorAll('[data-fixed]')].map((button) => button.getBoundingClientRect().right));
  await until(`beside us: ${Object.keys(FIXED)}`, rights, (all) => all.length === 4 && all.every((right) => right <= 1280 - 360));
  await press(await tab.sidebar(), '[data-action="close"]');
  await until(`in its place: ${Object.keys(FIXED)}`, rights, (all) => all.every((right) => right > 1280 - 360));
});

for (const root of ['html', 'body']) {
  test(`a page zoomed on its ${root}: as wide as asked, and beside the page`, async () => {
    await open(`<style>${root} { zoom: 1.25 }</style>${FORM}`);
    await tab.sidebar();
    const edges = () =>
      tab.evaluate(() => {
        const ours = Array.from({ length: innerWidth }, (_, x) => x).filter((x) =>
          document.elementFromPoint(x, 400)?.matches('[repere-e-sante]'),
        );
        return { left: ours[0] ?? 0, width: ours.length, page: document.body.getBoundingClientRect().right };
      });
    await until('as wide as asked', edges, ({ width }) => Math.abs(width - 360) <= 5);
    await until('the page beside it', edges, ({ left, page }) => page <= left + 5);
    await tab.focus('#end');
    await until('the focused field uncovered', () =>
      tab.evaluate(() => {
        const { right, top } = document.querySelector('#end')!.getBoundingClientRect();
        return document.elementFromPoint(right - 5, top + 5)?.id === 'end';
      }),
    );
  });
}

test('what the user looks at stays in its place when the page becomes narrower', async () => {
  await set({ modes: { [PORTAL]: 'button' } });
  const text = 'Le certificat est remis au mandataire de la structure, qui en fait la demande. '.repeat(12);
  await open(Array.from({ length: 40 }, (_, at) => `<p id="p${at}" style="overflow-anchor:none">${text}</p>`).join(''));
  const top = () => tab.evaluate(() => document.getElementById('p20')!.getBoundingClientRect().top);
  await tab.evaluate(() => document.getElementById('p20')!.scrollIntoView({ block: 'center' }));
  const before = await top();
  await openByHand();
  await standing('push right 360');
  await until('the paragraph in its place', top, (now) => Math.abs(now - before) < 40);
});

test('hidden in full screen, and back after it', async () => {
  await open(`<button id="full" onclick="document.documentElement.requestFullscreen()">Plein écran</button>${FORM}`);
  await standing('push right 360');
  await tab.click('#full');
  await until('full screen', () => tab.evaluate(() => document.fullscreenElement !== null));
  await standing('nothing');
  await tab.evaluate(() => document.exitFullscreen());
  await standing('push right 360');
});

test('not on paper', async () => {
  await open(FORM);
  await standing('push right 360');
  await tab.evaluate(() => {
    addEventListener('beforeprint', () => {
      const under = document.elementFromPoint(innerWidth - 3, innerHeight - 3);
      Object.assign(window, { printed: under?.matches('[repere-e-sante]') });
    });
  });
  await tab.print();
  expect(await tab.evaluate(() => (window as unknown as { printed: unknown }).printed)).not.toBe(true);
  await standing('push right 360');
});
