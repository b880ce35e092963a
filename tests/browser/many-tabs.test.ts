/** Two hundred tabs at once (trial 37). */
import { expect } from 'vitest';
import { stage, test } from './kit/flow';
import { FIRST, PORTAL_HTML, PORTAL_URL } from './kit/portal-page';
import { POPUP, shown, type Tab } from './kit/stage';

const TABS = 200;

test('two hundred tabs: the last and the first have their answers, and all their number', { timeout: 1_200_000 }, async () => {
  stage.serve(PORTAL_URL, PORTAL_HTML);
  const tabs: Tab[] = [];
  // Each is looked at before the next, as people do: to the driver every tab is seen.
  for (let at = 0; at < TABS; at++) {
    const tab = await stage.open(`${PORTAL_URL}?onglet=${at}`);
    await shown(await tab.sidebar(), '[data-region="page"]');
    tabs.push(tab);
  }
  const popup = await stage.extensionPage(POPUP);
  const last = tabs.at(-1) as Tab;
  await last.toFront();
  await last.focus(FIRST.selector);
  await shown(await last.sidebar(), `[data-region="field"] [data-answer="${FIRST.answer}"]`);
  const signs = () =>
    popup.evaluate(async (url) => {
      const found = await chrome.tabs.query({ url });
      return Promise.all(found.map(({ id }) => chrome.action.getBadgeText({ tabId: id as number })));
    }, `${PORTAL_URL}*`);
  expect((await signs()).filter((sign) => !/^\d+$/.test(sign))).toEqual([]);
  // What the background knew of the first is read again.
  await stage.killBackground();
  const [first] = tabs as [Tab];
  await first.toFront();
  await first.focus(FIRST.selector);
  await shown(await first.sidebar(), `[data-region="field"] [data-answer="${FIRST.answer}"]`);
  for (const tab of tabs) await tab.close();
  await popup.close();
});
