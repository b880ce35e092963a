/** The file of an organisation asked for from its address: never unless somebody wrote one down, once a day, and told truly. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { FreshOutcome } from '../../../src/own/fresh';
import type { OwnCard } from '../../../src/own/own-file';
import type { Policy } from '../../../src/stored/policy';
import { fakeBrowser, giveTurns, stored } from '../storage/fake-storage';

const createDocument = vi.fn(async (_given: object) => {});
const reported = vi.fn();
const laid = new Set<string>();
let policy: Partial<Policy> = {};
vi.mock('../../../extension/browser/browser', () => ({ browser: fakeBrowser, offscreen: { createDocument } }));
vi.mock('../../../extension/browser/errors', () => ({ report: reported }));
let baseKey: string | null = null;
const readFile = vi.fn(async (_name: string) => ({ key: baseKey }));
vi.mock('../../../extension/packaged/read-file', () => ({ readFile }));
vi.mock('../../../extension/storage/policy', () => ({
  readPolicy: async () => ({ policy: { modes: {}, contacts: [], ...policy }, ignored: [] }),
}));
vi.mock('../../../extension/storage/own-database', () => ({
  readPart: async (name: string) => (laid.has(name) ? '[]' : undefined),
  deleteDatabase: async () => laid.clear(),
  keepOnly: async () => {},
}));
const { askWhenDue, freshHandlers: handlers } = await import('../../../extension/background/fresh-answers');
const fresh = await import('../../../extension/storage/fresh-answers');
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
const askFrom = (address: string | null) => fresh.askFrom('own', address);
const freshState = () => fresh.freshState('own');
const freshHandlers = {
  freshWanted: () => handlers.freshWanted(caller, 'own'),
  freshEnded: (_caller: object, outcome: FreshOutcome, sent: OwnCard | null) => handlers.freshEnded(caller, 'own', outcome, sent),
};
const asked = async () => (await freshState()).asked;

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(2026, 10, 22, 9), toFake: ['Date'] });
  giveTurns();
  stored.local.clear();
  stored.local.set('ownAnswers', card(1));
  laid.clear();
  policy = {};
  baseKey = null;
  readFile.mockClear();
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
  expect(await freshHandlers.freshWanted()).toEqual({ address: ADDRESS, card: card(1), other: null, version: '0.2.0' });
  vi.setSystemTime(new Date(2026, 10, 23, 0, 1));
  await askWhenDue();
  expect(createDocument).toHaveBeenCalledTimes(2);
});

test('under a policy: its address and its key, whatever the user wrote', async () => {
  await askFrom('https://elsewhere.example/');
  stored.local.delete('ownAnswers');
  policy = { answersFrom: ADDRESS, answersKey: await keyWords('AA==') };
  await askWhenDue();
  expect(await freshHandlers.freshWanted()).toEqual({
    address: ADDRESS,
    card: null,
    other: null,
    version: '0.2.0',
    allowed: policy.answersKey,
  });
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

describe('newer answers of ours', () => {
  const ours = (pack: number, key = 'CA==') => ({ pack, day: '2026-11-20', key, beside: '0.2.0', count: 1, bytes: 10 });
  const end = (sent: ReturnType<typeof ours>) => handlers.freshEnded(caller, 'base', { says: 'taken', where: '' }, sent);
  const layOurs = (pack: number, key?: string) => void laid.add(`${stampOf(ours(pack, key))}/cards`);
  const was = async () => (await fresh.freshState('base')).asked?.says;

  test('are asked for nowhere, and their key is not even looked for, where no address is written down', async () => {
    baseKey = 'CA==';
    await askWhenDue();
    expect(createDocument).not.toHaveBeenCalled();
    expect(readFile).not.toHaveBeenCalled();
    expect([...stored.local.keys()]).toEqual(['ownAnswers']);
  });

  test('are asked for nowhere by a Repère that ships without a key, whatever the policy names', async () => {
    policy = { baseFrom: ADDRESS, answersKey: await keyWords('CA==') };
    await askWhenDue();
    expect(createDocument).not.toHaveBeenCalled();
    expect(await handlers.freshWanted(caller, 'base')).toBeNull();
  });

  test('and the file of an organisation are asked for in one turn, each at its own address, each held against its own', async () => {
    baseKey = 'CA==';
    policy = { baseFrom: 'https://repere.example/base.json', answersFrom: ADDRESS, answersKey: await keyWords('AA==') };
    await Promise.all([askWhenDue(), askWhenDue()]);
    expect(createDocument).toHaveBeenCalledTimes(1);
    expect(await handlers.freshWanted(caller, 'base')).toEqual({
      address: policy.baseFrom,
      card: null,
      other: card(1),
      version: '0.2.0',
    });
    layOurs(2);
    await end(ours(2));
    expect(stored.local.get('baseAnswers')).toEqual(ours(2));
    expect(await handlers.freshWanted(caller, 'base')).toBeNull();
    expect(await handlers.freshWanted(caller, 'own')).toMatchObject({ address: ADDRESS, card: card(1), other: ours(2) });
  });

  test('are taken in by the key that ships alone: the one the policy names for an organisation is none of ours', async () => {
    baseKey = 'CA==';
    policy = { baseFrom: ADDRESS, answersKey: await keyWords('AA==') };
    await askWhenDue();
    layOurs(2, 'AA==');
    await end(ours(2, 'AA=='));
    expect(await was()).toBe('notOurs');
    expect(stored.local.has('baseAnswers')).toBe(false);
  });

  test('removed while they are asked for, they do not come back', async () => {
    baseKey = 'CA==';
    await fresh.askFrom('base', ADDRESS);
    await askWhenDue();
    layOurs(2);
    await fresh.askFrom('base', null);
    await end(ours(2));
    expect(stored.local.has('baseAnswers')).toBe(false);
  });
});
