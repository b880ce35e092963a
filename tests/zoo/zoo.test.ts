/**
 * Genuine widgets, filled with a secret by real keys and clicks: what is read of them names them as a person would, agrees
 * with the name that the browser computes, and never holds the secret.
 */
import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Built, bundle } from './build';
import type { Family } from './family';
import { judge } from './judge';
import { openFamily } from './visit';

const FAMILIES = Object.values(import.meta.glob<Family>('./families/*.ts', { eager: true, import: 'default' }));

let browser: Browser;
let built: Built;
const score = { fields: 0, named: 0, oracle: 0, declared: 0 };

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
    const page = await openFamily(browser, family, built);
    const found = await judge(page, family, score);
    await page.context().close();
    expect(found).toEqual([]);
  });
});
