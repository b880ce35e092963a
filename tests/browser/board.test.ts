/** The quality board in the installed extension: what the sidebar notes is shown, saved, erased, taken in again and merged. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';
import { stage, test } from './kit/flow';
import { FIRST, PORTAL_HTML, PORTAL_URL } from './kit/portal-page';
import { gone, POPUP, press, type SavedFile, shown, type Tab, until } from './kit/stage';

const BOARD = 'extension/board/index.html';
const ROW = `[data-region="champ"] [data-answer="${FIRST.answer}"]`;
const folder = mkdtempSync(join(tmpdir(), 'board-'));

let board: Tab;
let saved: SavedFile;

test.beforeAll(async () => {
  stage.serve(PORTAL_URL, PORTAL_HTML);
});
test.afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
});

const journal = async () => ((await stage.storage()).local.journal ?? []) as { kind: string; id: string }[];
const kindsKept = async () => (await journal()).map(({ kind }) => kind).sort();
const entriesOf = ({ text }: SavedFile) => JSON.parse(text).entries as unknown[];

/** A file of this machine with this text. */
function onDisk(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** An export of an agent with as many answers copied. */
function exportOf(agent: string, answers: number): string {
  const day = new Date().toISOString().slice(0, 10);
  const entries = Array.from({ length: answers }, (_, at) => ({
    id: `${agent}:copy:${day}:a${at}`,
    kind: 'copy',
    day,
    answer: `a${at}`,
    count: 1,
  }));
  return onDisk(`${agent}.json`, JSON.stringify({ format: 'repere-board', version: 1, exported: day, entries }));
}

test('a vote and a copy made in the sidebar are on the board, which opens the answer again', async () => {
  const tab = await stage.open(PORTAL_URL);
  const sidebar = await tab.sidebar();
  await tab.focus(FIRST.selector);
  await press(sidebar, `${ROW} a`);
  await press(sidebar, '[data-action="copy"]');
  await press(sidebar, '[data-vote="no"]');
  await until('a copy and a vote noted', kindsKept, (kinds) => kinds.includes('copy') && kinds.includes('vote'));
  await tab.close();
  board = await stage.extensionPage(BOARD);
  await shown(board, `[data-table="copied"] [data-row="${FIRST.answer}"]`);
  await board.evaluate(() => chrome.storage.local.remove('read'));
  await board.toFront();
  await press(board, `[data-table="doubted"] [data-open="${FIRST.answer}"]`);
  await until('the answer read in a tab of its own', async () => {
    const { read } = (await stage.storage()).local as { read?: Record<string, unknown> };
    return read !== undefined && FIRST.answer in read;
  });
});

test('the export holds what is kept, and a spreadsheet gets the same', async () => {
  saved = await board.saved(() => press(board, '[data-action="export-json"]'));
  expect(saved.name).toMatch(/^repere-qualite-\d{4}-\d\d-\d\d\.json$/);
  expect(entriesOf(saved)).toEqual(await journal());
  const table = await board.saved(() => press(board, '[data-action="export-csv"]'));
  expect(table.name).toMatch(/\.csv$/);
  expect(table.text.startsWith('\ufeff')).toBe(true);
  expect(table.text.split('\r\n')).toHaveLength((await journal()).length + 2);
});

test('erasing asks once, leaves the settings, and the file gives everything back', async () => {
  await board.evaluate(() => chrome.storage.local.set({ theme: 'dark' }));
  await press(board, '[data-action="erase"]');
  await press(board, '[data-action="erase-now"]');
  await gone(board, '[data-table="copied"]');
  const { local } = await stage.storage();
  expect([local.theme, local.journal]).toEqual(['dark', undefined]);
  await board.chooseFiles('input[type="file"]', [onDisk(saved.name, saved.text)]);
  await shown(board, '[data-imported]');
  await shown(board, `[data-table="copied"] [data-row="${FIRST.answer}"]`);
  await until('all kept again', journal, (kept) => isDeepStrictEqual(kept, entriesOf(saved)));
});

test('files that are none change nothing, and each is named with its reason', async () => {
  const before = (await stage.storage()).local;
  await board.chooseFiles('input[type="file"]', [
    onDisk('latin1.json', new Uint8Array([0x7b, 0x22, 0xe9, 0x22, 0x7d])),
    onDisk('demain.json', JSON.stringify({ format: 'repere-board', version: 99, entries: [] })),
    onDisk('enorme.json', new Uint8Array(50_000_000)),
  ]);
  await shown(board, '.board-refused li:nth-child(3)');
  const refused = await board.evaluate(() => [...document.querySelectorAll('.board-refused li')].map((line) => line.textContent));
  expect(refused).toEqual([
    expect.stringMatching(/^latin1\.json .*UTF/),
    expect.stringMatching(/^demain\.json .*99/),
    expect.stringMatching(/^enorme\.json .*50\sMo.*12\sMo/),
  ]);
  expect((await stage.storage()).local).toEqual(before);
});

test('two windows importing at once, and the sidebar noting meanwhile, lose nothing', async () => {
  const before = (await journal()).length;
  const other = await stage.extensionPage(BOARD);
  const popup = await stage.extensionPage(POPUP);
  await shown(other, '[data-action="import"]');
  await Promise.all([
    board.chooseFiles('input[type="file"]', [exportOf('aaaaaaaa', 300)]),
    other.chooseFiles('input[type="file"]', [exportOf('bbbbbbbb', 300), exportOf('cccccccc', 300)]),
    popup.evaluate(async () => {
      const note = (answer: string) => chrome.runtime.sendMessage({ call: 'note', args: [{ kind: 'copy', answer }] });
      await Promise.all(Array.from({ length: 20 }, (_, at) => note(`noted-${at}`)));
    }),
  ]);
  await until(
    'everything kept',
    async () => (await journal()).length,
    (kept) => kept === before + 920,
  );
  // Each window shows what the other took in; erased, this installation is still the one it was.
  for (const view of [board, other]) {
    await until(
      'four agents',
      () => view.evaluate(() => document.querySelector('.board-agents')?.textContent ?? ''),
      (text) => text.startsWith('4'),
    );
  }
  await other.close();
  await popup.close();
});

test('damaged data is kept aside with one notice, saved as it is, and forgotten on demand', async () => {
  await board.evaluate(() => chrome.storage.local.set({ journal: 'nonsense' }));
  await shown(board, '[data-notice="damaged"]');
  const raw = await board.saved(() => press(board, '[data-action="export-damaged"]'));
  expect(JSON.parse(raw.text)).toEqual({ journal: ['nonsense'] });
  await press(board, '[data-action="forget-damaged"]');
  await gone(board, '[data-notice="damaged"]');
  expect((await stage.storage()).local).not.toHaveProperty('damaged');
});
