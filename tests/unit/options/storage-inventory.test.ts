/** The privacy report names every key that is ever stored: a new one without a row fails here. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';

vi.mock('../../../extension/browser/browser', () => ({ browser: {} }));
const { JOURNAL_KEYS } = await import('../../../extension/storage/journal');
const { FRESH_KEYS } = await import('../../../extension/storage/fresh-answers');
const { CARD_KEYS } = await import('../../../extension/storage/answer-cards');
const { DAMAGED_KEY, SETTINGS } = await import('../../../src/stored/settings');
const { LOCAL_KEYS, SESSION_KEYS, storageRows } = await import('../../../extension/options/storage-inventory');

const ROOT = join(import.meta.dirname, '../../../extension');
const source = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(join(ROOT, file), 'utf8'))
  .join('\n');
const found = (pattern: RegExp) => [...new Set([...source.matchAll(pattern)].map((match) => match[1] as string))].sort();

const FILES = [...Object.values(CARD_KEYS), ...Object.values(FRESH_KEYS)];

test('of the settings, the journal and what was damaged, each key once', () => {
  const named = LOCAL_KEYS.flatMap(({ keys }) => keys);
  expect(named.toSorted()).toEqual([...Object.keys(SETTINGS), ...JOURNAL_KEYS, DAMAGED_KEY, ...FILES, 'draft'].sort());
});

test('of the session, each key that the code writes, once', () => {
  // A key that is computed comes from `noteInSession`, whose callers name it.
  const written = found(/storage\.session\.set\(\{ ?(\w+|\[\w+\])/g).filter((key) => key !== '[key]');
  const noted = found(/noteInSession\('(\w+)'/g);
  expect(SESSION_KEYS.flatMap(({ keys }) => keys).toSorted()).toEqual([...written, ...noted].sort());
  expect(found(/storage\.session\.set\(([^{])/g), 'every write names its key').toEqual([]);
});

test('of the local storage, nothing is written under a name that is not looked after', () => {
  const written = found(/storage\.local\.set\(\{ ?(\[?\w+\]?)/g);
  expect(written).toEqual(['[DAMAGED_KEY]', '[key]', 'draft', 'journal']);
  expect(found(/storage\.local\.set\((\w+)/g), 'settings and backups, whole').toEqual(['next', 'saved', 'write']);
});

describe('a row', () => {
  const of = (local: object, session: object = {}) =>
    Object.fromEntries(storageRows({ local: { ...local }, session: { ...session } }).map((row) => [row.id, row]));

  test('counts things, and weighs keys and values in UTF-8', () => {
    const rows = of({
      openings: ['é'],
      closings: ['a', 'b'],
      theme: 'dark',
      seenPack: { version: 'v', hashes: { a: '1', b: '2' } },
    });
    expect([rows.phrases?.count, rows.phrases?.bytes]).toEqual([3, 'openings["é"]closings["a","b"]'.length + 1]);
    expect([rows.single?.count, rows.seenPack?.count]).toEqual([1, 1]);
  });

  test('of the draft counts pieces and phrases, not its own workings', () => {
    const draft = { opening: 'Bonjour,', closing: '', pieces: [{}, {}], turn: 12 };
    expect(of({ draft }).draft?.count).toBe(3);
    expect(of({ draft: { opening: '', closing: '', pieces: [], turn: 1 } }).draft?.count).toBe(0);
  });

  test('of own answers says how many they are, and weighs the file they came in', () => {
    expect(of({}).ownAnswers).toBeUndefined();
    const row = of({ ownAnswers: { count: 12, bytes: 5000 } }).ownAnswers;
    expect([row?.count, row?.bytes]).toEqual([12, 5000 + 'ownAnswers{"count":12,"bytes":5000}'.length]);
  });

  test('of newer answers of ours stands apart, and both addresses are one thing', () => {
    const rows = of({ baseAnswers: { count: 3, bytes: 700 }, freshBase: { from: 'a' }, freshAnswers: { from: 'b' } });
    expect([rows.baseAnswers?.count, rows.baseAnswers?.bytes]).toEqual([3, 700 + 'baseAnswers{"count":3,"bytes":700}'.length]);
    expect([rows.ownAnswers, rows.freshAnswers?.count]).toEqual([undefined, 2]);
  });

  test('of what nobody knows is there as soon as it is stored', () => {
    expect(of({}).other).toBeUndefined();
    expect(of({ ofTomorrow: { a: 1 } }).other).toMatchObject({ count: 1, what: 'ofTomorrow' });
  });
});
