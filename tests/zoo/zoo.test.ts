/**
 * Genuine widgets, filled with a secret by real keys and clicks: what is read of them names them as a person would, agrees
 * with the name that the browser computes, and never holds the secret.
 */
import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Built, bundle } from './build';
import type { Family } from './family';
import { judge, type Score } from './judge';
import { openFamily } from './visit';

const FAMILIES = Object.values(import.meta.glob<Family>('./families/*.ts', { eager: true, import: 'default' }));

let browser: Browser;
let built: Built;
const score: Score = { fields: 0, named: 0, oracle: 0, declared: 0 };

beforeAll(async () => {
  built = await bundle(['reader.ts', ...FAMILIES.flatMap(({ bundled = [] }) => bundled)]);
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/lib/chromium/chromium',
    args: ['--no-sandbox'],
  });
});
afterAll(async () => {
  await browser?.close();
  const { fields, named, oracle, declared } = score;
  console.info(
    `Zoo: ${FAMILIES.length} families, named ${named}/${fields}, as the browser names them ${oracle}/${fields}, otherwise and declared so ${declared}`,
  );
});

describe.each(FAMILIES)('$name', (family) => {
  test('is named, as the browser says or as declared, and keeps its secret', async () => {
    const visited = (await visit(family)) ?? (await visit(family));
    expect(visited?.found, 'the renderer of Chromium crashed twice').toEqual([]);
    for (const name of Object.keys(score) as (keyof Score)[]) score[name] += visited?.score[name] ?? 0;
  });
});

/** The faults found in a page of its own. Null when the renderer of Chromium itself crashed, as it does once in dozens of PrimeNG's: told, and no verdict. */
async function visit(family: Family): Promise<{ readonly found: string[]; readonly score: Score } | null> {
  const page = await openFamily(browser, family, built);
  let crashed = false;
  page.on('crash', () => {
    crashed = true;
    console.warn(`${family.name}: the renderer of Chromium crashed`);
  });
  const its: Score = { fields: 0, named: 0, oracle: 0, declared: 0 };
  const found = await judge(page, family, its).catch((error: unknown) => (crashed ? [] : Promise.reject(error)));
  await page.context().close();
  return crashed ? null : { found, score: its };
}
