/** Pages that hide our element, move it, make it dead or take it out (trials 1, 2, 4 and 5). */
import { expect } from 'vitest';
import { stage, test } from './kit/flow';
import { PORTAL_URL } from './kit/portal-page';
import { POPUP, type Tab, until, visibleText } from './kit/stage';
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

test('no style of the page hides or moves it, and what makes it dead is put back (trials 1, 2, 4, 5)', async () => {
  const hide =
    'display:none; visibility:hidden; opacity:0; transform:scale(0); clip-path:inset(50%); content-visibility:hidden; zoom:.01';
  const important = hide.replace(/;|$/g, ' !important;');
  await open(`<style>* { all: revert } repere-e-sante, html > * { transition: all 9s !important }
    repere-e-sante { all: unset !important; ${important} }</style>${FORM}`);
  await standing('push right 360');
  await tab.evaluate((style) => {
    const host = document.querySelector('repere-e-sante') as HTMLElement;
    host.style.cssText = style;
    for (const name of ['inert', 'hidden', 'aria-hidden']) host.setAttribute(name, 'true');
  }, important);
  await until('our element alive again', () =>
    tab.evaluate(() => document.querySelector('repere-e-sante:not([inert], [hidden], [aria-hidden])') !== null),
  );
  await standing('push right 360');
  await tab.evaluate(() => document.body.append(document.querySelector('repere-e-sante') as Element));
  await until('our element back in its place', () =>
    tab.evaluate(() => document.querySelector('html > repere-e-sante') !== null),
  );
  await standing('push right 360');
  await until('the page shown', async () => (await visibleText(await tab.sidebar(), '[data-region="page"]')) !== null);
});

test('a page that takes it out again and again wins after three rounds, and the toolbar says so (trial 2)', async () => {
  await open(FORM);
  await standing('push right 360');
  await tab.run(`
    window.rounds = 0;
    const take = () => document.querySelectorAll('repere-e-sante').forEach((host) => { window.rounds += 1; host.remove(); });
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

test('a page that takes out only the frame’s element keeps the launcher with an explanation', async () => {
  await open(FORM);
  await standing('push right 360');
  await tab.run(`
    window.rounds = 0;
    const take = () => {
      const host = window.rounds < 4 && document.querySelector('repere-e-sante');
      if (!host) return;
      window.rounds += 1;
      host.remove();
    };
    new MutationObserver(take).observe(document.documentElement, { childList: true });
    take();`);
  await standing('launcher');
  await until('no frame', async () => !(await tab.hasSidebar()));
});
