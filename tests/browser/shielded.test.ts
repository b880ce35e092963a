/** A browser set to be tracked by nobody (trial 44). Brave and Edge are not on the machines that run this. */
import { expect } from 'vitest';
import { stage, test } from './kit/flow';
import { FIRST, PORTAL_HTML, PORTAL_URL } from './kit/portal-page';
import { isFirefox, press, shown, until } from './kit/stage';
import { standing } from './kit/standing';

test.skipIf(!isFirefox())(
  'a Firefox that resists fingerprinting and tracking: page, field, answer and copy as in any other',
  async () => {
    await stage.shield?.();
    stage.serve(PORTAL_URL, PORTAL_HTML);
    const tab = await stage.open(PORTAL_URL);
    expect(await tab.evaluate(() => new Date(2026, 6, 1).getTimezoneOffset()), 'it resists: the clock is that of nowhere').toBe(
      0,
    );
    await standing(tab, 'push right 360');
    await tab.focus(FIRST.selector);
    const sidebar = await tab.sidebar();
    await press(sidebar, `[data-region="field"] [data-answer="${FIRST.answer}"] a`);
    await shown(sidebar, '[data-open-answer] h2');
    await press(sidebar, '[data-action="copy"]');
    await until(
      'the copy',
      () => stage.paste(),
      ({ text }) => text.includes('F414'),
    );
    await tab.close();
  },
);
