/**
 * Opens a browser with the built extension in it, the same way for `npm start` and for the tests.
 * Chromium, Chrome and Edge through Playwright; Firefox, which Playwright cannot drive, through Puppeteer and WebDriver BiDi.
 */
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CHROMIUM_SWITCHES } from './machine.mjs';

/**
 * @typedef {object} Opening
 * @property {string} path executable of the browser
 * @property {string | null} extension folder of the build; null: none, to compare with
 * @property {boolean} headless
 * @property {number} [proxy] port of a proxy on this machine that everything must go through
 */

/** CSS pixels: room for a portal and the sidebar side by side. */
export const WINDOW = { width: 1280, height: 800 };

/** Any value: pinned so that the extension's addresses in Firefox are known beforehand. */
const FIREFOX_UUID = '6f3a2f0e-3a1b-4c1d-9e2f-0123456789ab';

/**
 * @param {Opening} opening
 * @returns {Promise<{ context: import('playwright').BrowserContext, origin: string, renew: () => Promise<void>, end: () => Promise<void> }>}
 *   `origin`: where the extension's own pages live; `renew` loads the extension anew as it lies on the disk; `end` closes the
 *   browser and removes its profile
 */
export async function openChromium({ path, extension, headless, proxy }) {
  const { chromium } = await import('playwright');
  const profile = await freshProfile();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: path,
    headless,
    viewport: headless ? WINDOW : null,
    locale: 'fr-FR',
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      // Branded Chrome ignores --load-extension: every one of the family loads it through the DevTools pipe.
      '--enable-unsafe-extension-debugging',
      // The worker, the popup and the browser's own panel are out of reach of `locale`.
      '--accept-lang=fr-FR,fr',
      // A Playwright default makes storage throw inside embedded frames: this list replaces it.
      '--disable-features=HttpsUpgrades,MediaRouter,OptimizationHints,PaintHolding',
      ...(proxy ? [`--proxy-server=http://127.0.0.1:${proxy}`] : []),
      ...CHROMIUM_SWITCHES,
    ],
  });
  const id = extension && (await load(context, extension));
  // Nobody is there to be welcomed, and its tab would come in front of the one that is looked at.
  if (extension && headless) await closeWelcome(async () => context.pages(), extension);
  return {
    context,
    origin: id ? `chrome-extension://${id}` : '',
    async renew() {
      if (extension) await load(context, extension);
    },
    async end() {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** Path of the page that opens by itself, once, when the extension is installed. */
const WELCOME = 'extension/welcome/index.html';

/**
 * Awaits the page of the first minute and closes it; nothing for a build that has none.
 * @param {() => Promise<readonly { evaluate(read: () => string): Promise<string>, close(): Promise<void> }[]>} pages those that are open
 * @param {string} extension folder of the build
 */
export async function closeWelcome(pages, extension) {
  if (!existsSync(join(extension, WELCOME))) return;
  for (const end = Date.now() + 30_000; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 20))) {
    for (const page of await pages()) {
      // Over BiDi its address reads `about:blank`: it is known by what it says itself.
      const address = await page.evaluate(() => location.href).catch(() => '');
      if (address.endsWith(WELCOME)) return page.close();
    }
  }
  throw new Error('The page of the first minute did not open');
}

/** Loads an unpacked extension and returns its id. */
async function load(context, extension) {
  const session = await context.browser().newBrowserCDPSession();
  const { id } = await session.send('Extensions.loadUnpacked', { path: extension });
  return id;
}

/** A profile that does not connect ahead of navigations: hosts served by interception would be called for nothing. */
async function freshProfile() {
  const profile = await mkdtemp(join(tmpdir(), 'repere-chromium-'));
  await mkdir(join(profile, 'Default'));
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify({ net: { network_prediction_options: 2 } }));
  return profile;
}

/**
 * @param {Opening} opening
 * @returns {Promise<{ browser: import('puppeteer-core').Browser, origin: string, gecko: string, end: () => Promise<void> }>}
 *   `gecko`: Firefox's id of the extension
 */
export async function openFirefox({ path, extension, headless, proxy }) {
  const { default: puppeteer } = await import('puppeteer-core');
  const gecko = extension ? geckoId(extension) : '';
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: path,
    headless,
    defaultViewport: headless ? WINDOW : null,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      // What the reader prefers, as `locale` says it to Chromium.
      'intl.accept_languages': 'fr-FR, fr',
      ...(extension && { 'extensions.webextensions.uuids': JSON.stringify({ [gecko]: FIREFOX_UUID }) }),
      ...(proxy ? throughProxy(proxy) : {}),
    },
  });
  if (extension) await browser.installExtension(extension);
  if (extension && headless) await closeWelcome(() => browser.pages(), extension);
  return { browser, origin: `moz-extension://${FIREFOX_UUID}`, gecko, end: () => browser.close() };
}

function geckoId(extension) {
  return JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')).browser_specific_settings.gecko.id;
}

function throughProxy(port) {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
  };
}

/**
 * The sidebar's frame in a Chromium tab, or null.
 * @param {import('playwright').Page} page
 */
export function chromiumSidebar(page) {
  return page.frames().find((frame) => frame !== page.mainFrame() && frame.url().startsWith('chrome-extension:')) ?? null;
}

/**
 * The sidebar's frame in a Firefox tab, or null. Its address reads `about:blank` over BiDi: it is known by what it says itself.
 * @param {import('puppeteer-core').Page} page
 */
export async function firefoxSidebar(page) {
  for (const frame of page.frames()) {
    if (frame === page.mainFrame()) continue;
    const protocol = await frame.evaluate(() => location.protocol).catch(() => null);
    if (protocol === 'moz-extension:') return frame;
  }
  return null;
}
