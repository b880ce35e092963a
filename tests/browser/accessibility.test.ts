/** axe over the real pages, in dark in Chromium and in light in Firefox; every state in both is measured in `tests/ui`. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { expect } from 'vitest';
import { stage, test } from './kit/flow';
import { FIRST, PORTAL_HTML, PORTAL_URL } from './kit/portal-page';
import { addOpened } from './kit/reply';
import { BOARD, POPUP, press, shown, until, type View } from './kit/stage';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

test.beforeAll(async () => {
  stage.serve(PORTAL_URL, PORTAL_HTML);
});

/** A choice of the filters. */
const COULOIR = 'imagerie';
const scheme = process.env.STAGE === 'firefox' ? 'light' : 'dark';

test(`sidebar: suggestions and answer`, async () => {
  const tab = await stage.open(PORTAL_URL);
  await stage.prefer(scheme);
  const sidebar = await tab.sidebar();
  await tab.focus(FIRST.selector);
  const row = `[data-region="field"] [data-answer="${FIRST.answer}"]`;
  await shown(sidebar, row);
  await believes(sidebar, scheme);
  expect(await faults(sidebar)).toEqual([]);
  await press(sidebar, row);
  await until(
    'the answer',
    () => sidebar.evaluate(() => document.body.innerText),
    (text) => /reformulation non officielle/i.test(text),
  );
  expect(await faults(sidebar)).toEqual([]);
  await tab.close();
});

test(`popup: empty, results and no result`, async () => {
  const popup = await stage.extensionPage(POPUP);
  await stage.prefer(scheme);
  await shown(popup, 'input');
  await believes(popup, scheme);
  expect(await faults(popup)).toEqual([]);
  await popup.focus('input');
  await popup.type('carte de test');
  await shown(popup, '[data-region="results"] [data-answer]');
  expect(await faults(popup)).toEqual([]);
  await popup.type(' zzxqv wkjh');
  await shown(popup, '[data-way="report"]');
  expect(await faults(popup)).toEqual([]);
  await popup.close();
});

test(`filters and the reply`, async () => {
  const tab = await stage.open(PORTAL_URL);
  await stage.prefer(scheme);
  const sidebar = await tab.sidebar();
  await press(sidebar, '[data-action="filters"]');
  await press(sidebar, `[data-option="${COULOIR}"] input`);
  await shown(sidebar, `[data-chip="couloir/${COULOIR}"]`);
  await believes(sidebar, scheme);
  expect(await faults(sidebar)).toEqual([]);
  await press(sidebar, '[data-action="see"]');
  await press(sidebar, '[data-region="results"] [data-answer] a');
  await press(sidebar, '[data-vote="no"]');
  await shown(sidebar, '[data-reason]');
  expect(await faults(sidebar)).toEqual([]);
  await addOpened(sidebar);
  await press(sidebar, '[data-action="add"].is-done');
  await shown(sidebar, '[data-piece]');
  expect(await faults(sidebar)).toEqual([]);
  await press(sidebar, '[data-action="clear"]');
  await tab.close();
});

test(`quality board and settings`, async () => {
  for (const path of [BOARD, 'extension/options/index.html']) {
    const page = await stage.extensionPage(path);
    await stage.prefer(scheme);
    await shown(page, 'h1');
    await believes(page, scheme);
    expect(await faults(page), path).toEqual([]);
    await page.close();
  }
});

/** Resolves once the document knows what the user prefers. */
async function believes(view: View, scheme: string): Promise<void> {
  await until(`the ${scheme} scheme`, () =>
    view.evaluate((wanted) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches, scheme),
  );
}

/** What axe finds once no colour fades any more, one line each: rule, first element, reason. */
async function faults(view: View): Promise<string[]> {
  await view.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)).then(() => null));
  await view.run(AXE);
  const { violations } = await view.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(options: object): Promise<AxeResults> } };
    return JSON.parse(JSON.stringify(await axe.run({ resultTypes: ['violations'] }))) as AxeResults;
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`),
  );
}
