/** What a backup holds, what of a file is taken, and what taking it in changes. Hostile files break nothing. */
import { describe, expect, test } from 'vitest';
import { BACKUP, type BackupMode, backupOf, countOf, parseBackup, planRestore } from '../../../src/stored/backup';
import { addFact, type Entry, JOURNAL } from '../../../src/stored/journal';
import { STORAGE_LIMITS } from '../../../src/stored/settings';

const DAY = '2026-11-22';
const [ME, OTHER] = ['0a1b2c3d', '11111111'];
const vote = (answer: string, agent = ME, day = DAY): Entry =>
  addFact([], { kind: 'vote', answer, vote: 'yes', reasons: [], version: 'v' }, agent, day)[0] as Entry;
const file = (rest: object) => parseBackup({ ...BACKUP, day: DAY, ...rest });
const held = (local: Record<string, unknown>) => parseBackup(backupOf(local, DAY));
/** Storage after a file was taken in. */
function then(local: Record<string, unknown>, rest: object, mode: BackupMode): Record<string, unknown> {
  return { ...local, ...planRestore(held(local), file(rest), mode).write };
}

const LOCAL = {
  modes: { psc: 'never' },
  read: { a: { day: DAY, hash: '0a1b2c3d', turn: 3 } },
  openings: ['Bonjour,', 'Bonsoir,'],
  theme: 'dark',
  everywhere: null,
  journal: [vote('a')],
  agent: ME,
  damaged: { theme: ['pink'] },
};

describe('a file', () => {
  test('says what it is, holds everything, and is understood whole', () => {
    const made = backupOf({ ...LOCAL, ofTomorrow: 1 }, DAY);
    expect(made).toMatchObject({ format: 'repere-backup', version: 1, day: DAY, agent: ME, other: { ofTomorrow: 1 } });
    const { unread, settings, entries, damaged } = parseBackup(JSON.parse(JSON.stringify(made)));
    const { journal: _, agent: __, damaged: ___, ...kept } = LOCAL;
    expect({ unread, settings, entries, damaged }).toEqual({
      unread: 1,
      settings: kept,
      entries: LOCAL.journal,
      damaged: LOCAL.damaged,
    });
  });

  test('gives each thing that fits and counts those that do not', () => {
    const { settings, entries, unread } = file({
      settings: {
        modes: { a: 'open', b: 'pink' },
        favourites: ['a', 7, 'a', 'b'],
        theme: 'pink',
        layout: 'wide',
        openings: { 0: 'Bonjour' },
        surface: ['frame'],
        unknown: 1,
      },
      journal: [vote('a'), { ...vote('b'), id: 'forged' }, null],
    });
    expect(settings).toEqual({ modes: { a: 'open' }, favourites: ['a', 'b'] });
    expect(entries).toEqual([vote('a')]);
    expect(unread).toBe(9);
  });

  test.each<[string, object, number]>([
    ['nothing', {}, 0],
    ['parts of another kind', { settings: [], journal: {}, agent: 7, damaged: 'x', other: 3, day: 'today' }, 3],
    ['no parts', { settings: null, journal: null, agent: null, damaged: null }, 0],
    ['lists for raw values', { damaged: { theme: 'pink', modes: [1] } }, 0],
  ])('%s', (_, rest, unread) => {
    const read = file(rest);
    expect(read).toMatchObject({ settings: {}, entries: [], agent: null, unread });
    expect(Object.keys(read.damaged).every((key) => key === 'modes')).toBe(true);
  });

  test('never reaches a prototype', () => {
    const hostile = JSON.parse(
      '{"__proto__":{"a":"open"},"settings":{"__proto__":{"a":1},"modes":{"__proto__":"open","a":"open"}}}',
    );
    const { settings, unread } = parseBackup(hostile);
    expect(settings).toEqual({ modes: { a: 'open' } });
    expect(unread).toBe(2);
    expect(({} as Record<string, unknown>).a).toBeUndefined();
  });

  test('gives what a prototype has too its own place among the damaged', () => {
    const damaged = JSON.parse('{"constructor":[1],"__proto__":[2]}');
    expect(JSON.stringify(then({ damaged: { theme: [3] } }, { damaged }, 'complete').damaged)).toBe(
      '{"theme":[3],"constructor":[1],"__proto__":[2]}',
    );
  });

  test('stays within the bounds of what is kept', () => {
    const many = (count: number) => Array.from({ length: count }, (_, i) => `x${i}`);
    const { settings, damaged } = file({
      settings: {
        favourites: many(STORAGE_LIMITS.perList + 5),
        modes: Object.fromEntries(many(STORAGE_LIMITS.perKey + 5).map((id) => [id, 'open'])),
      },
      damaged: { theme: many(STORAGE_LIMITS.aside + 5) },
    });
    expect(settings.favourites?.length).toBe(STORAGE_LIMITS.perList);
    expect(Object.keys(settings.modes ?? {}).length).toBe(STORAGE_LIMITS.perKey);
    expect(damaged.theme?.length).toBe(STORAGE_LIMITS.aside);
  });
});

describe('replacing', () => {
  test('puts the file in the place of what is here; what only stood here goes back to its start', () => {
    const rest = { settings: { modes: { convergence: 'open' }, favourites: ['a'] }, journal: [vote('b', OTHER)], agent: OTHER };
    expect(then(LOCAL, rest, 'replace')).toEqual({
      modes: { convergence: 'open' },
      favourites: ['a'],
      read: {},
      openings: [],
      theme: 'system',
      everywhere: null,
      journal: [vote('b', OTHER)],
      agent: OTHER,
      damaged: LOCAL.damaged,
    });
  });

  test('into an empty machine gives back exactly what was there', () => {
    expect(then({}, backupOf(LOCAL, DAY), 'replace')).toEqual(LOCAL);
  });
});

describe('completing', () => {
  test('keeps what is here and adds what is missing', () => {
    const rest = {
      settings: {
        modes: { psc: 'open', convergence: 'open' },
        openings: ['Salut,', 'Bonjour,'],
        theme: 'light',
        everywhere: 'button',
        announceField: true,
      },
      journal: [vote('a'), vote('b', OTHER)],
      agent: OTHER,
      damaged: { theme: ['pink', 'blue'] },
    };
    expect(then(LOCAL, rest, 'complete')).toEqual({
      ...LOCAL,
      modes: { psc: 'never', convergence: 'open' },
      openings: ['Bonjour,', 'Bonsoir,', 'Salut,'],
      everywhere: 'button',
      announceField: true,
      journal: [vote('a'), vote('b', OTHER)],
      damaged: { theme: ['pink', 'blue'] },
    });
  });

  test('twice is once', () => {
    const rest = backupOf(LOCAL, DAY);
    expect(then(LOCAL, rest, 'complete')).toEqual(LOCAL);
    expect(planRestore(held(LOCAL), file(rest), 'complete').did).toEqual({ settings: 0, entries: 0, unread: 0 });
  });

  test('an installation without a number takes that of the file, so that its votes are its own', () => {
    expect(then({}, backupOf(LOCAL, DAY), 'complete').agent).toBe(ME);
  });
});

test('says how many settings, entries and unreadable things', () => {
  const rest = { settings: { modes: { a: 'open', b: 'pink' }, theme: 'dark', everywhere: null }, journal: [vote('a'), {}] };
  expect(planRestore(held({}), file(rest), 'replace').did).toEqual({ settings: 2, entries: 1, unread: 2 });
  expect(countOf(held(LOCAL).settings)).toBe(5);
});

test('more entries than the journal holds are refused before anything is written', () => {
  const days = (agent: string, count: number) =>
    Array.from({ length: count }, (_, i): Entry => {
      const day = new Date(Date.UTC(1990, 0, i + 1)).toISOString().slice(0, 10);
      return { id: `${agent}:search:${day}`, day, kind: 'search', count: 1 };
    });
  const local = { journal: days(ME, JOURNAL.entries), agent: ME };
  const rest = { journal: days(OTHER, 1) };
  expect(() => planRestore(held(local), file(rest), 'complete')).toThrow(RangeError);
  expect(planRestore(held(local), file(rest), 'replace').did.entries).toBe(1);
});
