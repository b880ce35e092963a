/** The file of an organisation asked for from its address: never unless somebody wrote one down, once a day, and told truly. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Policy } from '../../../src/stored/policy';
import { fakeBrowser, giveTurns, stored } from '../storage/fake-storage';

const createDocument = vi.fn(async (_given: object) => {});
const reported = vi.fn();
const laid = new Set<string>();
let policy: Partial<Policy> = {};
vi.mock('../../../extension/browser/browser', () => ({ browser: fakeBrowser, offscreen: { createDocument } }));
vi.mock('../../../extension/browser/errors', () => ({ report: reported }));
vi.mock('../../../extension/storage/policy', () => ({
  readPolicy: async () => ({ policy: { modes: {}, contacts: [], ...policy }, ignored: [] }),
}));
vi.mock('../../../extension/storage/own-database', () => ({
  readPart: async (name: string) => (laid.has(name) ? '[]' : undefined),
  deleteDatabase: async () => laid.clear(),
  keepOnly: async () => {},
}));
const { askWhenDue, freshHandlers } = await import('../../../extension/background/fresh-answers');
const { askFrom, freshState } = await import('../../../extension/storage/fresh-answers');
const { stampOf } = await import('../../../src/own/own-parts');
const { keyWords } = await import('../../../src/own/key-words');

const ADDRESS = 'https://intranet.hopital.example/r.json';
const card = (pack: number, key = 'AA==') => ({
  ...{ organisation: 'Hôpital du Nord', pack, day: '2026-11-20', key, count: 1, replacing: 0, bytes: 10 },
});
const caller = { tabId: null, frameId: 0, isScript: false, url: '' };
const lay = (pack: number) => void laid.add(`${stampOf(card(pack))}/cards`);
function removedMeanwhile(): void {
  lay(2);
  stored.local.delete('ownAnswers');
}
const asked = async () => (await freshState()).asked;

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(2026, 10, 22, 9), toFake: ['Date'] });
  giveTurns();
  stored.local.clear();
  stored.local.set('ownAnswers', card(1));
  laid.clear();
  policy = {};
  createDocument.mockReset();
  reported.mockReset();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('nothing begins', () => {
  test.each<[string, () => unknown]>([
    ['where no address is written down', () => {}],
    ['while nobody has confirmed a key', () => askFrom(ADDRESS).then(() => stored.local.delete('ownAnswers'))],
    ['once the user has taken the address away', () => askFrom(ADDRESS).then(() => askFrom(null))],
    ['at an address that is none', () => stored.local.set('freshAnswers', { from: 'http://intranet.example/' })],
    ['where what is kept is damaged', () => stored.local.set('freshAnswers', [ADDRESS])],
  ])('%s', async (_when, given) => {
    await given();
    const before = JSON.stringify([...stored.local]);
    await askWhenDue();
    expect(createDocument).not.toHaveBeenCalled();
    expect(await freshHandlers.freshWanted()).toBeNull();
    expect(JSON.stringify([...stored.local])).toBe(before);
  });

  test('and what is no address is not kept', async () => {
    await expect(askFrom('https://intranet.example/?a')).rejects.toThrow(TypeError);
    expect(stored.local.has('freshAnswers')).toBe(false);
  });
});

test('once a day, however often the background starts and however many start at once', async () => {
  await askFrom(ADDRESS);
  await Promise.all([askWhenDue(), askWhenDue(), askWhenDue()]);
  await askWhenDue();
  expect(createDocument).toHaveBeenCalledTimes(1);
  expect(createDocument.mock.calls[0]?.[0]).toMatchObject({ url: 'extension/fresh/index.html' });
  expect(await freshHandlers.freshWanted()).toEqual({ address: ADDRESS, card: card(1) });
  vi.setSystemTime(new Date(2026, 10, 23, 0, 1));
  await askWhenDue();
  expect(createDocument).toHaveBeenCalledTimes(2);
});

test('under a policy: its address and its key, whatever the user wrote', async () => {
  await askFrom('https://elsewhere.example/');
  stored.local.delete('ownAnswers');
  policy = { answersFrom: ADDRESS, answersKey: await keyWords('AA==') };
  await askWhenDue();
  expect(await freshHandlers.freshWanted()).toEqual({ address: ADDRESS, card: null, allowed: policy.answersKey });
  lay(2);
  await freshHandlers.freshEnded(caller, { says: 'taken', where: '' }, card(2));
  expect(stored.local.get('ownAnswers')).toEqual(card(2));
});

describe('what came of it', () => {
  beforeEach(async () => {
    await askFrom(ADDRESS);
    await askWhenDue();
  });

  test('a file is taken in, and said with its version', async () => {
    lay(2);
    await freshHandlers.freshEnded(caller, { says: 'taken', where: '' }, card(2));
    expect(stored.local.get('ownAnswers')).toEqual(card(2));
    expect(await asked()).toMatchObject({ day: '2026-11-22', says: 'taken', where: '2' });
  });

  test.each<[string, () => void, ReturnType<typeof card>, string]>([
    ['an older one', () => lay(1), card(1), 'older'],
    ['one of another key', () => lay(2), card(2, 'BB=='), 'otherKey'],
    ['one that was not laid', () => {}, card(2), 'store'],
    ['no card at all', () => {}, { pack: 'x' } as never, 'store'],
    ['one for a user who removed theirs meanwhile', removedMeanwhile, card(2), 'otherKey'],
  ])('%s is not, and what is in place stays', async (_which, given, sent, says) => {
    given();
    const before = stored.local.get('ownAnswers');
    await freshHandlers.freshEnded(caller, { says: 'taken', where: '' }, sent);
    expect(stored.local.get('ownAnswers')).toEqual(before);
    expect(await asked()).toMatchObject({ says });
  });

  test('a failure is noted, and nothing else', async () => {
    await freshHandlers.freshEnded(caller, { says: 'status', where: '404' }, null);
    expect(stored.local.get('ownAnswers')).toEqual(card(1));
    expect(await asked()).toMatchObject({ says: 'status', where: '404' });
    expect(reported).not.toHaveBeenCalled();
  });

  test('what is no outcome is refused, and the address stays', async () => {
    await expect(freshHandlers.freshEnded(caller, { says: 'nonsense' } as never, null)).rejects.toThrow();
    expect((await freshState()).address).toBe(ADDRESS);
  });

  test('turned off meanwhile, it is dropped', async () => {
    await askFrom(null);
    lay(2);
    await freshHandlers.freshEnded(caller, { says: 'taken', where: '' }, card(2));
    expect(stored.local.get('ownAnswers')).toEqual(card(1));
    expect(stored.local.has('freshAnswers')).toBe(false);
  });
});

test('a browser that gives no page is reported, and asked no more today', async () => {
  createDocument.mockRejectedValue(new Error('only one'));
  await askFrom(ADDRESS);
  await askWhenDue();
  await askWhenDue();
  expect(createDocument).toHaveBeenCalledTimes(1);
  expect(reported).toHaveBeenCalledTimes(1);
});
