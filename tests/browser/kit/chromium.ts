/** Chromium with the built extension, through Playwright. */
import { readFile } from 'node:fs/promises';
import type { BrowserContext, CDPSession, Frame, Page, Worker } from 'playwright';
import { ensureBrowsers } from '../../../src/cli/machine.mjs';
import { chromiumSidebar, closeWelcome, openChromium } from '../../../src/cli/open-browser.mjs';
import { pageOutsideTabs } from './cdp-view';
import {
  allowHost,
  commandKeys,
  endProcess,
  giveKeys,
  openSettings,
  setAccess,
  setPolicy,
  stopWorkers,
} from './chromium-own-pages';
import { clickAtRest, drag, focusInSidebar, hovered } from './input';
import { type Outbound, openOutbound } from './outbound';
import { leavesBrowser, notePaste, PASTE_URL, Sites } from './sites';
import { type Pasted, POPUP, SIDEBAR, type Stage, type Tab, type TestBrowser, until, type View } from './stage';

/** Starts Chromium. Ended by `end`, and by Playwright when the run is interrupted. */
export async function startChromium(): Promise<TestBrowser> {
  const [found] = await ensureBrowsers(['chromium']);
  const outbound = await openOutbound();
  const opening = { path: found!.path, extension: null, headless: true, proxy: outbound.port };
  const { context, end } = await openChromium(opening);
  const root = await context.browser()!.newBrowserCDPSession();
  let sites = new Sites();
  await context.route(
    (url) => leavesBrowser(url.href),
    (route) => {
      const answered = sites.answer(route.request().url());
      return answered ? route.fulfill(answered) : route.abort('failed');
    },
  );
  // The one tab that stays: a browser without any ends.
  const settings = await openSettings(context);
  let isRunning = true;
  context.on('close', () => {
    isRunning = false;
  });
  return {
    isRunning: () => isRunning,
    async install(folder) {
      sites = new Sites();
      outbound.forget();
      const { id } = await root.send('Extensions.loadUnpacked', { path: folder });
      await closeWelcome(async () => context.pages(), folder);
      return installed(id, folder, { context, root, settings, sites, outbound });
    },
    async end() {
      await end();
      await outbound.close();
    },
  };
}

interface Around {
  readonly context: BrowserContext;
  /** A session with the browser itself. */
  readonly root: CDPSession;
  /** The browser's page of extensions. */
  readonly settings: Page;
  readonly sites: Sites;
  readonly outbound: Outbound;
}

async function installed(id: string, folder: string, { context, root, settings, sites, outbound }: Around): Promise<Stage> {
  const origin = `chrome-extension://${id}`;
  const open = async (url: string) => {
    const page = await context.newPage();
    await page.goto(url);
    return page;
  };
  // Kept aside, to read the storage and to reach the worker's domain; at an address of its own, as the popup is looked for by it.
  let probe = await open(`${origin}/${POPUP}?probe`);
  await giveKeys(settings, id);
  const dump = (area: 'local' | 'session') =>
    probe.evaluate((name) => chrome.storage[name].get() as Promise<Record<string, unknown>>, area);

  const popupUrl = `${origin}/${POPUP}`;
  const shownPopup = () => pageOutsideTabs(root, popupUrl);
  /** One that another tab has come in front of closes by itself, but not at once. */
  const noPopup = () =>
    until('no popup any more', async () => {
      const { targetInfos } = await root.send('Target.getTargets');
      const shown = (pages: readonly string[]) => pages.filter((url) => url === popupUrl).length;
      return shown(targetInfos.map(({ url }) => url)) === shown(context.pages().map((page) => page.url()));
    });

  return {
    name: 'chromium',
    serve: (url, page) => sites.serve(url, page),
    async open(url) {
      const page = await open(url);
      await noPopup();
      return tab(page);
    },
    extensionPage: async (path) => tab(await open(`${origin}/${path}`)),
    panel: () => pageOutsideTabs(root, `${origin}/${SIDEBAR}`),
    async popup() {
      await noPopup();
      await until('the popup opened', () => probe.evaluate(() => chrome.action.openPopup().then(() => true)));
      return shownPopup();
    },
    shownPopup,
    async searchSelection(shown, selector) {
      const words = await shown.evaluate((wanted) => {
        const element = document.querySelector(wanted) as HTMLElement;
        getSelection()?.selectAllChildren(element);
        return String(getSelection());
      }, selector);
      // Headless Chromium draws no menu: its own event, as a click on the entry sends it.
      await (await awake(context, probe)).evaluate(async (selectionText) => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        const { onClicked } = chrome.contextMenus as unknown as { onClicked: { dispatch(info: object, tab: unknown): void } };
        onClicked.dispatch({ menuItemId: 'search-selection', selectionText }, tab);
      }, words);
    },
    async addressBar(typed) {
      const worker = await awake(context, probe);
      const lines = await worker.evaluate(
        (text) =>
          new Promise<string[]>((resolve) => {
            const { onInputChanged } = chrome.omnibox as unknown as { onInputChanged: { dispatch(...given: unknown[]): void } };
            onInputChanged.dispatch(text, (list: { content: string }[]) => resolve(list.map(({ content }) => content)));
          }),
        typed,
      );
      return {
        lines,
        async choose() {
          const [page] = await Promise.all([
            context.waitForEvent('page'),
            worker.evaluate((text) => {
              const { onInputEntered } = chrome.omnibox as unknown as { onInputEntered: { dispatch(...given: unknown[]): void } };
              onInputEntered.dispatch(text, 'newForegroundTab');
            }, lines[0] ?? typed),
          ]);
          return tab(page);
        },
      };
    },
    storage: async () => ({ local: await dump('local'), session: await dump('session') }),
    async paste() {
      const page = await open(PASTE_URL);
      await page.evaluate(notePaste);
      const pasted = await until('something pasted', async () => {
        await page.click('#zone');
        await page.keyboard.press('Control+v');
        return page.evaluate(() => (window as { pasted?: Pasted }).pasted);
      });
      await page.close();
      return pasted as Pasted;
    },
    allow: (host) => allowHost(settings, probe, host),
    withhold: (isWithheld) => setAccess(settings, id, isWithheld ? 'ON_CLICK' : 'ON_ALL_SITES'),
    async update() {
      await root.send('Extensions.loadUnpacked', { path: folder });
      probe = await open(probe.url());
    },
    async crashes(url) {
      const page = await pageOutsideTabs(root, url);
      await endProcess(context, probe);
      probe = await open(probe.url());
      return page;
    },
    async beside(other) {
      const { id } = await root.send('Extensions.loadUnpacked', { path: other });
      return async () => void (await root.send('Extensions.uninstall', { id }));
    },
    manage: (policy) => setPolicy(context, id, policy),
    async prefer(colorScheme) {
      for (const page of context.pages()) await page.emulateMedia({ colorScheme });
    },
    killBackground: () => stopWorkers(probe),
    requests: () => [...sites.missed, ...outbound.attempts()],
    async close() {
      await probe.evaluate(() => Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()]));
      await root.send('Extensions.uninstall', { id });
      // Its own pages go with it; one that a click has opened may come late.
      await until('no tab but the first', async () => {
        for (const page of context.pages()) if (page !== settings) await page.close();
        return context.pages().length === 1;
      });
    },
  };
}

/** The service worker, woken when it sleeps. */
async function awake(context: BrowserContext, probe: Page): Promise<Worker> {
  await probe.evaluate(() => chrome.runtime.sendMessage({ call: 'readDraft', args: [] }));
  return (await until('the service worker awake', async () => context.serviceWorkers().at(-1))) as Worker;
}

function tab(page: Page): Tab {
  return {
    ...view(page.mainFrame(), page),
    goto: async (url) => void (await page.goto(url)),
    sidebar: async () => view((await until('the sidebar in the page', async () => chromiumSidebar(page))) as Frame, page),
    hasSidebar: async () => chromiumSidebar(page) !== null,
    resize: (width, height) => page.setViewportSize({ width, height }),
    print: async () => void (await page.pdf()),
    drag: (from, to) => drag(page.mouse, from, to),
    async wheel({ x, y }, by) {
      await page.mouse.move(x, y);
      await page.mouse.wheel(0, by);
    },
    clickAt: (x, y) => page.mouse.click(x, y),
    toFront: () => page.bringToFront(),
    chooseFiles: (selector, paths) => page.setInputFiles(selector, [...paths]),
    async saved(act) {
      const [download] = await Promise.all([page.waitForEvent('download'), act()]);
      return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
    },
    command: (name) => commandKeys(page, name),
    close: () => page.close(),
  };
}

function view(frame: Frame, page: Page): View {
  return {
    evaluate: (read, given) => frame.evaluate(read as never, given as never),
    run: async (script) => void (await frame.evaluate(`${script}\n;undefined`)),
    click: (selector) => clickCentre(frame, page, selector),
    async focus(selector) {
      await frame.focus(selector);
      if (frame !== page.mainFrame()) await focusInSidebar(page.mainFrame());
    },
    type: (text) => page.keyboard.type(text),
    press: (keys) => page.keyboard.press(keys),
  };
}

/** Playwright's own click never returns when the click takes the frame away. */
function clickCentre(frame: Frame, page: Page, selector: string): Promise<void> {
  return clickAtRest(selector, {
    async at() {
      const element = await frame.$(selector);
      await element?.scrollIntoViewIfNeeded();
      const box = await element?.boundingBox();
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    },
    isHovered: () => frame.evaluate(hovered, selector),
    mouse: page.mouse,
  });
}
