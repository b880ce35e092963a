/**
 * A store as 0.2.0 left it, written by its own code (`recorded-0.2.0.json`): every key of both storages, and the votes of 0.1.0
 * nobody had read yet. What is new reads all of it, and changes nothing by reading.
 */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LOCAL_KEYS, SESSION_KEYS } from '../../../extension/options/storage-inventory';
import { backupOf, parseBackup, planRestore } from '../../../src/stored/backup';
import { SETTINGS } from '../../../src/stored/settings';
import { stored } from '../storage/fake-storage';
import recorded from './recorded-0.2.0.json';

vi.mock('../../../extension/browser/browser', async () => ({ browser: (await import('../storage/fake-storage')).fakeBrowser }));
const { giveTurns } = await import('../storage/fake-storage');
const settings = await import('../../../extension/storage/settings');
const journal = await import('../../../extension/storage/journal');
const { readDraft } = await import('../../../extension/storage/draft');
const { readRemovedPresets } = await import('../../../extension/storage/removed-filters');
const { takePendingSearch } = await import('../../../extension/storage/pending-search');
const { quarantineStore } = await import('../../../extension/storage/quarantine');

const { votes, ...local } = recorded.local;
const { session } = recorded;

beforeEach(() => {
  giveTurns();
  for (const name of ['local', 'session'] as const) {
    stored[name].clear();
    for (const [key, value] of Object.entries(recorded[name])) stored[name].set(key, structuredClone(value));
  }
});
afterEach(() => vi.useRealTimers());

/** Keys that came after 0.2.0. */
const SINCE: readonly string[] = [
  'baseAnswers',
  'density',
  'frames',
  'faults',
  'freshAnswers',
  'freshBase',
  'officialChanges',
  'ownAnswers',
  'ownSites',
  'tickedSteps',
  'wantedSite',
];

test.each([
  ['local', LOCAL_KEYS, recorded.local],
  ['session', SESSION_KEYS, recorded.session],
] as const)('the record holds every key of the %s storage', (_, rows, area) => {
  const then = rows.flatMap(({ keys }) => keys).filter((key) => !SINCE.includes(key));
  // The draft has moved to the local storage, and is still read where it was.
  expect(
    Object.keys(area)
      .filter((key) => key !== 'draft')
      .sort(),
  ).toEqual(then.filter((key) => key !== 'draft').sort());
});

describe('without the votes of 0.1.0', () => {
  beforeEach(() => void stored.local.delete('votes'));

  test('every setting is what it was', async () => {
    const then = <Value>(all: Readonly<Record<string, Value>>) => Object.entries(all).filter(([key]) => !SINCE.includes(key));
    const read = await settings.readSettings();
    const was = then(SETTINGS).map(([key]) => [key, local[key as keyof typeof local]]);
    expect(Object.fromEntries(then(read))).toEqual(Object.fromEntries(was));
    expect(then(SETTINGS).filter(([key, { initial }]) => read[key as keyof typeof read] === initial())).toEqual([]);
  });

  test('every entry of the journal is there, and its votes are those given here', async () => {
    expect(await journal.readJournal()).toEqual({ entries: local.journal, agent: local.agent });
    expect(await journal.voteOn('igc-produits-de-test')).toEqual({ vote: 'no', reasons: ['outdated', 'unclear'] });
    expect(await journal.voteOn('psc-difference-e-cps')).toEqual({ vote: 'yes', reasons: [] });
  });

  test('a backup of it holds all of it, none of it unread, and takes it in again as it was', () => {
    const file = parseBackup(backupOf(local, '2026-11-20'));
    expect(file.unread).toBe(0);
    const empty = parseBackup(backupOf({}, '2026-11-20'));
    expect(planRestore(empty, file, 'replace').write).toEqual(local);
  });

  test('nothing is written by reading', async () => {
    const before = JSON.stringify([...stored.local]);
    await settings.readSettings();
    await journal.readJournal();
    await settings.changeSettings([]);
    expect(JSON.stringify([...stored.local])).toBe(before);
  });
});

test('votes of 0.1.0 join the journal', async () => {
  const { entries } = await journal.readJournal();
  const [taken] = entries.filter(({ day }) => day === votes['segur-vague-2'].day);
  expect(taken).toMatchObject({ kind: 'vote', answer: 'segur-vague-2', vote: 'yes', version: '2026.09-0a0b0c0d' });
  expect(entries).toHaveLength(local.journal.length + 1);
});

test('what was damaged is still kept aside', async () => {
  expect(await quarantineStore.read()).toEqual(local.damaged);
});

test('what holds until the browser closes is read as it was', async () => {
  vi.useFakeTimers({ now: session.handed.at + 1000, toFake: ['Date'] });
  expect(await readDraft()).toEqual(session.draft);
  expect(await readRemovedPresets()).toEqual(session.removedPresets);
  expect(await settings.portalState('convergence')).toMatchObject({ closed: true, layout: local.layout.convergence });
  expect(await settings.sinceAutoOpen('psc')).toBe(1000);
  const { at: _, ...handed } = session.handed;
  expect(await takePendingSearch()).toEqual(handed);
});
