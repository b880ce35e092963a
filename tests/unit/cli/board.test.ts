/** The report of a team: merged once, counted as the board counts, harmless in a spreadsheet and in Markdown. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import type { Answer } from '../../../src/answer/answer';
import { readExports } from '../../../src/cli/board/read-exports';
import { markdown, type Reported, reportCsv, tables } from '../../../src/cli/board/report';
import { REPORT_WORDS } from '../../../src/cli/board/words';
import type { Entry } from '../../../src/stored/journal';
import { A, B, copy, gap, journalOf, MISS, no, SEARCH, yes } from '../stored/sample-journal';
import { sampleProject } from './sample-project';

const TODAY = '2026-11-28';
const exported = (entries: readonly unknown[], more: object = {}) =>
  JSON.stringify({ format: 'repere-board', version: 1, exported: '', entries, ...more });
const ours = [...journalOf(A, '2026-11-02', SEARCH, SEARCH, MISS, copy('carte'), gap('badge perdu', true, 'psc'))];
const theirs = [...journalOf(B, '2026-11-18', SEARCH, copy('carte'), copy('mire'), no('mire', 'unclear'), gap('Badge  perdu'))];

let project: ReturnType<typeof sampleProject> | null = null;
afterEach(() => project?.end());
function read(files: Readonly<Record<string, string>>, ...named: readonly string[]) {
  project = sampleProject(files);
  const { root } = project;
  const found = readExports(named.length > 0 ? named.map((name) => join(root, name)) : [root], TODAY);
  return { ...found, refused: found.refused.map(({ file, why }) => `${file.slice(root.length + 1)}: ${why}`) };
}

const report = (entries: readonly Entry[], more: Partial<Reported> = {}): Reported => ({
  entries,
  answers: [
    { id: 'carte', question: 'Comment obtenir une carte ?', read: '2026-01-01', review: '2026-06-01' } as Answer,
    { id: 'deux', question: 'Qui dit vrai ?', read: '2026-07-01', conflict: 'L’une dit oui.' } as Answer,
  ],
  today: TODAY,
  language: 'fr',
  withoutAgents: false,
  ...more,
});
const rowsOf = (title: string, reported: Reported) => tables(reported).find((each) => each.title === title)?.rows;

describe('exports', () => {
  test('of a folder, each entry once, however often it was handed in', () => {
    const { entries, unreadable, refused } = read({
      'a.json': exported(ours),
      'b.json': `\ufeff${exported([...theirs, ...ours])}`,
      'note.txt': 'x',
    });
    expect([entries.length, unreadable, refused]).toEqual([ours.length + theirs.length, 0, []]);
  });

  test('what is none is left out alone, and so is what is of a day to come', () => {
    const later = journalOf(A, '2026-12-24', yes('carte'));
    const { entries, unreadable } = read({ 'a.json': exported([...ours, ...later, null, 7, { ...ours[0], id: 'x' }, {}]) });
    expect([entries.length, unreadable]).toEqual([ours.length, 5]);
  });

  test.each([
    ['cut', exported(ours).slice(0, 200), 'not valid JSON: it may be cut'],
    ['empty', '', 'not valid JSON: it may be cut'],
    ['a number', '7', 'not valid JSON: it may be cut'],
    ['a list', '[]', 'no export of the quality board'],
    ['a backup', JSON.stringify({ format: 'repere-backup', version: 1, entries: [] }), 'no export of the quality board'],
    ['without entries', exported([], { entries: {} }), 'no export of the quality board'],
    ['of a later version', exported(ours, { version: 2 }), 'of version 2, not 1: export it again'],
  ])('%s is refused with its reason, and the file beside it is taken', (_what, text, why) => {
    const { entries, refused } = read({ 'a.json': text, 'b.json': exported(theirs) });
    expect([refused, entries.length]).toEqual([[`a.json: ${why}`], theirs.length]);
  });

  test('UTF-16 and a missing file are refused too', () => {
    project = sampleProject({ 'b.json': '' });
    const utf16 = join(project.root, 'a.json');
    writeFileSync(utf16, Buffer.from(`\ufeff${exported(ours)}`, 'utf16le'));
    const { refused } = readExports([utf16, join(project.root, 'gone.json')], TODAY);
    expect(refused.map(({ why }) => why.split(':')[0])).toEqual(['not in UTF-8', 'ENOENT']);
  });
});

describe('the report', () => {
  const both = report([...ours, ...theirs]);

  test('counts as the board does', () => {
    expect(rowsOf('asked', both)).toEqual([
      ['carte', 'Comment obtenir une carte ?', '2'],
      ['mire', 'Cette réponse n’est plus dans la base.', '1'],
    ]);
    expect(rowsOf('unanswered', both)).toEqual([['Badge  perdu', '2', 'psc']]);
    expect(rowsOf('review', both)).toEqual([
      ['mire', 'Cette réponse n’est plus dans la base.', '1', 'jugée peu utile, peu claire (1)'],
      ['carte', 'Comment obtenir une carte ?', '', 'à revérifier depuis le 2026-06-01'],
      ['deux', 'Qui dit vrai ?', '', 'sources en désaccord, lues le 2026-07-01'],
    ]);
  });

  test('weeks begin on Mondays, and those without anything are there', () =>
    expect(rowsOf('weeks', both)).toEqual([
      ['2026-11-02', '2', '1', '1'],
      ['2026-11-09', '0', '0', '0'],
      ['2026-11-16', '1', '0', '2'],
    ]));

  test('names machines by their random numbers, or not at all', () => {
    expect(rowsOf('agents', both)?.map(([agent]) => agent)).toEqual([A, B]);
    const without = { ...both, withoutAgents: true };
    for (const text of [markdown(without), reportCsv(without)]) expect(text).not.toMatch(/aaaaaaaa|bbbbbbbb/);
  });

  test('of nothing says so in each part', () => {
    const text = markdown(report([], { answers: [] }));
    expect(text.match(/Rien pendant cette période/g)).toHaveLength(1 + 5);
  });

  test('speaks English too, with the same parts', () => {
    const english = markdown({ ...both, language: 'en' });
    expect(english).toContain('## Left without answer');
    expect(english.match(/^#+ /gm)).toEqual(markdown(both).match(/^#+ /gm));
    for (const [key, said] of Object.entries(REPORT_WORDS.en)) {
      const places = (text: string) => text.match(/\$\d/g);
      expect(places(said), key).toEqual(places(REPORT_WORDS.fr[key as keyof typeof REPORT_WORDS.fr]));
    }
  });
});

test('whatever people searched, Markdown keeps its columns and CSV holds no formula', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
    fc.constantFrom(
      '=cmd|x',
      '+1',
      '@sum',
      '-2',
      '\t=1',
      '| a | b |',
      '[x](javascript:1)',
      '<img src=x>',
      'a\r\n# b',
      '"; =1',
      '＝1',
    ),
  );
  fc.assert(
    fc.property(
      hostile.filter((words) => words.trim() !== ''),
      (words) => {
        const reported = report(journalOf(A, '2026-11-02', gap(words)));
        const row = markdown(reported).split('## Restées sans réponse\n\n')[1]?.split('\n')[2] ?? '';
        expect(row.replace(/\\./g, '').match(/\|/g)).toHaveLength(4);
        expect(row.replace(/\\./g, '')).not.toMatch(/[<[\]`]/);
        for (const line of reportCsv(reported).split('\r\n')) {
          for (const cell of line.split(';')) expect(cell.replace(/^\ufeff?"?/, '')).not.toMatch(/^[=+@]/);
        }
      },
    ),
    { numRuns: 200 },
  );
});
