/**
 * Genuine widgets, filled with a secret by real keys and clicks: what is read of them names them as a person would, agrees
 * with the name that the browser computes, and never holds the secret.
 */
import { type Browser, type CDPSession, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundle, packageFile } from './build';
import { COMPONENTS } from './families/components';
import { LISTS } from './families/lists';
import { type Family, SECRET, type ZooField } from './family';

const FAMILIES = [...LISTS, ...COMPONENTS];
const ADDRESS = 'https://convergence.esante.gouv.fr/zoo';

/** Milliseconds after which an act in a page counts as stuck: components animate, on a machine busy elsewhere. */
const STUCK = 120_000;

let browser: Browser;
let reader = '';
const score = { fields: 0, named: 0, oracle: 0 };

beforeAll(async () => {
  reader = (await bundle('reader.ts')).script;
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/lib/chromium/chromium',
    args: ['--no-sandbox'],
  });
});
afterAll(async () => {
  await browser?.close();
  console.info(
    `Zoo: ${FAMILIES.length} families, named ${score.named}/${score.fields}, as the browser names them ${score.oracle}/${score.fields}`,
  );
});

describe.each(FAMILIES)('$name', (family) => {
  let built = { script: '', style: '' };
  // Apart from the case: what a bundle of a whole library takes is no sign that a page is stuck.
  beforeAll(async () => {
    if (family.bundled) built = await bundle(family.bundled);
  });

  test('is named, as the browser says or as declared, and keeps its secret', async () => {
    const page = await open(family, built);
    const found: string[] = [];
    const keeps = (where: string, said: Said) => {
      const whole = JSON.stringify(said);
      if (whole.includes(SECRET)) found.push(`${where}: ${whole}`);
    };
    keeps('untouched', await readNow(page));
    for (const field of family.fields) {
      score.fields++;
      const before = await meet(page, field);
      await fill(page, field);
      const after = await readNow(page);
      const label = before.said.field?.label ?? '';
      if (label === field.called) score.named++;
      else found.push(`${field.at}: « ${label} » for « ${field.called} », the focus on ${before.focused}`);
      keeps(`${field.at}, met`, before.said);
      keeps(`${field.at}, filled`, after);
      const agrees =
        same(before.computed, label) || ((before.computed === '' || before.computed.includes(SECRET)) && label === field.called);
      if (agrees) score.oracle++;
      if (agrees === (field.differs !== undefined))
        found.push(`${field.at}: « ${label} », the browser « ${before.computed} », declared ${field.differs ?? 'alike'}`);
    }
    // Once all hold the secret: each is met again, whatever opened or was drawn meanwhile.
    for (const { at } of family.fields) {
      await page.locator(at).first().focus();
      keeps(`${at}, met again`, await readNow(page));
    }
    await page.close();
    expect(found).toEqual([]);
  });
});

interface Said {
  readonly field: { readonly label: string } | null;
}

async function open(family: Family, built: { script: string; style: string }): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
  page.setDefaultTimeout(STUCK);
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  await page.route('**/*', (route) =>
    route.request().url() === ADDRESS
      ? route.fulfill({
          contentType: 'text/html; charset=utf-8',
          body: `<!doctype html><html lang="fr"><title>Zoo</title><body>${family.html}</body></html>`,
        })
      : route.abort(),
  );
  await page.goto(ADDRESS);
  for (const file of family.files ?? []) {
    if (file.endsWith('.css')) await page.addStyleTag({ content: packageFile(file) });
    else await page.addScriptTag({ content: packageFile(file) });
  }
  if (built.style) await page.addStyleTag({ content: built.style });
  if (built.script) await page.addScriptTag({ content: built.script });
  if (family.start) await page.addScriptTag({ content: family.start });
  await page.addScriptTag({ content: reader });
  if (faults.length) throw new Error(`${family.name}: ${faults.join('; ')}`);
  for (const { at } of family.fields) await page.locator(at).first().waitFor({ state: 'attached' });
  return page;
}

async function meet(page: Page, { at, by }: ZooField): Promise<{ said: Said; computed: string; focused: string }> {
  const control = page.locator(at).first();
  if (by === 'focus') await control.focus();
  else await control.click();
  await page.evaluate('zooSee()');
  const client = await page.context().newCDPSession(page);
  const computed = await computedName(client);
  await client.detach();
  const focused = (await page.evaluate('zooActive()?.cloneNode().outerHTML')) as string;
  return { said: await readNow(page), computed, focused };
}

async function fill(page: Page, { fill }: ZooField): Promise<void> {
  if (fill === 'type') await page.keyboard.type(`${SECRET} frappe`);
  else if (fill !== 'none') await page.locator(fill.entry).first().click();
}

async function readNow(page: Page): Promise<Said> {
  return page.evaluate('zooRead()') as Promise<Said>;
}

/** The name in the accessibility tree of what has the focus. */
async function computedName(client: CDPSession): Promise<string> {
  const { result } = await client.send('Runtime.evaluate', { expression: 'zooActive()' });
  if (!result.objectId) return '';
  const { nodes } = await client.send('Accessibility.getPartialAXTree', { objectId: result.objectId, fetchRelatives: false });
  return String(nodes[0]?.name?.value ?? '').trim();
}

function same(a: string, b: string): boolean {
  const bare = (text: string) =>
    text
      .replace(/[\s*:]+/gu, ' ')
      .trim()
      .toLowerCase();
  return bare(a) === bare(b);
}
