/**
 * A support agent's whole round without a mouse: a selection, our entry of the context menu, a filter, an answer, the
 * clipboard, a reply of two answers into the editors of two pages, undone, a vote, and the board with its files.
 */
import { expect } from 'vitest';
import { EDITORS, serveEditors } from './kit/editors/pages';
import { stage, test } from './kit/flow';
import { noticing } from './kit/notice';
import { PORTAL_URL } from './kit/portal-page';
import { pressAgain } from './kit/press-again';
import { BOARD, gone, shown, type Tab, until, type View } from './kit/stage';

const SECOND_URL = 'https://pfc.eservices.esante.gouv.fr/pfcng-ihm/retrait/recherche.xhtml';
const ASKED = 'carte cps de test';
const FIRST = 'igc-produits-de-test';
const OTHER = 'cps-ou-e-cps';
/** More presses of Tab than one of our pages has controls. */
const FAR = 200;

let tab: Tab;

const editor = (name: string) => EDITORS.find((each) => each.name === name)!;
const withWords = (html: string) => html.replace('</h1>', `</h1><p id="mots">${ASKED}</p>`);

test.beforeAll(async () => {
  await serveEditors(stage);
  stage.serve(PORTAL_URL, withWords(editor('TinyMCE 8').html));
  stage.serve(SECOND_URL, editor('CKEditor 5').html);
  tab = await stage.open(PORTAL_URL);
});

/** Presses Tab, or Shift and Tab for what comes before, until the focus stands on what is meant. */
async function tabTo(view: View, selector: string): Promise<void> {
  await shown(view, selector);
  for (let presses = 0; presses < FAR; presses++) {
    const way = await view.evaluate((wanted) => {
      const focused = document.activeElement;
      if (document.hasFocus() && focused?.matches(wanted)) return 'there';
      const target = document.querySelector(wanted) as Element;
      return target.compareDocumentPosition(focused as Node) & Node.DOCUMENT_POSITION_FOLLOWING ? 'Shift+Tab' : 'Tab';
    }, selector);
    if (way === 'there') return;
    await view.press(way);
  }
  throw new Error(`Tab never came to « ${selector} »`);
}

async function use(view: View, selector: string, key = 'Enter'): Promise<void> {
  await tabTo(view, selector);
  await view.press(key);
}

/** Into the search of the sidebar: by the command from the page, by its own key from inside. */
async function intoSidebar(of: Tab): Promise<View> {
  const sidebar = await of.sidebar();
  if (await sidebar.evaluate(() => document.hasFocus())) await sidebar.press('/');
  else await of.command('switch-focus');
  await until('the focus in the search', () =>
    sidebar.evaluate(() => document.hasFocus() && (document.activeElement?.matches('.search-in') ?? false)),
  );
  return sidebar;
}

/** F6, until the page has the focus again. */
async function outOfSidebar(): Promise<void> {
  const sidebar = await tab.sidebar();
  if (!(await sidebar.evaluate(() => document.hasFocus()))) return;
  await sidebar.press('F6');
  await until('the focus in the page', () => tab.evaluate(() => !document.activeElement?.matches('[repere-e-sante]')));
}

const held = (of: Tab) => of.evaluate(() => (window as unknown as { held: () => string }).held());
const holds = (of: Tab, words: string) =>
  until(
    `« ${words} » in the editor`,
    () => held(of),
    (text) => text.includes(words),
  );

test('selected text is searched, filtered, opened and copied with its proof', async () => {
  await shown(await tab.sidebar(), '[data-region="page"]');
  await stage.searchSelection(tab, '#mots');
  const sidebar = await tab.sidebar();
  await until(
    'the words searched',
    () => sidebar.evaluate(() => document.querySelector('input')?.value),
    (typed) => typed === ASKED,
  );
  await shown(sidebar, `[data-region="results"] [data-answer="${FIRST}"]`);

  await use(sidebar, '[data-action="filters"]');
  await use(sidebar, '[data-facet="produit"] summary');
  await use(sidebar, '[data-option="produits-de-test"] input', ' ');
  await use(sidebar, '[data-action="see"]');
  await shown(sidebar, '[data-chip="produit/produits-de-test"]');

  await use(sidebar, `[data-answer="${FIRST}"] a`);
  await shown(sidebar, `[data-open-answer="${FIRST}"]`);
  const copied = await noticing(sidebar, '[data-action="copy"].is-done');
  await sidebar.press('Control+Enter');
  await until('the copy said', copied);
  const { text, html } = await stage.paste();
  await tab.toFront();
  expect(text).toContain('Formulaire F414'.slice(-4));
  expect(text).toMatch(/Sources? lues? le \d/);
  expect(text).not.toMatch(/réponse [0-9a-f]{8}/);
  expect(text).toContain('https://industriels.esante.gouv.fr/');
  expect(html).toContain('<a href="https://industriels.esante.gouv.fr/');
  expect(html).not.toMatch(/ (class|style)=/);
});

test('a reply of two answers is put together', async () => {
  const sidebar = await intoSidebar(tab);
  await sidebar.press('ArrowDown');
  await sidebar.press('Enter');
  await use(sidebar, '[data-action="answer-menu"]');
  await use(sidebar, '[data-choice="add"]');
  await shown(sidebar, '[data-action="add"].is-done');
  await sidebar.press('Escape');
  await shown(sidebar, '[data-region="results"]');
  await use(sidebar, '[data-chip="produit/produits-de-test"]');
  await sidebar.press('/');
  await sidebar.type('cps ou e-cps');
  await shown(sidebar, `[data-region="results"] [data-answer="${OTHER}"]`);
  await use(sidebar, `[data-answer="${OTHER}"] a`);
  await use(sidebar, '[data-action="answer-menu"]');
  await use(sidebar, '[data-choice="add"]');
  await shown(sidebar, '[data-action="add"].is-done');
  await use(sidebar, '[data-action="add"]');
  await shown(sidebar, '[data-view="reply"]');
  await use(sidebar, '[data-phrase="opening"] textarea', 'B');
  await sidebar.type('onjour,');
  expect(await sidebar.evaluate(() => document.querySelectorAll('[data-piece]').length)).toBe(2);
});

for (const [name, url, focuses] of [
  ['TinyMCE 8', PORTAL_URL, 'tinymce.activeEditor.focus()'],
  ['CKEditor 5', SECOND_URL, "document.querySelector('.ck-editor__editable').focus()"],
] as const)
  test(`it goes into ${name}, and undo takes it back`, async () => {
    if (url !== PORTAL_URL) await tab.goto(url);
    await until('the editor ready', () => tab.evaluate(() => 'held' in window));
    await shown(await tab.sidebar(), '.search-in, [data-view="reply"]');
    await outOfSidebar();
    await tab.run(focuses);
    await tab.type('Suite');
    await holds(tab, 'Suite');

    const sidebar = await intoSidebar(tab);
    await use(sidebar, '[data-action="reply"]');
    await use(sidebar, '[data-action="insert"]');
    await shown(sidebar, '[data-insert="aimed"]');
    await pressAgain(sidebar, async () => (await held(tab)).includes('F414'));
    await holds(tab, 'Bonjour,');
    await holds(tab, 'F414');
    expect(await held(tab)).toContain('href="https://industriels.esante.gouv.fr/');

    await tab.press('Control+z');
    await until(
      'the reply gone again',
      () => held(tab),
      (text) => !text.includes('F414') && text.includes('Suite'),
    );
  });

test('a vote with its reason reaches the board; exported, erased and imported it is there again', async () => {
  const sidebar = await intoSidebar(tab);
  await sidebar.type(ASKED);
  await use(sidebar, `[data-region="results"] [data-answer="${FIRST}"] a`);
  await use(sidebar, '[data-vote="no"]');
  await use(sidebar, '[data-reason="outdated"]');
  await until(
    'the vote noted',
    async () => JSON.stringify((await stage.storage()).local.journal),
    (journal) => journal.includes('outdated'),
  );

  const board = await stage.extensionPage(BOARD);
  const voted = `[data-table="doubted"] [data-row="${FIRST}"]`;
  await shown(board, voted);
  const file = await exported(board);
  expect(JSON.parse(file)).toMatchObject({ format: 'repere-board', version: 1 });

  await use(board, '[data-action="erase"]');
  await use(board, '[data-action="erase-now"]');
  await gone(board, voted);
  expect(JSON.stringify((await stage.storage()).local.journal ?? [])).not.toContain(FIRST);

  await tabTo(board, 'input[type="file"]');
  await chooseFile(board, file);
  await shown(board, '[data-imported]');
  await shown(board, voted);
});

/** What the export button saves, read from the bytes it makes. */
async function exported(board: View): Promise<string> {
  await board.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      Object.assign(window, { saved: blob });
      return make(blob);
    };
  });
  await use(board, '[data-action="export-json"]');
  return (await until('a file saved', () =>
    board.evaluate(() => (window as unknown as { saved?: Blob }).saved?.text()),
  )) as string;
}

/** What a file dialog does; none can be driven in both browsers. */
function chooseFile(board: View, text: string): Promise<void> {
  return board.evaluate((content) => {
    const files = new DataTransfer();
    files.items.add(new File([content], 'repere.json', { type: 'application/json' }));
    const input = document.querySelector('input[type="file"]') as HTMLInputElement;
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);
}
