/**
 * Value-blindness of the installed extension (trial 21): its content scripts run with every getter of a value trapped, and
 * each field of the page corpus, all of which hold a secret, is read by its name all the same.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { PLANTED, rebuiltPages } from '../../src/cli/rebuilt-pages.mjs';
import { forbidValues } from '../pages/forbid-values';
import { hear, openStage, type Stage, type Tab, until } from './kit/stage';

interface PageCase {
  readonly file: string;
  readonly portal: string;
  readonly fields?: Readonly<Record<string, { readonly label?: string; readonly unread?: boolean }>>;
}

/** Tabs at a time. Firefox runs a page only while its tab is seen. */
const AT_ONCE = process.env.STAGE === 'firefox' ? 1 : 6;
const root = process.cwd();
const served = rebuiltPages(root);
const index = parse(readFileSync(join(root, 'tests/pages/index.yaml'), 'utf8')) as PageCase[];
/** Firefox, where each field costs its dwell, reads one page a portal. */
const cases = AT_ONCE > 1 ? index : index.filter(({ portal }, at) => index.findIndex((one) => one.portal === portal) === at);
const copy = mkdtempSync(join(tmpdir(), 'blind-'));
let stage: Stage;
let heard: () => Promise<string[]>;

beforeAll(async () => {
  stage = await openStage(trapped);
  for (const { url, html } of served) stage.serve(url, html);
  heard = await hear(stage);
});
afterAll(async () => {
  await stage?.close();
  rmSync(copy, { recursive: true, force: true });
});

test('every field is named without a look at its value, and no secret is in messages or storage', async () => {
  const queue = [...cases];
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let one = queue.shift(); one; one = queue.shift()) await readAll(one);
    }),
  );
  const messages = await heard();
  expect(messages.filter((message) => message.includes('"trapped"'))).toEqual([]);
  expect(messages.filter((message) => message.match(PLANTED))).toEqual([]);
  expect(JSON.stringify(await stage.storage()).match(PLANTED)).toBeNull();
}, 240_000);

test('the trap works: a content script that looks is noticed', async () => {
  const tab = await stage.open(served[0]!.url);
  await tab.evaluate(() => document.dispatchEvent(new CustomEvent('repere-look')));
  await until('the trap sprung', heard, (messages) => messages.some((message) => message.includes('"trapped":"value"')));
  await tab.close();
});

async function readAll({ file, fields = {} }: PageCase): Promise<void> {
  const tab = await stage.open(served.find((page) => page.file === file)!.url);
  for (const [name, { label, unread }] of Object.entries(fields)) {
    if (label === undefined || unread || !(await focusMarked(tab, name))) continue;
    const said = JSON.stringify({ label }).slice(1, -1);
    await until(`${file}, field ${name}: ${label}`, async () => (await heard()).some((message) => message.includes(said)));
  }
  await tab.close();
}

/** Focuses a field of the page or of its shadow roots; false for one inside a frame without an address of ours. */
function focusMarked(tab: Tab, name: string): Promise<boolean> {
  return tab.evaluate((wanted) => {
    const find = (within: Document | ShadowRoot): HTMLElement | null => {
      const here = within.querySelector<HTMLElement>(`[data-case="${wanted}"]`);
      const roots = here ? [] : [...within.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
      return here ?? roots.map(find).find(Boolean) ?? null;
    };
    const field = find(document);
    field?.blur();
    field?.focus();
    return field !== null && (field.getRootNode() as Document).activeElement === field;
  }, name);
}

/** A copy of the built extension whose content scripts start with the trap. */
function trapped(folder: string): string {
  cpSync(folder, copy, { recursive: true });
  const { content_scripts } = JSON.parse(readFileSync(join(copy, 'manifest.json'), 'utf8'));
  const looks = "document.addEventListener('repere-look', () => { try { document.querySelector('input').value } catch {} });";
  const tell = '(name) => (globalThis.browser ?? chrome).runtime.sendMessage({ trapped: name })';
  for (const file of content_scripts.flatMap(({ js }: { js: string[] }) => js)) {
    const script = readFileSync(join(copy, file), 'utf8');
    writeFileSync(join(copy, file), `(${forbidValues.toString()})(document, ${tell});\n${looks}\n${script}`);
  }
  return copy;
}
