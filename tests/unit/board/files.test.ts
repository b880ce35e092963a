/** The board as files: what a spreadsheet gets, what another Repère gets, and what is refused. */
import { describe, expect, test, vi } from 'vitest';
import { BOARD_FORMAT, boardJson, importFiles } from '../../../extension/board/board-file';
import { boardCsv, csv } from '../../../extension/board/csv';
import { MOST_BYTES } from '../../../extension/ui/controls/import-file';
import { type Entry, mergeEntries } from '../../../src/stored/journal';
import { A, B, copy, gap, journalOf, MISS, no, SEARCH, yes } from '../stored/sample-journal';

const TODAY = '2026-11-22';
const OWN = journalOf(A, TODAY, SEARCH, MISS, copy('x'), no('x', 'outdated', 'unclear'), gap('=1+1;"2"\nligne', true, 'psc'));
const file = (content: BlobPart, name = 'suivi.json') => new File([content], name, { type: 'application/json' });
const fileOf = (content: unknown, name?: string) => file(JSON.stringify(content), name);
const exported = (entries: readonly unknown[], more: object = {}) => fileOf({ ...BOARD_FORMAT, exported: 'x', entries, ...more });

/** Imports into a journal; says what came out and how often it was written. */
async function imported(files: readonly File[], kept: readonly Entry[] = OWN) {
  let entries = kept;
  const merge = vi.fn(async (others: readonly Entry[]) => {
    const result = mergeEntries(entries, others);
    entries = result.entries;
    return result;
  });
  const report = await importFiles(files, merge, TODAY);
  return { report, entries, writes: merge.mock.calls.length };
}

describe('import', () => {
  test('an export comes back whole, with a byte order mark too', async () => {
    const { name, text } = boardJson(OWN, TODAY, new Date('2026-11-22T10:00:00Z'));
    expect(name).toBe('repere-qualite-2026-11-22.json');
    expect(JSON.parse(text)).toMatchObject({ format: 'repere-board', version: 1, exported: '2026-11-22T10:00:00.000Z' });
    for (const content of [text, `\ufeff${text}`]) {
      const { report, entries } = await imported([file(content)], []);
      expect(report).toMatchObject({ added: OWN.length, updated: 0, known: 0, unreadable: 0, refused: [] });
      expect(mergeEntries([], entries).entries).toEqual(mergeEntries([], OWN).entries);
    }
  });

  test('several files are one write; twice the same adds nothing', async () => {
    const other = exported(journalOf(B, TODAY, SEARCH, yes('x')));
    const { report, writes } = await imported([other, other, exported(OWN)]);
    expect([report, writes]).toEqual([{ added: 2, updated: 0, known: 2 + OWN.length, unreadable: 0, refused: [] }, 1]);
  });

  test('lines that are none, and days to come, are counted and left out', async () => {
    const [own] = OWN;
    const strange = [null, 7, {}, { ...own, id: 'x' }, ...journalOf(B, '2026-11-24', SEARCH), { ...own, __proto__: { x: 1 } }];
    const { report } = await imported([exported([...strange, ...journalOf(B, '2026-11-23', SEARCH)])], []);
    expect(report).toMatchObject({ added: 2, unreadable: 5 });
  });

  test.each([
    ['latin 1', file(new Uint8Array([0x7b, 0x22, 0xe9, 0x22, 0x7d])), /UTF/],
    ['UTF-16', file(new Uint8Array([0xff, 0xfe, 0x7b, 0x00])), /UTF/],
    ['cut short', file('{"format":"repere-board","ver'), /JSON/],
    ['empty', file(''), /JSON/],
    ['a picture', file(new Uint8Array([0x89, 0x50, 0x4e, 0x47])), /UTF/],
    ['a list', fileOf([1]), /export/],
    ['null', fileOf(null), /export/],
    ['another format', fileOf({ ...BOARD_FORMAT, format: 'repere-settings', entries: [] }), /export/],
    ['no version', fileOf({ format: 'repere-board', entries: [] }), /export/],
    ['a version that is a word', fileOf({ ...BOARD_FORMAT, version: '1', entries: [] }), /export/],
    ['a version of nothing', fileOf({ ...BOARD_FORMAT, version: -1, entries: [] }), /export/],
    ['a newer version', fileOf({ ...BOARD_FORMAT, version: 2, entries: [] }), /version 2.*version 1/],
    ['no entries', fileOf(BOARD_FORMAT), /export/],
    ['deeply nested', file('['.repeat(200_000)), /JSON/],
  ])('%s is refused with a reason, and nothing is written', async (_, wrong, why) => {
    const { report, entries, writes } = await imported([wrong]);
    expect(report.refused).toEqual([{ name: 'suivi.json', why: expect.stringMatching(why) }]);
    expect([entries, writes]).toEqual([OWN, 0]);
  });

  test('50 MB is refused unread, with both sizes', async () => {
    const big = file('x');
    Object.defineProperty(big, 'size', { value: 50_000_000 });
    const read = vi.spyOn(big, 'arrayBuffer');
    const { report } = await imported([big]);
    expect(report.refused[0]?.why).toMatch(/50\sMo.*12\sMo/);
    expect(read).not.toHaveBeenCalled();
    expect(MOST_BYTES).toBe(12_000_000);
  });

  test('a file gone since it was chosen is refused; the others are taken in', async () => {
    const lost = file('x', 'perdu.json');
    vi.spyOn(lost, 'arrayBuffer').mockRejectedValue(new DOMException('gone', 'NotFoundError'));
    const { report } = await imported([lost, exported(journalOf(B, TODAY, SEARCH))]);
    expect(report).toMatchObject({ added: 1, refused: [{ name: 'perdu.json', why: expect.stringContaining('pas pu') }] });
  });

  test('a store that refuses is not taken for a file that is wrong', async () => {
    const merge = () => Promise.reject(new RangeError('full'));
    await expect(importFiles([exported(OWN)], merge, TODAY)).rejects.toThrow(RangeError);
  });
});

describe('CSV', () => {
  test('a byte order mark, semicolons, CRLF; quotes only where needed', () => {
    expect(
      csv([
        ['a', 'b c', ''],
        ['x;y', 'il a dit "oui"', 'deux\nlignes'],
      ]),
    ).toBe('\ufeffa;b c;\r\n"x;y";"il a dit ""oui""";"deux\nlignes"\r\n');
  });

  test.each(['=1+1', '+33 1', '-2', '@SUM(A1)', ' =1', '\t=1', '"=1', "'=1", '\uff1d1'])('%j is no formula', (text) => {
    expect(csv([[text]]).replace(/^\ufeff"?/, '')[0]).toBe("'");
  });

  test('one entry a row, the question beside its number', () => {
    const { name, text } = boardCsv(OWN, TODAY, (id) => (id === 'x' ? 'Quel délai\u202f?' : ''));
    expect(name).toBe('repere-qualite-2026-11-22.csv');
    const rows = text.slice(1).split('\r\n');
    expect(rows).toHaveLength(OWN.length + 2);
    expect(rows[0]).toMatch(/^Jour;Poste;Genre;Nombre;Réponse;/);
    expect(rows).toContain(`${TODAY};${A};Copies;1;x;Quel délai\u202f?;;;;;;`);
    expect(rows).toContain(`${TODAY};${A};Avis;1;x;Quel délai\u202f?;Non;Périmée, Pas claire;v1;;;`);
    expect(rows).toContain(`${TODAY};${A};Mots sans réponse;1;;;;;;"'=1+1;""2""\nligne";psc;Oui`);
  });
});
