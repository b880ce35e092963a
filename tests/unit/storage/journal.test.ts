/** The store of the journal: the votes of 0.1.0, turns that lose nothing, damage that is kept, and a merge in one write. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type Entry, JOURNAL, type Merged } from '../../../src/stored/journal';
import { DAMAGED_KEY } from '../../../src/stored/settings';
import { B, copy, gap, journalOf, MISS, no, SEARCH, yes } from '../stored/sample-journal';
import { fakeBrowser, giveTurns, stored } from './fake-storage';

vi.mock('../../../extension/browser/browser', async () => ({ browser: (await import('./fake-storage')).fakeBrowser }));
const store = await import('../../../extension/storage/journal');
const { quarantineStore } = await import('../../../extension/storage/quarantine');

const { local } = fakeBrowser.storage;
const DAY = '2026-11-20';
const kept = () => stored.local.get('journal') as Entry[];

beforeEach(() => {
  stored.local.clear();
  giveTurns();
});

test('an empty store: nothing, nobody, and reading writes nothing', async () => {
  expect(await store.readJournal()).toEqual({ entries: [], agent: null });
  expect(await store.voteOn('a')).toBeNull();
  expect([...stored.local]).toEqual([]);
});

test('the first fact names this installation, once', async () => {
  await store.note(SEARCH);
  const { agent } = await store.readJournal();
  expect(agent).toMatch(/^[0-9a-f]{8}$/);
  await store.note(copy('a'));
  expect((await store.readJournal()).agent).toBe(agent);
  expect(kept().every(({ id }) => id.startsWith(`${agent}:`))).toBe(true);
});

test('votes are read, changed and taken back', async () => {
  await store.note(yes('a'));
  await store.note(no('a', 'outdated'));
  expect(await store.voteOn('a')).toEqual({ vote: 'no', reasons: ['outdated'] });
  await store.withdrawVote('a');
  await store.withdrawVote('never given');
  expect(await store.voteOn('a')).toBeNull();
});

test('the vote of another agent is not the one given here', async () => {
  await store.mergeJournal(journalOf(B, DAY, yes('a')));
  expect(await store.voteOn('a')).toBeNull();
});

test('two windows writing at once lose nothing', async () => {
  const facts = Array.from({ length: 30 }, (_, at) => copy(`a${at % 10}`));
  const others = Array.from({ length: 10 }, (_, at) => journalOf(`${at}`.repeat(8), DAY, SEARCH, gap('x')));
  await Promise.all([...facts.map(store.note), ...others.map(store.mergeJournal), store.note(yes('a'))]);
  const entries = kept();
  expect(entries.filter(({ kind }) => kind === 'copy').map((entry) => 'count' in entry && entry.count)).toEqual(
    Array(10).fill(3),
  );
  expect(entries.filter(({ kind }) => kind === 'gap')).toHaveLength(10);
  expect(await store.voteOn('a')).not.toBeNull();
});

test('beside a site of the user’s own, only what was missing is noted', async () => {
  await store.note({ kind: 'gap', words: 'carte perdue', portal: 'own:tickets.example', byHand: true });
  expect(kept()).toMatchObject([{ words: 'carte perdue', portal: null }]);
});

describe('votes of 0.1.0', () => {
  const OLD = { a: { vote: 'yes', version: 'v0', day: DAY }, b: { vote: 'no', version: 'v0', day: DAY } };

  test('are taken over once, and are those of this installation', async () => {
    await local.set({ votes: OLD });
    expect(await store.voteOn('a')).toEqual({ vote: 'yes', reasons: [] });
    expect(await store.voteOn('b')).toEqual({ vote: 'no', reasons: [] });
    expect([...stored.local.keys()].sort()).toEqual(['agent', 'journal']);
    expect(kept()).toHaveLength(2);
  });

  test('never take the place of a vote given since', async () => {
    await store.note(no('a', 'unclear'));
    const day = kept()[0]?.day;
    await local.set({ votes: { a: { vote: 'yes', version: 'v0', day } } });
    expect(await store.voteOn('a')).toEqual({ vote: 'no', reasons: ['unclear'] });
  });

  test.each([['text'], [7], [null], [['a']]])('votes that are %j are kept aside', async (votes) => {
    await local.set({ votes });
    await store.readJournal();
    expect(stored.local.has('votes')).toBe(false);
    expect(Object.keys(stored.local.get(DAMAGED_KEY) as object)).toEqual(['votes']);
  });

  test('of some damaged, the others are taken over and the damaged ones kept aside', async () => {
    await local.set({ votes: { ...OLD, c: { vote: 'perhaps' }, constructor: 'x' } });
    expect((await store.readJournal()).entries).toHaveLength(2);
    expect(await quarantineStore.read()).toEqual({ votes: [{ c: { vote: 'perhaps' }, constructor: 'x' }] });
  });
});

describe('damage', () => {
  test.each([['text'], [7], [null], [{ entries: [] }]])(
    'a journal that is %j is kept aside, and noting goes on',
    async (journal) => {
      await local.set({ journal });
      await store.note(SEARCH);
      expect(kept()).toHaveLength(1);
      expect(await quarantineStore.read()).toEqual({ journal: [journal] });
    },
  );

  test('entries of a later version are kept aside, all of them, and the others stay', async () => {
    const later = Array.from({ length: 50 }, (_, at) => ({ kind: 'mood', id: `${B}:mood:${at}`, day: DAY }));
    await local.set({ journal: [...journalOf(B, DAY, SEARCH), ...later] });
    expect((await store.readJournal()).entries).toHaveLength(1);
    expect(await quarantineStore.read()).toEqual({ journal: [later] });
    await store.readJournal();
    expect(await quarantineStore.read()).toEqual({ journal: [later] });
  });

  test('an agent that is none is kept aside and another one drawn', async () => {
    await local.set({ agent: 'Marie', journal: journalOf(B, DAY, SEARCH) });
    await store.note(SEARCH);
    expect(await quarantineStore.read()).toEqual({ agent: ['Marie'] });
    expect((await store.readJournal()).entries).toHaveLength(2);
  });

  test('an entry kept twice is one', async () => {
    const twice = journalOf(B, DAY, SEARCH);
    await local.set({ journal: [...twice, ...twice] });
    expect((await store.readJournal()).entries).toEqual(twice);
  });

  test('what is kept aside can be forgotten, a drawer that is none too', async () => {
    await local.set({ [DAMAGED_KEY]: 'text' });
    expect(await quarantineStore.read()).toEqual({ [DAMAGED_KEY]: ['text'] });
    await quarantineStore.forget();
    expect(await quarantineStore.read()).toBeNull();
  });
});

describe('merging', () => {
  test('is one write, or none where nothing is new', async () => {
    const others = journalOf(B, DAY, SEARCH, MISS, copy('a'));
    const writes = vi.spyOn(local, 'set');
    const { entries, ...counts }: Merged = await store.mergeJournal(others);
    expect([counts, entries.length, writes.mock.calls.length]).toEqual([{ added: 3, updated: 0, known: 0 }, 3, 1]);
    expect(await store.mergeJournal(others)).toMatchObject({ added: 0, known: 3 });
    expect(writes).toHaveBeenCalledTimes(1);
    writes.mockRestore();
  });

  test('more than the journal holds: refused, and nothing of one’s own is pushed out', async () => {
    await store.note(yes('a'));
    const before = kept();
    const others = Array.from({ length: JOURNAL.entries }, (_, at) => journalOf(B, '2026-11-23', copy(`a${at}`))).flat();
    await expect(store.mergeJournal(others)).rejects.toThrow(RangeError);
    expect(kept()).toEqual(before);
  });

  test('a write that fails changes nothing and is said', async () => {
    await store.note(SEARCH);
    const before = kept();
    const writes = vi.spyOn(local, 'set').mockRejectedValueOnce(new Error('quota'));
    await expect(store.mergeJournal(journalOf(B, DAY, SEARCH))).rejects.toThrow('quota');
    writes.mockRestore();
    expect(kept()).toEqual(before);
  });
});

test('watching hears the journal and nothing else, until it stops; erasing leaves the settings and who one is', async () => {
  const heard = vi.fn();
  const stop = store.watchJournal(heard);
  await local.set({ theme: 'dark' });
  expect(heard).not.toHaveBeenCalled();
  await store.note(SEARCH);
  expect(heard).toHaveBeenCalledOnce();
  stop();
  await store.eraseJournal();
  expect(heard).toHaveBeenCalledOnce();
  expect([...stored.local.keys()].sort()).toEqual(['agent', 'theme']);
});

test('exported, erased and taken in again, a vote is still the one to change', async () => {
  await store.note(no('a', 'outdated'));
  const { entries } = await store.readJournal();
  await store.eraseJournal();
  expect(await store.voteOn('a')).toBeNull();
  await store.mergeJournal(entries);
  expect(await store.voteOn('a')).toMatchObject({ vote: 'no' });
  await store.note(yes('a'));
  expect((await store.readJournal()).entries).toHaveLength(1);
});
