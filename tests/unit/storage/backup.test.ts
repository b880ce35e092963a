/** The file against a storage: everything out, everything gone, everything in again, in one write. */
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser, giveTurns, stored } from './fake-storage';

vi.mock('../../../extension/browser/browser', async () => ({ browser: (await import('./fake-storage')).fakeBrowser }));
const { changeSettings, eraseAll, readSettings } = await import('../../../extension/storage/settings');
const { note, voteOn } = await import('../../../extension/storage/journal');
const { heldHere, makeBackup, takeBackup } = await import('../../../extension/storage/backup');
const { parseBackup } = await import('../../../src/stored/backup');

const vote = { kind: 'vote', answer: 'a', vote: 'no', reasons: ['outdated'], version: 'v' } as const;

beforeEach(() => {
  stored.local.clear();
  stored.session.clear();
  giveTurns();
});

test('export, erase, import: every setting and every vote is back, written at once', async () => {
  await changeSettings([
    { key: 'openings', add: 'Bonjour,' },
    { key: 'modes', portal: 'psc', to: 'never' },
    { key: 'language', to: 'en' },
  ]);
  await note(vote);
  const before = new Map(stored.local);
  const file = JSON.parse(JSON.stringify(await makeBackup()));
  await eraseAll();
  const set = vi.spyOn(fakeBrowser.storage.local, 'set');
  expect(await takeBackup(parseBackup(file), 'complete')).toEqual({ settings: 3, entries: 1, unread: 0 });
  expect(set).toHaveBeenCalledOnce();
  set.mockRestore();
  expect(Object.fromEntries(stored.local)).toEqual(Object.fromEntries(before));
  expect(await voteOn('a')).toEqual({ vote: 'no', reasons: ['outdated'] });
});

test('votes of 0.1.0 and damaged values are in the file too', async () => {
  stored.local.set('votes', { a: { vote: 'yes', version: 'v', day: '2026-11-01' } });
  stored.local.set('theme', 'pink');
  expect(await makeBackup()).toMatchObject({
    journal: [{ answer: 'a', vote: 'yes' }],
    damaged: { theme: ['pink'] },
    settings: {},
  });
  expect((await heldHere()).entries.length).toBe(1);
});

test('a file that holds too much changes nothing', async () => {
  await note(vote);
  const before = Object.fromEntries(stored.local);
  const journal = Array.from({ length: 20_001 }, (_, i) => {
    const day = new Date(Date.UTC(1960, 0, i + 1)).toISOString().slice(0, 10);
    return { id: `11111111:search:${day}`, day, kind: 'search', count: 1 };
  });
  await expect(takeBackup(parseBackup({ journal, settings: { theme: 'dark' } }), 'replace')).rejects.toThrow(RangeError);
  expect(Object.fromEntries(stored.local)).toEqual(before);
});

test('two windows at once lose nothing', async () => {
  const file = parseBackup({ settings: { favourites: ['a', 'b'] } });
  await Promise.all([takeBackup(file, 'complete'), changeSettings([{ key: 'favourites', add: 'c' }]), note(vote)]);
  expect((await readSettings()).favourites.toSorted()).toEqual(['a', 'b', 'c']);
  expect(await voteOn('a')).not.toBeNull();
});
