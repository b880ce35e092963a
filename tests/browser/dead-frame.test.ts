/** A frame that never answers: after the time-out our page is taken away, and the launcher says what works instead. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PORTAL_HTML, PORTAL_URL } from './kit/portal-page';
import { openStage, SIDEBAR, type Stage, until } from './kit/stage';
import { stands } from './kit/standing';

const copy = mkdtempSync(join(tmpdir(), 'dead-frame-'));
let stage: Stage;

beforeAll(async () => {
  stage = await openStage((folder) => {
    cpSync(folder, copy, { recursive: true });
    writeFileSync(join(copy, SIDEBAR), '<!doctype html><title>dead</title>');
    return copy;
  });
  stage.serve(PORTAL_URL, PORTAL_HTML);
});
afterAll(async () => {
  await stage?.close();
  rmSync(copy, { recursive: true, force: true });
});

test('the room is given back and the launcher stays', async () => {
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
