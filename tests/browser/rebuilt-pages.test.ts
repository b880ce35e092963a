/** Every rebuilt page of the corpus in the installed extension: the sidebar comes, and what its controls hold goes nowhere. */
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import portals from '../../data/portals.json';
import { PLANTED, rebuiltPages } from '../../src/cli/rebuilt-pages.mjs';
import { launcherAt, openByLauncher } from './kit/launcher';
import { hear, openStage, type Stage, shown, until } from './kit/stage';

const pages = rebuiltPages(fileURLToPath(new URL('../..', import.meta.url)));
let stage: Stage;
let heard: () => Promise<string[]>;

beforeAll(async () => {
  stage = await openStage();
  for (const { url, html } of pages) stage.serve(url, html);
  heard = await hear(stage);
});
afterAll(() => stage?.close());

test.each(pages.map(({ file, url, portal }) => ({ file, url, portal })))('$file', async ({ url, portal }) => {
  const tab = await stage.open(url);
  if (await tab.evaluate(() => document.querySelector('[aria-modal="true"]') !== null)) {
    // Over a dialog of the page the sidebar opens only when asked.
    await until('the launcher over the dialog', () => launcherAt(tab));
    expect(await tab.hasSidebar()).toBe(false);
    await openByLauncher(tab);
  }
  const sidebar = await tab.sidebar();
  const name = portals.find(({ id }) => id === portal)?.name ?? portal;
  await until(
    'the portal named',
    () => shown(sidebar, '.portal'),
    (text) => text.includes(name),
  );
  await shown(sidebar, '[data-region="page"]');
  expect((await sidebar.evaluate(() => document.documentElement.outerHTML)).match(PLANTED)).toBeNull();
  await tab.close();
});

test('no planted secret in messages or storage, and nothing left the browser', async () => {
  const messages = await heard();
  expect(messages.length).toBeGreaterThanOrEqual(pages.length);
  expect(messages.filter((message) => message.match(PLANTED))).toEqual([]);
  expect(JSON.stringify(await stage.storage()).match(PLANTED)).toBeNull();
  expect(stage.requests()).toEqual([]);
});
