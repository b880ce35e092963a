/** Firefox with the built extension, through Puppeteer and WebDriver BiDi. */
import type { Browser, HTTPRequest, Page } from 'puppeteer-core';
import { ensureBrowsers } from '../../../src/cli/machine.mjs';
import { closeWelcome, openFirefox } from '../../../src/cli/open-browser.mjs';
import { AS_BEFORE, SHIELDED } from './firefox-prefs';
import { chord, goto, pageOf, tab } from './firefox-tab';
import { type Outbound, openOutbound } from './outbound';
import { inBrowserScope, scopedView } from './scoped-view';
import { leavesBrowser, notePaste, PASTE_URL, Sites } from './sites';
import { type Pasted, POPUP, type Stage, type TestBrowser, until } from './stage';

/** Starts Firefox. Ended by `end`, and by Puppeteer when the run is interrupted. */
export async function startFirefox(): Promise<TestBrowser> {
  const [found] = await ensureBrowsers(['firefox']);
  const outbound = await openOutbound();
  const opened = await openFirefox({ path: found!.path, extension: null, headless: true, proxy: outbound.port });
  const { browser } = opened;
  const end = async () => {
    await opened.end();
    await outbound.close();
  };
  return {
    isRunning: () => browser.connected,
    async install(folder) {
      outbound.forget();
      const gecko = await browser.installExtension(folder);
      await closeWelcome(() => browser.pages(), folder);
      return installed(gecko, folder, { browser, outbound, end });
    },
    end: async () => {
      if (browser.connected) await end();
    },
  };
}

interface Around {
  readonly browser: Browser;
  readonly outbound: Outbound;
  /** Ends the browser. */
  end(): Promise<void>;
}

async function installed(gecko: string, folder: string, { browser, outbound, end }: Around): Promise<Stage> {
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
  let probe = await open(`${origin}/${POPUP}`);
  const dump = (area: 'local' | 'session') =>
    probe.evaluate((name) => chrome.storage[name].get() as Promise<Record<string, unknown>>, area);

  let popupSeen = false;
  const shownPopup = async () => {
    popupSeen = true;
    return scopedView(browser, POPUP_SHOWN);
  };

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
    withhold: async (isWithheld) => {
      await inBrowserScope(
        browser,
        `(async () => {
          const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
          const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(gecko)});
          const origins = extension.manifest.host_permissions;
          await ExtensionPermissions.${isWithheld ? 'remove' : 'add'}(extension.id, { permissions: [], origins }, extension);
        })()`,
      );
    },
    async update() {
      await browser.installExtension(folder);
      await probe.close().catch(() => {});
      probe = await open(`${origin}/${POPUP}`);
    },
    async beside(other) {
      const id = await browser.installExtension(other);
      return () => browser.uninstallExtension(id);
    },
    manage: async (policy) => {
      const all = JSON.stringify(policy ? { [gecko]: policy } : {});
      await inBrowserScope(browser, `Services.policies.wrappedJSObject.setExtensionPolicies(${all})`);
    },
    prefer: async (scheme) => {
      const override = scheme === 'dark' ? 0 : 1;
      await inBrowserScope(browser, `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${override})`);
    },
    shield: async () => void (await inBrowserScope(browser, SHIELDED)),
    killBackground: () => terminateBackground(browser, gecko),
    requests: () => [...sites.missed, ...outbound.attempts()],
    async close() {
      // A window that has shown the popup of one extension may refuse the next one its own: the next file gets another Firefox.
      if (popupSeen) return end();
      await inBrowserScope(browser, AS_BEFORE);
      for (const page of await browser.pages()) if (page !== blank) await page.close();
      await browser.uninstallExtension(gecko);
    },
  };
}

/** The popup once its panel is open: until then it is loaded in another element, whose answers would be lost. */
const POPUP_SHOWN = `[...document.querySelectorAll('browser.webextension-popup-browser')]
  .find((shown) => shown.closest('panel')?.state === 'open')`;

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

async function answer(request: HTTPRequest, sites: Sites): Promise<void> {
  if (!leavesBrowser(request.url())) return request.continue();
  const answered = sites.answer(request.url());
  return answered ? request.respond(answered) : request.abort('failed');
}

/**
 * Ends the event page as Firefox itself does; no page and no WebDriver command can. Firefox lets it live while it answers a call,
 * so it is asked again until it went. A page that calls right then may start it again, which is what a flow wants to see.
 */
async function terminateBackground(browser: Browser, gecko: string): Promise<void> {
  const inExtension = (expression: string) =>
    inBrowserScope(
      browser,
      `(async () => {
        const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(gecko)});
        const context = () => extension.backgroundContext?.contextId;
        ${expression}
      })()`,
    );
  const before = await inExtension('return context();');
  const end = () =>
    inExtension(`
      await extension.terminateBackground({ ignoreDevToolsAttached: true });
      return context() === ${JSON.stringify(before)} ? extension.backgroundState : 'stopped';
    `);
  await until('the event page to be stopped', end, (state) => state === 'stopped');
}
