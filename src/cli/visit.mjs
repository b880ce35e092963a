/** A visit of a rebuilt portal page at its real address, with the extension installed. */
import { chromiumSidebar, firefoxSidebar, openChromium, openFirefox } from './open-browser.mjs';
import { PLANTED } from './rebuilt-pages.mjs';

/** Milliseconds for the first suggestions to appear, and for those of one field. */
const PATIENCE = 20_000;
const FIELD_PATIENCE = 2_000;

/**
 * @typedef {{ title: string, about: string, rows: { question: string, reason: string }[] }} Region what the sidebar shows: its title, the field it is about
 * @typedef {object} Visit
 * @property {() => Promise<{ url: string, field: boolean, regions: Region[] }>} suggestions focuses the page's first text field
 *   worth an answer and reads what the sidebar says
 * @property {(file: string) => Promise<void>} picture writes a PNG of the window
 * @property {() => Promise<void>} reload takes the extension in anew as it lies on the disk, and the page with it
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
    if (found) return { status: 200, contentType: 'text/html; charset=utf-8', body: found.html.replace(PLANTED, '') };
    return headless ? 'refuse' : 'as usual';
  };
  const opening = { path: browser.path, extension, headless };
  const open = browser.family === 'firefox' ? inFirefox : inChromium;
  const { tab, sidebar, renew, closed, end } = await open(opening, page.url, answer);
  return {
    async suggestions() {
      if (!(await comes(sidebar, hasSuggestions))) throw new Error('Waited in vain for suggestions in the sidebar.');
      const field = await focusAnsweredField(tab, sidebar);
      return { url: page.url, field, regions: await (await sidebar()).evaluate(readRegions) };
    },
    picture: async (file) => void (await tab.screenshot({ path: file })),
    async reload() {
      await renew();
      await tab.reload();
    },
    closed,
    end,
  };
}

async function inChromium(opening, url, answer) {
  const { context, renew, end } = await openChromium(opening);
  await context.route('**/*', (route) => {
    const answered = answer(route.request().url());
    if (typeof answered === 'object') return route.fulfill(answered);
    return answered === 'refuse' ? route.abort('failed') : route.continue();
  });
  const tab = context.pages()[0] ?? (await context.newPage());
  await tab.goto(url);
  const closed = new Promise((resolve) => context.once('close', () => resolve(undefined)));
  return { tab, sidebar: async () => chromiumSidebar(tab), renew, closed, end };
}

async function inFirefox(opening, url, answer) {
  const { browser, end } = await openFirefox(opening);
  // A tab of its own: the first one of Firefox never gets the focus.
  const tab = await browser.newPage();
  await tab.setRequestInterception(true);
  tab.on('request', (request) => {
    const answered = answer(request.url());
    if (typeof answered === 'object') return void request.respond(answered);
    void (answered === 'refuse' ? request.abort('failed') : request.continue());
  });
  await tab.goto(url);
  const closed = new Promise((resolve) => browser.once('disconnected', () => resolve(undefined)));
  const renew = async () => void (await browser.installExtension(opening.extension));
  return { tab, sidebar: () => firefoxSidebar(tab), renew, closed, end };
}

/** Focuses one text field after the other until the sidebar has an answer for one; false when it has none for any. */
async function focusAnsweredField(tab, sidebar) {
  for (const field of await tab.$$('input:is([type=text], [type=search], :not([type])), select, textarea')) {
    await field.focus();
    if (await comes(sidebar, hasFieldAnswer, FIELD_PATIENCE)) return true;
  }
  return false;
}

const hasSuggestions = () => document.querySelector('[data-answer]') !== null;
const hasFieldAnswer = () => document.querySelector('[data-region="field"] [data-answer]') !== null;

/** True once the state has come in the sidebar, false when it did not in time. */
async function comes(sidebar, state, patience = PATIENCE) {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    const frame = await sidebar();
    if (frame && (await frame.evaluate(state).catch(() => false))) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}

/** Runs inside the sidebar. */
function readRegions() {
  const words = (element) => (element?.innerText ?? '').replace(/\s+/g, ' ').trim();
  return ['field', 'page'].flatMap((name) => {
    const region = document.querySelector(`[data-region="${name}"]`);
    if (!region) return [];
    const rows = [...region.querySelectorAll('[data-answer]')].map((row) => ({
      question: words(row.querySelector('h3') ?? row),
      reason: words(row.querySelector('.sugg-why')),
    }));
    return [{ title: words(region.querySelector('h2')), about: words(region.querySelector('.what')), rows }];
  });
}
