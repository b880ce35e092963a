/** A frame that never answers: after the time-out our page is taken away, and the launcher says what works instead. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { flows, stage } from './kit/flow';
import { PORTAL_HTML, PORTAL_URL } from './kit/portal-page';
import { SIDEBAR, until } from './kit/stage';
import { stands } from './kit/standing';

const test = flows((folder) => writeFileSync(join(folder, SIDEBAR), '<!doctype html><title>dead</title>'));

test('the room is given back and the launcher stays', async () => {
  stage.serve(PORTAL_URL, PORTAL_HTML);
  const tab = await stage.open(PORTAL_URL);
  await tab.sidebar();
  await until('the frame taken away', async () => !(await tab.hasSidebar()));
  await until(
    'the launcher',
    () => stands(tab),
    (where) => where.startsWith('launcher'),
  );
  expect(await tab.evaluate(() => getComputedStyle(document.documentElement).marginRight)).toBe('0px');
  await tab.close();
});
