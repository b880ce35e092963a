/** Other extensions in the same pages: those that hide, those that edit what is closed, those that rewrite the page (trials 13 and 43). */
import { expect } from 'vitest';
import { stage, test } from './kit/flow';
import { type Brought, withExtension } from './kit/other-extension';
import { FIRST, PORTAL_HTML, PORTAL_URL } from './kit/portal-page';
import { POPUP, shown, type Tab, until } from './kit/stage';
import { standing } from './kit/standing';

/** Opens the portal's page with such an extension beside ours. */
async function beside(brought: Brought, use: (tab: Tab, popup: Tab) => Promise<void>): Promise<void> {
  stage.serve(PORTAL_URL, PORTAL_HTML);
  const popup = await stage.extensionPage(POPUP);
  await withExtension(brought, async (folder) => {
    const takeOut = await stage.beside(folder);
    const tab = await stage.open(PORTAL_URL);
    await use(tab, popup);
    await tab.close();
    await takeOut();
  });
  await popup.close();
}

/** The sign our button bears for the portal's tab. */
function badge(popup: Tab): Promise<string> {
  return popup.evaluate(async (url) => {
    const [found] = await chrome.tabs.query({ url });
    return found?.id === undefined ? '' : chrome.action.getBadgeText({ tabId: found.id });
  }, `${PORTAL_URL}*`);
}

test('what hides frames in the user’s name: the toolbar says it, and no room is kept for what nobody sees (trial 43)', async () => {
  await beside(
    { userCss: 'iframe, aside, [class*="cookie"], [id*="sidebar"] { display: none !important }' },
    async (tab, popup) => {
      await until(
        'the sign in the toolbar',
        () => badge(popup),
        (sign) => sign === '!',
      );
      await until('the room given back', () =>
        tab.evaluate(() => getComputedStyle(document.documentElement).marginRight === '0px'),
      );
    },
  );
});

/** Does to our root what the page orders by an event: nothing of the page's own could. */
const EDITS = `const ours = () => closedRoot(document.querySelector('[repere-e-sante]'));
  addEventListener('order', ({ detail }) => {
    if (detail === 'frame') ours().querySelector('iframe').remove();
    if (detail === 'all') ours().replaceChildren();
    if (detail === 'read') document.title = 'lu : ' + (ours().querySelector('iframe').contentDocument?.body.textContent ?? 'rien');
  });`;

test('what edits our closed root reads nothing of ours; without its frame the launcher stays, without all the toolbar says it (trial 13)', async () => {
  await beside({ script: EDITS }, async (tab, popup) => {
    const order = (what: string) => tab.evaluate((detail) => void dispatchEvent(new CustomEvent('order', { detail })), what);
    await standing(tab, 'push right 360');
    await shown(await tab.sidebar(), '[data-region="page"]');
    await order('read');
    expect(
      await until(
        'what it read',
        () => tab.evaluate(() => document.title),
        (title) => title.startsWith('lu'),
      ),
    ).toBe('lu : rien');
    await order('frame');
    await standing(tab, 'launcher');
    expect(await badge(popup)).not.toBe('!');
    await order('all');
    await until(
      'the sign in the toolbar',
      () => badge(popup),
      (sign) => sign === '!',
    );
  });
});

/** A translator, a password manager, a corrector, a dark theme and keys of its own, as their public extensions go about it. */
const REWRITES = `
  document.documentElement.lang = 'en';
  document.documentElement.classList.add('translated-ltr');
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = [];
  while (texts.nextNode()) if (texts.currentNode.data.trim() && !/^(script|style|option)$/i.test(texts.currentNode.parentElement.localName)) found.push(texts.currentNode);
  for (const text of found) {
    const outer = document.createElement('font');
    const inner = outer.appendChild(document.createElement('font'));
    for (const font of [outer, inner]) font.style.verticalAlign = 'inherit';
    text.replaceWith(outer);
    inner.append(text);
  }
  for (const field of document.querySelectorAll('input, select, textarea')) {
    field.setAttribute('data-gramm', 'true');
    const helper = document.createElement('div');
    helper.attachShadow({ mode: 'closed' }).innerHTML = '<button aria-label="Remplir avec Coffre-fort">Coffre-fort</button>';
    helper.style.cssText = 'position:absolute; z-index:2147483647';
    field.before(helper);
    field.insertAdjacentHTML('afterend', '<grammarly-extension style="position:absolute">Correction proposée</grammarly-extension>');
  }
  const over = document.createElement('div');
  over.popover = 'manual';
  over.style.cssText = 'inset:auto 0 0 auto; border:0; padding:0; width:1px; height:1px';
  document.documentElement.append(over);
  over.showPopover();
  addEventListener('keydown', (event) => event.key.length === 1 && event.stopImmediatePropagation(), true);
  document.documentElement.dataset.rewritten = '';`;

test('beside a translator, a password manager, a corrector and a dark theme a field has its name and its answer (trial 43)', async () => {
  const dark = 'html, body, input, button { background-color: #181a1b !important; color: #e8e6e3 !important }';
  await beside({ script: REWRITES, userCss: dark }, async (tab) => {
    await until('the page rewritten', () => tab.evaluate(() => 'rewritten' in document.documentElement.dataset));
    await standing(tab, 'push right 360');
    await tab.focus(FIRST.selector);
    const sidebar = await tab.sidebar();
    await shown(sidebar, `[data-region="field"] [data-answer="${FIRST.answer}"]`);
    expect(await shown(sidebar, '[data-region="field"]')).not.toMatch(/Coffre-fort|Correction/);
  });
});
