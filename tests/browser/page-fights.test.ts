/** Pages that hide our element, move it, make it dead or take it out (trials 1 to 5); and what we leave to theirs. */
import { expect } from 'vitest';
import { stage, test } from './kit/flow';
import { launcherAt, openByLauncher } from './kit/launcher';
import { PORTAL_URL } from './kit/portal-page';
import { POPUP, press, shown, type Tab, until, visibleText } from './kit/stage';
import { standing as expectStanding, FORM, page, stands } from './kit/standing';

let settings: Tab;
let tab: Tab;
let served = 0;

test.beforeAll(async () => {
  settings = await stage.extensionPage(POPUP);
});
test.beforeEach(() => async () => {
  await tab.close();
});

async function open(body: string): Promise<void> {
  served += 1;
  const url = `${PORTAL_URL}?page=${served}`;
  stage.serve(url, page(body));
  tab = await stage.open(url);
}

const standing = (where: string) => expectStanding(tab, where);

test('no style, name or element of the page hides, moves or opens it, and what makes it dead is put back (trials 1, 2, 4, 5, 12)', async () => {
  const hide =
    'display:none; visibility:hidden; opacity:0; transform:scale(0); clip-path:inset(50%); content-visibility:hidden; zoom:.01';
  const important = hide.replace(/;|$/g, ' !important;');
  await open(`<style>* { all: revert } [repere-e-sante], html > * { transition: all 9s !important }
    [repere-e-sante] { all: unset !important; ${important} }</style>
    <script>
      customElements.define('repere-e-sante', class extends HTMLElement {
        static disabledFeatures = ['shadow'];
        constructor() { super(); window.opened = this.attachInternals().shadowRoot; }
      });
    </script>
    <img name="prerendering"><iframe name="browser"></iframe><iframe name="chrome"></iframe>
    <repere-e-sante id="left-behind"></repere-e-sante>${FORM}`);
  await standing('push right 360');
  const ours = await tab.evaluate(() => ({
    left: document.querySelector('#left-behind') !== null,
    opened: Boolean((window as { opened?: unknown }).opened),
    elements: document.querySelectorAll('[repere-e-sante], repere-e-sante').length,
    root: document.querySelector('[repere-e-sante]')?.shadowRoot ?? null,
  }));
  expect(ours, 'one element, closed, and none of a script from before an update').toEqual({
    left: false,
    opened: false,
    elements: 1,
    root: null,
  });
  await tab.evaluate((style) => {
    const host = document.querySelector('[repere-e-sante]') as HTMLElement;
    host.style.cssText = style;
    for (const name of ['inert', 'hidden', 'aria-hidden']) host.setAttribute(name, 'true');
  }, important);
  await until('our element alive again', () =>
    tab.evaluate(() => document.querySelector('[repere-e-sante]:not([inert], [hidden], [aria-hidden])') !== null),
  );
  await standing('push right 360');
  // Moved by the second, it stays as it was shown.
  for (const how of ['append', 'moveBefore'] as const) {
    await tab.evaluate((name) => {
      const body = document.body as HTMLElement & { moveBefore?(node: Element, before: null): void };
      const ours = document.querySelector('[repere-e-sante]') as Element;
      if (name === 'moveBefore' && body.moveBefore) body.moveBefore(ours, null);
      else body.append(ours);
    }, how);
    await until('our element back in its place', () =>
      tab.evaluate(() => document.querySelector('html > [repere-e-sante]') !== null),
    );
  }
  await standing('push right 360');
  await until('the page shown', async () => (await visibleText(await tab.sidebar(), '[data-region="page"]')) !== null);
});

test('above everything in the page, also what has the highest z-index or a transformed body (trials 3, 41)', async () => {
  await open(`<div popover="manual" id="pop" style="position:fixed; inset:0; width:100vw; height:100vh">Voile</div>
    <div style="position:fixed; inset:40% 0 0 60%; z-index:2147483647; background:#fdd">Bandeau</div>
    <style>body { transform: translateX(5px); min-height: 100vh } html { font-size: 62.5% }</style>`);
  await standing('push right 360');
  expect(await (await tab.sidebar()).evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('16px');
});

test('a page that takes it out again and again wins after three rounds, and the toolbar says so (trial 2)', async () => {
  await open(FORM);
  await standing('push right 360');
  await tab.run(`
    window.rounds = 0;
    const take = () => document.querySelectorAll('[repere-e-sante]').forEach((host) => { window.rounds += 1; host.remove(); });
    new MutationObserver(take).observe(document.documentElement, { childList: true });
    take();`);
  const badge = () =>
    settings.evaluate(async (url) => {
      const [found] = await chrome.tabs.query({ url });
      return found?.id === undefined ? '' : chrome.action.getBadgeText({ tabId: found.id });
    }, `${PORTAL_URL}*`);
  await until('the sign in the toolbar', badge, (text) => text === '!');
  expect(await tab.evaluate(() => (window as unknown as { rounds: number }).rounds)).toBe(5); // first, three rounds, the launcher
  expect(await stands(tab)).toBe('nothing');
});

test('a page that makes all of itself dead: the toolbar says it while it lasts, and so does the diagnosis (trial 4)', async () => {
  await open(FORM);
  await standing('push right 360');
  const said = () =>
    settings.evaluate(async (url) => {
      const [found] = await chrome.tabs.query({ url });
      const tabId = found?.id as number;
      const title = await chrome.action.getTitle({ tabId });
      return `${(await chrome.action.getBadgeText({ tabId })) === '!'} ${title.includes('ne peut pas s’afficher')}`;
    }, `${PORTAL_URL}*`);
  await tab.evaluate(() => document.documentElement.setAttribute('inert', ''));
  await until('the sign in the toolbar', said, (now) => now === 'true true');
  await tab.evaluate(() => document.documentElement.removeAttribute('inert'));
  await until('the sign gone', said, (now) => now === 'false false');
});

test('a page that takes out only the frame’s element keeps the launcher with an explanation', async () => {
  await open(FORM);
  await standing('push right 360');
  await tab.run(`
    window.rounds = 0;
    const take = () => {
      const host = window.rounds < 4 && document.querySelector('[repere-e-sante]');
      if (!host) return;
      window.rounds += 1;
      host.remove();
    };
    new MutationObserver(take).observe(document.documentElement, { childList: true });
    take();`);
  await standing('launcher');
  await until('no frame', async () => !(await tab.hasSidebar()));
});

test('navigations that replace the whole page bring us back each time, and without a word', async () => {
  await open(FORM);
  for (let at = 0; at < 5; at++) {
    await standing('push right 360');
    await tab.evaluate((turn) => {
      const [head, body] = [document.createElement('head'), document.createElement('body')];
      head.append(Object.assign(document.createElement('title'), { textContent: `IGC-Santé ${turn}` }));
      body.innerHTML = '<h1>Demander</h1>';
      history.pushState(null, '', `?tour=${turn}`);
      document.documentElement.replaceChildren(head, body);
    }, at);
    await until('us taken out', () => tab.evaluate(() => document.querySelector('[repere-e-sante]') !== null));
  }
  await standing('push right 360');
});

test('before the page goes our frame does, for the cache of the browser, and comes back if it stays; never from what is open in it (trial 24)', async () => {
  const file = `${PORTAL_URL}/certificat.txt`;
  stage.serve(file, { html: 'Certificat', headers: { 'content-type': 'text/plain', 'content-disposition': 'attachment' } });
  const leave = () =>
    tab.evaluate((url) => {
      addEventListener('beforeunload', () => (document.title = 'quittée'), { once: true });
      document.title = 'là';
      location.assign(url);
    }, file);
  await open(FORM);
  const sidebar = await tab.sidebar();
  await press(sidebar, '[data-region="page"] [data-answer] a');
  await shown(sidebar, '[data-open-answer] h2');
  await tab.click('h1');
  await leave();
  await until('the page about to go', () => tab.evaluate(() => document.title === 'quittée'));
  expect(await tab.hasSidebar()).toBe(true);
  await shown(sidebar, '[data-open-answer] h2');

  await press(sidebar, '[data-action="back"]');
  await shown(sidebar, '[data-region="page"]');
  await tab.click('h1');
  await leave();
  await until('our frame gone', async () => !(await tab.hasSidebar()));
  expect(await stands(tab), 'its place is kept').toBe('push right 360');
  await shown(await tab.sidebar(), '[data-region="page"]');
  expect(await tab.evaluate(() => document.activeElement?.localName), 'and the focus left where it is').toBe('body');
});

/** Counts, in the page, what it hears of the mouse and the focus on our element. */
const LISTENING = `<script>window.heard = [];
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'focusin', 'keydown'])
    for (const [target, capture] of [[document, true], [document, false], [window, false]])
      target.addEventListener(type, ({ target: on, type }) => on.matches('[repere-e-sante]') && heard.push(type), capture);
</script>`;

test('a page that takes the focus back from our search is noticed, and another way offered (trial 8)', async () => {
  await open(FORM);
  const sidebar = await tab.sidebar();
  await shown(sidebar, '[data-region="page"]');
  await tab.run("setInterval(() => document.querySelector('#start').focus(), 30)");
  const taken = () => tab.evaluate(() => document.hasFocus() && document.activeElement?.id === 'start');
  for (let times = 0; times < 2; times++) {
    await until('the focus in the page', taken);
    await press(sidebar, '[data-part="search"]');
  }
  expect(await shown(sidebar, '[data-notice="focus-taken"]')).toContain('reprend le curseur');
});

test('a press on the launcher closes nothing of the page, and the page hears nothing of it', async () => {
  await settings.evaluate(() => chrome.storage.local.set({ modes: { 'igc-sante': 'button' } }));
  await open(`${LISTENING}${FORM}<div id="menu" popover>Menu</div><div id="sous-menu" popover>Suite</div>
    <dialog id="fenetre" closedby="any">Fenêtre</dialog>`);
  await until('the launcher', () => launcherAt(tab));
  await tab.evaluate(() => {
    document.querySelector<HTMLDialogElement>('#fenetre')?.show();
    document.querySelector<HTMLElement>('#menu')?.showPopover();
  });
  await openByLauncher(tab);
  await tab.sidebar();
  expect(await tab.evaluate(() => document.querySelector('#menu')?.matches(':popover-open'))).toBe(true);
  expect(await tab.evaluate(() => document.querySelector('#fenetre')?.matches('[open]'))).toBe(true);
  expect(await tab.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
});

test('the wheel over us never scrolls the page, and all of the page copied has nothing of ours', async () => {
  await settings.evaluate(() => chrome.storage.local.set({ modes: { 'igc-sante': 'button' } }));
  await open(`${FORM}<p style="margin-top:3000px">Fin de la page</p>`);
  const launcher = (await until('the launcher', () => launcherAt(tab))) as { x: number; y: number };
  await tab.wheel(launcher, 600);
  await tab.click('h1');
  await tab.press('Control+a');
  await tab.press('Control+c');
  const { text } = await stage.paste();
  expect(text.trim()).toMatch(/^Demander.*Fin de la page$/s);
  await openByLauncher(tab);
  const sidebar = await tab.sidebar();
  await until('the page shown', async () => (await visibleText(sidebar, '[data-region="page"]')) !== null);
  for (let turns = 0; turns < 8; turns++) await tab.wheel({ x: 1100, y: 500 }, 900);
  await until('the end of our list', () =>
    sidebar.evaluate(() => {
      const list = document.querySelector('.panel-body')!;
      return list.scrollTop + list.clientHeight >= list.scrollHeight - 2;
    }),
  );
  for (let turns = 0; turns < 4; turns++) await tab.wheel({ x: 1100, y: 500 }, 900);
  expect(await tab.evaluate(() => scrollY)).toBe(0);
  await tab.wheel({ x: 200, y: 500 }, 300);
  await until('the page itself scrolls', () => tab.evaluate(() => scrollY > 0));
});
