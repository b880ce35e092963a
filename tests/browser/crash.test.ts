/** What a crash leaves (trial 37). */
import { expect } from 'vitest';
import { stage, test } from './kit/flow';
import { FIRST, PORTAL_HTML, PORTAL_URL } from './kit/portal-page';
import { addOpened } from './kit/reply';
import { isFirefox, press, shown, type Tab, until } from './kit/stage';
import { stands } from './kit/standing';

test.beforeAll(() => stage.serve(PORTAL_URL, PORTAL_HTML));

async function answerFor(tab: Tab) {
  const sidebar = await tab.sidebar();
  await tab.focus(FIRST.selector);
  await shown(sidebar, `[data-region="field"] [data-answer="${FIRST.answer}"]`);
  return sidebar;
}

// The driver of Firefox ends no process of an extension.
test.skipIf(isFirefox())(
  'our process ends: no dead frame stays, the room is given back, the launcher is there, and what was kept',
  async () => {
    const sidebar = await answerFor(await stage.open(PORTAL_URL));
    await press(sidebar, `[data-region="field"] [data-answer="${FIRST.answer}"] a`);
    await addOpened(sidebar);
    const before = await stage.storage();
    const page = (await stage.crashes?.(PORTAL_URL)) as Tab;
    await until(
      'the launcher',
      () => stands(page),
      (where) => where === 'launcher',
    );
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).marginRight)).toBe('0px');
    expect((await stage.storage()).local).toEqual(before.local);
    await page.run('location.reload()');
    const again = await stage.open(`${PORTAL_URL}?encore`);
    await shown(await answerFor(again), '[data-action="reply"]');
    await again.close();
  },
);
