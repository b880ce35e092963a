/** What an organisation decides for its machines, as the browser hands it over: in force, shown locked, and gone with it. */
import { expect } from 'vitest';
import { stage, test } from './kit/flow';
import { PORTAL, PORTAL_HTML, PORTAL_URL } from './kit/portal-page';
import { gone, isFirefox, press, shown, type Tab, until } from './kit/stage';
import { standing } from './kit/standing';

const OPTIONS = 'extension/options/index.html';
const POLICY = {
  organisation: 'Hôpital du Nord',
  modes: { [PORTAL]: 'button', nowhere: 'never' },
  insertion: false,
  sites: false,
};

const locked = (options: Tab) =>
  options.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-locked]')].map(({ dataset }) => dataset.choice ?? dataset.locked),
  );

test.beforeAll(() => stage.manage(POLICY));
test.afterAll(() => stage.manage(null));

test('what is decided is locked, says by whom, and what does not fit is told in the diagnosis alone', async () => {
  const options = await stage.extensionPage(OPTIONS);
  await shown(options, '[data-opens]');
  expect(await locked(options)).toEqual([PORTAL, 'sites', 'insertion']);
  expect(await shown(options, `[data-locked][data-choice="${PORTAL}"]`)).toContain('Géré par votre organisation');
  expect(await options.evaluate(() => document.querySelector('[data-action="add-site"]'))).toBeNull();
  await press(options, '[data-action="diagnose"]');
  await until('what does not fit, told', () =>
    options.evaluate(() =>
      [...document.querySelectorAll('[data-diagnosed]')].some(({ textContent }) => textContent?.includes('modes.nowhere')),
    ),
  );
  await options.close();
});

test('it is in force: the button alone on the portal, no site to add', async () => {
  stage.serve(PORTAL_URL, PORTAL_HTML);
  const tab = await stage.open(PORTAL_URL);
  await standing(tab, 'launcher');
  await tab.close();
});

// Firefox hands over what it read when the extension started, until it starts anew.
if (!isFirefox())
  test('withdrawn, all is the user’s again', async () => {
    await stage.manage(null);
    const options = await stage.extensionPage(OPTIONS);
    await shown(options, '[data-action="add-site"]');
    expect(await locked(options)).toEqual([]);
    await options.close();
    const tab = await stage.open(PORTAL_URL);
    await standing(tab, 'push right 360');
    await gone(await tab.sidebar(), '[data-locked]');
    await tab.close();
  });
