/**
 * Rebuilt pages of the corpus in the installed extension: the first of each portal, and the first that is made in another
 * manner. The sidebar comes, what their controls hold goes nowhere, and the content scripts, run with every getter of a value
 * trapped (trial 21), name fields all the same. What is read of every page is proven in `tests/pages`, with the same trap. And
 * the official page of questions: the answer that changed is told, marked, listed for review, and left alone once it was seen.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { parse } from 'yaml';
import portals from '../../data/portals.json';
import { startOf } from '../../src/answer/start-of';
import { readPage } from '../../src/cli/import/read-page';
import { PLANTED, rebuiltPages } from '../../src/cli/rebuilt-pages.mjs';
import { readBlocks } from '../../src/official/blocks';
import { markBlock } from '../../src/official/mark';
import { forbidValues } from '../pages/forbid-values';
import { flows, stage } from './kit/flow';
import { launcherAt, openByLauncher } from './kit/launcher';
import { BOARD, gone, hear, press, shown, type Tab, until, type View, visibleText } from './kit/stage';

interface PageCase {
  readonly file: string;
  readonly portal: string;
  readonly fields?: Readonly<Record<string, { readonly label?: string; readonly unread?: boolean }>>;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const all = rebuiltPages(root);
const isFirst = (holds: (page: (typeof all)[number]) => boolean) => (page: (typeof all)[number]) => all.find(holds) === page;
/** What a page may be made of that our scripts meet otherwise than plain markup. */
const MANNERS = [/aria-modal="true"/, /shadowrootmode/, /<iframe/];
const pages = all.filter(
  (page) =>
    isFirst(({ portal }) => portal === page.portal)(page) ||
    MANNERS.some((manner) => isFirst(({ html }) => manner.test(html))(page)),
);
const index = parse(readFileSync(join(root, 'tests/pages/index.yaml'), 'utf8')) as PageCase[];
let heard: () => Promise<string[]>;

/** The official page, and the answer of ours that is here taken for a rewording of the first one it shows. */
const FAQ = all.find(({ file }) => file === 'industriels_faq-reponses.html') ?? expect.unreachable();
const OURS = 'psc-duree-session';
const official = await markBlock(firstBlock(FAQ.html));

const test = flows((folder) => {
  trap(folder);
  rewords(folder);
});
test.beforeAll(async () => {
  for (const { url, html } of pages) stage.serve(url, html);
  heard = await hear(stage);
});

test.each(pages.map(({ file, url, portal }) => ({ file, url, portal })))('$file', async ({ file, url, portal }) => {
  const tab = await stage.open(url);
  if (await tab.evaluate(() => document.querySelector('[aria-modal="true"]') !== null)) {
    // Over a dialog of the page the sidebar opens only when asked.
    await until('the launcher over the dialog', () => launcherAt(tab));
    expect(await tab.hasSidebar()).toBe(false);
    await openByLauncher(tab);
  }
  await helped(await tab.sidebar(), portal);
  await nameFields(tab, file);
  await tab.close();
});

test('an official answer that changed is told where it is read, marked, listed for review; seen, it is told no more', async () => {
  stage.serve(FAQ.url, FAQ.html);
  const tab = await stage.open(FAQ.url);
  let sidebar = await tab.sidebar();
  await shown(sidebar, '[data-official="counts"]');
  expect(await visibleText(sidebar, '[data-official="changed"]'), 'unchanged').toBeNull();

  const saying = async (hours: number, told: 'changed' | 'confirmed') => {
    stage.serve(FAQ.url, FAQ.html.replace('6 heures', `${hours} heures`));
    await tab.toFront();
    await tab.goto(FAQ.url);
    sidebar = await tab.sidebar();
    await shown(sidebar, `[data-official="${told}"] a[href="#${OURS}"]`);
  };
  await saying(5, 'changed');
  await press(sidebar, `[data-official="changed"] a[href="#${OURS}"]`);
  await shown(sidebar, `[data-open-answer="${OURS}"] [data-note="official"]`);
  await press(sidebar, '[data-action="copy"]');
  await shown(sidebar, '[data-copy="ask"]');

  const board = await stage.extensionPage(BOARD);
  await press(board, `[data-both="${OURS}"]`);
  await until(
    'both texts copied',
    () => stage.paste(),
    ({ text }) => text.includes('dure 5 heures au plus'),
  );
  await board.toFront();
  await press(board, `[data-confirm="${OURS}"]`);
  await gone(board, `[data-table="late"] [data-both="${OURS}"]`);

  await saying(5, 'confirmed');
  expect(await visibleText(sidebar, '[data-official="changed"]'), 'seen').toBeNull();
  expect(await visibleText(sidebar, `[data-region="page"] [data-answer="${OURS}"] .is-stale`), 'no longer marked').toBeNull();
  await saying(4, 'changed');
  await board.close();
  await tab.close();
});

test('no value was looked at, and no planted secret is in messages or storage', async () => {
  const messages = await heard();
  expect(messages.length).toBeGreaterThanOrEqual(pages.length);
  expect(messages.filter((message) => message.includes('"trapped"'))).toEqual([]);
  expect(messages.filter((message) => message.match(PLANTED))).toEqual([]);
  expect(JSON.stringify(await stage.storage()).match(PLANTED)).toBeNull();
});

test('the trap works: a content script that looks is noticed', async () => {
  const tab = await stage.open(pages[0]!.url);
  await tab.evaluate(() => document.dispatchEvent(new CustomEvent('repere-look')));
  await until('the trap sprung', heard, (messages) => messages.some((message) => message.includes('"trapped":"value"')));
  await tab.close();
});

/** The sidebar names the portal and shows what its page brings, and nothing of what its controls hold. */
async function helped(sidebar: View, portal: string): Promise<void> {
  const name = portals.find(({ id }) => id === portal)?.name ?? portal;
  await until(
    'the portal named',
    () => shown(sidebar, '.portal'),
    (text) => text.includes(name),
  );
  await shown(sidebar, '[data-region="page"]');
  expect((await sidebar.evaluate(() => document.documentElement.outerHTML)).match(PLANTED)).toBeNull();
}

/** Each field of the page has the focus until its name was read. */
async function nameFields(tab: Tab, file: string): Promise<void> {
  const fields = index.find((one) => one.file === file)?.fields ?? {};
  for (const [name, { label, unread }] of Object.entries(fields)) {
    if (label === undefined || unread || !(await focusMarked(tab, name))) continue;
    const said = JSON.stringify({ label }).slice(1, -1);
    await until(`${file}, field ${name}: ${label}`, async () => (await heard()).some((message) => message.includes(said)));
  }
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

/** The first question and answer of a page. */
function firstBlock(html: string) {
  const page = readPage(new TextEncoder().encode(html));
  const [block] = 'text' in page ? readBlocks(page.text).blocks : [];
  return block ?? expect.unreachable('the page has no block');
}

/** The answer is packaged as a rewording of the first official one of the page. */
function rewords(folder: string): void {
  const { sha256, sentences } = official;
  const marks = { id: OURS, sha256, sentences: sentences.map(({ mark }) => mark) };
  edit(join(folder, 'bodies.json'), (bodies) => ({
    ...bodies,
    official: [...bodies.official.filter(({ id }: { id: string }) => id !== OURS), marks],
  }));
  edit(join(folder, 'answers.json'), (file) => ({
    ...file,
    answers: file.answers.map((each: { id: string }) => (each.id === OURS ? { ...each, official: startOf(sha256) } : each)),
  }));
}

// biome-ignore lint/suspicious/noExplicitAny: a file of the package, as it is
function edit(path: string, change: (file: any) => unknown): void {
  writeFileSync(path, JSON.stringify(change(JSON.parse(readFileSync(path, 'utf8')))));
}

/** The content scripts of the extension start with the trap. */
function trap(folder: string): void {
  const { content_scripts } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const looks = "document.addEventListener('repere-look', () => { try { document.querySelector('input').value } catch {} });";
  const tell = '(name) => (globalThis.browser ?? chrome).runtime.sendMessage({ trapped: name })';
  for (const file of content_scripts.flatMap(({ js }: { js: string[] }) => js)) {
    const script = readFileSync(join(folder, file), 'utf8');
    writeFileSync(join(folder, file), `(${forbidValues.toString()})(document, ${tell});\n${looks}\n${script}`);
  }
}
