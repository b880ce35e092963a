/** A visit of a rebuilt portal page at its real address, with the extension installed. */
import { chromiumSidebar, firefoxSidebar, openChromium, openFirefox } from './open-browser.mjs';

/** Milliseconds for the sidebar, or for a region of it, to appear. */
const PATIENCE = 20_000;

/**
 * @typedef {{ title: string, about: string, rows: { question: string, reason: string }[] }} Region
 * @typedef {object} Visit
 * @property {() => Promise<{ url: string, field: boolean, regions: Region[] }>} suggestions focuses the page's first text field
 *   and reads what the sidebar says
 * @property {(file: string) => Promise<void>} picture writes a PNG of the window
 * @property {Promise<void>} closed when the user has closed the browser
 * @property {() => Promise<void>} end
 */

/**
 * Opens the browser on the page named `shown`. Addresses of rebuilt pages are answered from disk; with no one at the
 * screen everything else is refused, so that nothing leaves this machine.
 * @param {{ browser: import('./machine.mjs').Browser, extension: string, headless: boolean, pages: readonly import('./rebuilt-pages.mjs').RebuiltPage[], shown: string }} given
 * @returns {Promise<Visit>}
 */
export async function visit({ browser, extension, headless, pages, shown }) {
  const page = pages.find(({ file }) => file === shown) ?? pages[0];
  if (!page) throw new Error('tests/pages holds no rebuilt page.');
  const answer = (url) => {
    if (!/^https?:/.test(url)) return 'as usual';
    const found = pages.find((each) => each.url === url.split('#')[0]);
    if (found) return { status: 200, contentType: 'text/html; charset=utf-8', body: found.html };
    return headless ? 'refuse' : 'as usual';
  };
  const opening = { path: browser.path, extension, headless };
  const open = browser.family === 'firefox' ? inFirefox : inChromium;
  const { tab, sidebar, closed, end } = await open(opening, page.url, answer);
  return {
    async suggestions() {
      await appears('suggestions in the sidebar', sidebar, () => document.querySelector('[data-answer]') !== null);
      const field = await focusField(tab);
      if (field)
        await appears(
          'suggestions for the field',
          sidebar,
          () => document.querySelector('[data-region="champ"] [data-answer]') !== null,
        );
      return { url: page.url, field, regions: await (await sidebar()).evaluate(readRegions) };
    },
    picture: async (file) => void (await tab.screenshot({ path: file })),
    closed,
    end,
  };
}

async function inChromium(opening, url, answer) {
  const { context, end } = await openChromium(opening);
  await context.route('**/*', (route) => {
    const answered = answer(route.request().url());
    if (typeof answered === 'object') return route.fulfill(answered);
    return answered === 'refuse' ? route.abort('failed') : route.continue();
  });
  const tab = context.pages()[0] ?? (await context.newPage());
  await tab.goto(url);
  const closed = new Promise((resolve) => context.once('close', () => resolve(undefined)));
  return { tab, sidebar: async () => chromiumSidebar(tab), closed, end };
}

async function inFirefox(opening, url, answer) {
  const { browser, end } = await openFirefox(opening);
  const tab = (await browser.pages())[0] ?? (await browser.newPage());
  await tab.setRequestInterception(true);
  tab.on('request', (request) => {
    const answered = answer(request.url());
    if (typeof answered === 'object') return void request.respond(answered);
    void (answered === 'refuse' ? request.abort('failed') : request.continue());
  });
  await tab.goto(url);
  const closed = new Promise((resolve) => browser.once('disconnected', () => resolve(undefined)));
  return { tab, sidebar: () => firefoxSidebar(tab), closed, end };
}

/** Focuses fields one after the other until the sidebar has an answer for one; true when there is one. */
async function focusField(tab) {
  return tab.evaluate(() => {
    const field = document.querySelector(
      'input:not([type=hidden], [type=password], [type=submit], [type=button]), select, textarea',
    );
    field?.focus();
    return document.activeElement === field && field !== null;
  });
}

async function appears(what, sidebar, ready) {
  const end = Date.now() + PATIENCE;
  while (Date.now() < end) {
    const frame = await sidebar();
    if (frame && (await frame.evaluate(ready).catch(() => false))) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Waited in vain for ${what}.`);
}

/** Runs inside the sidebar. */
function readRegions() {
  const words = (element) => (element?.innerText ?? '').replace(/\s+/g, ' ').trim();
  return ['champ', 'page'].flatMap((name) => {
    const region = document.querySelector(`[data-region="${name}"]`);
    if (!region) return [];
    const rows = [...region.querySelectorAll('[data-answer]')].map((row) => ({
      question: words(row.querySelector('h3') ?? row),
      reason: words(row.querySelector('.why')),
    }));
    return [{ title: words(region.querySelector('h2')), about: words(region.querySelector('.about')), rows }];
  });
}
