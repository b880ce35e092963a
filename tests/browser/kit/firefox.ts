/** Firefox with the built extension, through Puppeteer and WebDriver BiDi. */
import type { Browser, ElementHandle, Frame, HTTPRequest, KeyInput, Page } from 'puppeteer-core';
import { ensureBrowsers } from '../../../src/cli/machine.mjs';
import { firefoxSidebar, openFirefox } from '../../../src/cli/open-browser.mjs';
import { clickAtRest, focusInSidebar, hovered } from './input';
import { type Outbound, openOutbound } from './outbound';
import { savedInFirefox } from './saved-in-firefox';
import { inBrowserScope, scopedView } from './scoped-view';
import { leavesBrowser, notePaste, PASTE_URL, Sites } from './sites';
import { type Pasted, POPUP, type Point, type Stage, type Tab, type TestBrowser, until, type View } from './stage';

/** Starts Firefox. Ended by `end`, and by Puppeteer when the run is interrupted. */
export async function startFirefox(): Promise<TestBrowser> {
  const [found] = await ensureBrowsers(['firefox']);
  const outbound = await openOutbound();
  const { browser, end } = await openFirefox({ path: found!.path, extension: null, headless: true, proxy: outbound.port });
  return {
    isRunning: () => browser.connected,
    async install(folder) {
      outbound.forget();
      return installed(await browser.installExtension(folder), browser, outbound);
    },
    async end() {
      await end();
      await outbound.close();
    },
  };
}

async function installed(gecko: string, browser: Browser, outbound: Outbound): Promise<Stage> {
  const sites = new Sites();
  const host = await inBrowserScope(browser, `WebExtensionPolicy.getByID(${JSON.stringify(gecko)}).mozExtensionHostname`);
  const origin = `moz-extension://${host}`;
  const [blank] = await browser.pages();
  const open = async (url: string) => {
    const page = await browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => void answer(request, sites));
    await goto(page, url);
    return page;
  };
  // An extension page kept aside, to read the storage.
  const probe = await open(`${origin}/${POPUP}`);
  const dump = (area: 'local' | 'session') =>
    probe.evaluate((name) => chrome.storage[name].get() as Promise<Record<string, unknown>>, area);

  const shownPopup = async () => scopedView(browser, `document.querySelector('browser.webextension-popup-browser')`);

  return {
    name: 'firefox',
    serve: (url, page) => sites.serve(url, page),
    open: async (url) => tab(await open(url), browser, gecko),
    extensionPage: async (path) => tab(await open(`${origin}/${path}`), browser, gecko),
    async panel() {
      await inBrowserScope(
        browser,
        `(async () => {
          const { SidebarController } = window;
          await SidebarController.show([...SidebarController.sidebars.keys()].find((id) => id.startsWith('repere')));
        })()`,
      );
      return scopedView(browser, `window.SidebarController.browser.contentDocument.querySelector('browser')`);
    },
    async popup() {
      await inBrowserScope(
        browser,
        `(async () => {
          const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(gecko)});
          await extension.apiManager.global.browserActionFor(extension).triggerAction(window);
        })()`,
      );
      return shownPopup();
    },
    shownPopup,
    async searchSelection(shown, selector) {
      await shown.evaluate((wanted) => getSelection()?.selectAllChildren(document.querySelector(wanted) as Element), selector);
      await pageOf.get(shown)?.click(selector, { button: 'right' });
      await inBrowserScope(browser, CONTEXT_MENU);
    },
    async addressBar(typed) {
      const lines = (await inBrowserScope(browser, addressBarLines(typed))) as string;
      return {
        lines: JSON.parse(lines) as string[],
        async choose() {
          const before = new Set(await browser.pages());
          await inBrowserScope(
            browser,
            `window.gURLBar.view.selectBy(1); window.gURLBar.handleCommand(new KeyboardEvent('keydown', { altKey: true }));`,
          );
          const opened = await until('the tab of the search', async () =>
            (await browser.pages()).find((page) => !before.has(page)),
          );
          return tab(opened as Page, browser, gecko);
        },
      };
    },
    storage: async () => ({ local: await dump('local'), session: await dump('session') }),
    async paste() {
      const page = await open(PASTE_URL);
      await page.evaluate(notePaste);
      const pasted = await until('something pasted', async () => {
        await page.click('#zone');
        await chord(page, 'Control+v');
        return page.evaluate(() => (window as { pasted?: Pasted }).pasted);
      });
      await page.close();
      return pasted as Pasted;
    },
    allow: async (origin) => {
      await inBrowserScope(
        browser,
        `(async () => {
          const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
          const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(gecko)});
          await ExtensionPermissions.add(extension.id, { permissions: [], origins: [${JSON.stringify(origin)}] }, extension);
        })()`,
      );
    },
    prefer: async (scheme) => {
      const override = scheme === 'dark' ? 0 : 1;
      await inBrowserScope(browser, `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${override})`);
    },
    killBackground: () => terminateBackground(browser, gecko),
    requests: () => [...sites.missed, ...outbound.attempts()],
    async close() {
      for (const page of await browser.pages()) if (page !== blank) await page.close();
      await inBrowserScope(browser, AS_BEFORE);
      await browser.uninstallExtension(gecko);
    },
  };
}

/** What a flow may have left in the browser's own window. */
const AS_BEFORE = `{
  window.SidebarController.hide();
  // A panel left open, as that of the downloads, forbids the next extension its popup.
  for (const panel of document.querySelectorAll('panel')) if (panel.state !== 'closed') panel.hidePopup();
  window.gURLBar.handleRevert();
  for (const name of ['layout.css.prefers-color-scheme.content-override', 'browser.download.folderList', 'browser.download.dir'])
    Services.prefs.clearUserPref(name);
}`;

/** Chooses our entry of the real context menu that is opening, by its words. */
const CONTEXT_MENU = `(async () => {
  const menu = document.getElementById('contentAreaContextMenu');
  if (menu.state !== 'open') await new Promise((resolve) => menu.addEventListener('popupshown', resolve, { once: true }));
  const entry = [...menu.querySelectorAll('menuitem')].find(({ label }) => /Repère/.test(label));
  if (!entry) throw new Error('no entry of ours among: ' + [...menu.querySelectorAll('menuitem')].map(({ label }) => label).join(', '));
  const hidden = new Promise((resolve) => menu.addEventListener('popuphidden', resolve, { once: true }));
  menu.activateItem(entry);
  await hidden;
})()`;

/** Types into the real address bar; an expression for the questions it offers, as JSON. */
function addressBarLines(typed: string): string {
  return `(async () => {
    const bar = window.gURLBar;
    bar.focus();
    bar.search(${JSON.stringify(`faq ${typed}`)});
    const { results } = await bar.lastQueryContextPromise;
    // The first line is what was typed, to search it as it is.
    return JSON.stringify(results.slice(1).map(({ payload }) => (payload.content ?? '').replace('faq ', '')));
  })()`;
}

async function goto(page: Page, url: string): Promise<void> {
  // Firefox never reports the load of an extension page.
  const inside = url.startsWith('moz-extension:');
  await page.goto(url, inside ? { waitUntil: [] } : { waitUntil: 'load' });
  if (inside)
    await until(`${url} loaded`, () =>
      page.evaluate(() => location.protocol === 'moz-extension:' && document.readyState === 'complete'),
    );
}

async function answer(request: HTTPRequest, sites: Sites): Promise<void> {
  if (!leavesBrowser(request.url())) return request.continue();
  const answered = sites.answer(request.url());
  return answered ? request.respond(answered) : request.abort('failed');
}

/** Ends the event page as Firefox itself does; no page and no WebDriver command can. */
async function terminateBackground(browser: Browser, gecko: string): Promise<void> {
  const state = await inBrowserScope(
    browser,
    `(async () => {
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(gecko)});
      await extension.terminateBackground({ ignoreDevToolsAttached: true });
      return extension.backgroundState;
    })()`,
  );
  if (state !== 'stopped') throw new Error(`The event page is « ${String(state)} », not stopped.`);
}

/** The page behind a tab, for what only one flow does. */
const pageOf = new WeakMap<Tab, Page>();

function tab(page: Page, browser: Browser, gecko: string): Tab {
  const shown: Tab = {
    ...view(page.mainFrame(), page),
    goto: (url) => goto(page, url),
    sidebar: async () => view((await until('the sidebar in the page', () => firefoxSidebar(page))) as Frame, page),
    hasSidebar: async () => (await firefoxSidebar(page)) !== null,
    resize: (width, height) => page.setViewport({ width, height }),
    print: async () => void (await page.pdf()),
    drag: (from, to) => drag(page, from, to),
    async wheel({ x, y }, by) {
      await page.mouse.move(x, y);
      await page.mouse.wheel({ deltaY: by });
    },
    clickAt: (x, y) => page.mouse.click(x, y),
    toFront: () => toFront(page),
    async chooseFiles(selector, paths) {
      const input = (await page.$(selector)) as ElementHandle<HTMLInputElement>;
      await input.uploadFile(...paths);
    },
    saved: (act) => savedInFirefox(browser, act),
    // What the browser's own key handler calls: keys from WebDriver never reach it.
    command: async (name) => {
      const shortcuts = `WebExtensionPolicy.getByID(${JSON.stringify(gecko)}).extension.shortcuts`;
      await inBrowserScope(browser, `void ${shortcuts}.onCommand(${JSON.stringify(name)})`);
    },
    close: () => page.close(),
  };
  pageOf.set(shown, page);
  return shown;
}

function view(frame: Frame, page: Page): View {
  return {
    evaluate: (read, given) => frame.evaluate(read as never, given as never) as never,
    run: async (script) => void (await frame.evaluate(`${script}\n;undefined`)),
    click: (selector) => clickCentre(frame, page, selector),
    async focus(selector) {
      // Puppeteer's own does not wait for the element.
      await until(`« ${selector} » focused`, () => frame.focus(selector).then(() => true));
      if (frame !== page.mainFrame()) await focusInSidebar(page.mainFrame());
    },
    type: (text) => page.keyboard.type(text),
    press: (keys) => chord(page, keys),
  };
}

async function toFront(page: Page): Promise<void> {
  await page.bringToFront();
  await until('the tab in front', () => page.evaluate(() => document.hasFocus()));
}

async function clickCentre(frame: Frame, page: Page, selector: string): Promise<void> {
  // Nobody clicks in a tab that is not seen, and Firefox hardly draws there.
  if (await page.evaluate(() => document.hidden)) await toFront(page);
  await clickAtRest(selector, {
    async at() {
      const element = await frame.$(selector);
      if (!element) return null;
      if (!(await element.isIntersectingViewport({ threshold: 1 }))) await element.scrollIntoView();
      return element.clickablePoint();
    },
    isHovered: () => frame.evaluate(hovered, selector),
    mouse: page.mouse,
  });
}

async function chord(page: Page, keys: string): Promise<void> {
  const names = keys.split('+') as KeyInput[];
  const last = names.pop() as KeyInput;
  for (const name of names) await page.keyboard.down(name);
  await page.keyboard.press(last);
  for (const name of names.reverse()) await page.keyboard.up(name);
}

async function drag({ mouse }: Page, from: Point, to: Point): Promise<void> {
  await mouse.move(from.x, from.y);
  await mouse.down();
  await mouse.move((from.x + to.x) / 2, to.y, { steps: 4 });
  await mouse.move(to.x, to.y, { steps: 4 });
  await mouse.up();
}
