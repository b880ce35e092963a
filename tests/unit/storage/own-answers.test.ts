/** A file of an organisation kept on a machine: whole or not at all, on a full disk, and from several windows at once. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { baseAnswers, ownAnswers } from '../../../src/own/entry';
import type { FilePack } from '../../../src/own/own-file';
import { stampOf } from '../../../src/own/own-parts';
import { Refusal } from '../../../src/own/refusal';
import { baseEntry, entry } from '../own/sample-own';
import { fakeBrowser, giveTurns, stored } from './fake-storage';

const parts = new Map<string, unknown>();
const full = () => new DOMException('', 'QuotaExceededError');
const putParts = vi.fn();
vi.mock('../../../extension/browser/browser', () => ({ browser: fakeBrowser }));
vi.mock('../../../extension/storage/policy', () => ({ readPolicy: async () => ({ policy: { modes: {}, contacts: [] } }) }));
vi.mock('../../../extension/storage/own-database', () => ({
  putParts,
  readPart: async (name: string) => parts.get(name),
  async keepOnly(stamps: readonly string[]) {
    const of = (name: string) => (name.split('/')[0] as string).split('+');
    for (const name of [...parts.keys()]) if (!of(name).every((stamp) => stamps.includes(stamp))) parts.delete(name);
  },
  deleteDatabase: async () => parts.clear(),
}));
const { dropLaid, layOwn, ownBodies, ownCards, ownIndex, keepOwnIndex, ...taking } = await import(
  '../../../extension/storage/own-answers'
);
const { cardIn, otherCard, usedCards } = await import('../../../extension/storage/answer-cards');
const ownCard = () => cardIn('own');
const removeOwn = () => taking.removeOwn('own');
const takeLaid = (card: unknown) => taking.takeLaid('own', card, null);
const takeOwn = (given: FilePack<'own'>, index: null) => taking.takeOwn('own', given, index);

const pack = (number: number, key = 'AA=='): FilePack<'own'> => ({
  card: { organisation: 'Hôpital du Nord', pack: number, day: '2026-11-20', key, count: 1, replacing: 0, bytes: 10 },
  answers: ownAnswers({ organisation: 'Hôpital du Nord' }, [entry(`badge-${number}`)]),
});
const kept = () => [...new Set([...parts.keys()].map((name) => name.split('/')[0]))];
const ends = (doing: Promise<unknown>) =>
  doing.then(
    () => 'taken',
    (error) => (error instanceof Refusal ? error.kind : (error as Error).name),
  );

beforeEach(() => {
  giveTurns();
  stored.local.clear();
  parts.clear();
  putParts.mockReset();
  putParts.mockImplementation(async (given: object) => {
    for (const [name, value] of Object.entries(given)) parts.set(name, value);
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('a full disk', () => {
  beforeEach(() => takeOwn(pack(1), null));

  test('of the database: what is in place stays', async () => {
    putParts.mockRejectedValueOnce(full());
    expect(await ends(takeOwn(pack(2), null))).toBe('QuotaExceededError');
    expect([await ownCard(), kept()]).toEqual([pack(1).card, [stampOf(pack(1).card)]]);
  });

  test('of what is remembered: the answers that were laid go again', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('quota exceeded'));
    expect(await ends(takeOwn(pack(2), null))).toBe('Error');
    expect([await ownCard(), kept()]).toEqual([pack(1).card, [stampOf(pack(1).card)]]);
  });

  test('the first time: nothing stays', async () => {
    await removeOwn();
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('quota exceeded'));
    await ends(takeOwn(pack(2), null));
    expect([await ownCard(), kept()]).toEqual([null, []]);
  });
});

describe('two windows at once', () => {
  test('with the same file: one takes it', async () => {
    expect(await Promise.all([ends(takeOwn(pack(1), null)), ends(takeOwn(pack(1), null))])).toEqual(['taken', 'older']);
    expect(kept()).toEqual([stampOf(pack(1).card)]);
  });

  test('with files of two organisations: the first is followed', async () => {
    expect(await Promise.all([ends(takeOwn(pack(1), null)), ends(takeOwn(pack(2, 'BB=='), null))])).toEqual([
      'taken',
      'otherKey',
    ]);
    expect(await ownCard()).toEqual(pack(1).card);
  });

  test('the newer wins, whoever is first', async () => {
    expect(await Promise.all([ends(takeOwn(pack(2), null)), ends(takeOwn(pack(1), null))])).toEqual(['taken', 'older']);
    expect([await ownCard(), kept()]).toEqual([pack(2).card, [stampOf(pack(2).card)]]);
  });

  test('one removes while the other takes: the answers come after, or not at all, never half', async () => {
    await takeOwn(pack(1), null);
    await Promise.all([removeOwn(), ends(takeOwn(pack(2), null))]);
    expect([await ownCard(), kept()]).toEqual([pack(2).card, [stampOf(pack(2).card)]]);
  });

  test('a file was laid, and another was taken in before it: it is not remembered', async () => {
    await takeOwn(pack(1), null);
    await layOwn(pack(2), null);
    await takeOwn(pack(3), null);
    expect(await ends(takeLaid(pack(2).card))).toBe('older');
    expect([await ownCard(), kept()]).toEqual([pack(3).card, [stampOf(pack(3).card)]]);
  });

  test('a file was laid, and the answers were removed before it: nothing comes back', async () => {
    await takeOwn(pack(1), null);
    await layOwn(pack(2), null);
    await removeOwn();
    expect(await ends(takeLaid(pack(2).card))).toBe('otherKey');
    expect([await ownCard(), kept()]).toEqual([null, []]);
  });

  test('a file was laid once the answers had been removed: it goes again', async () => {
    await takeOwn(pack(1), null);
    await removeOwn();
    await layOwn(pack(2), null);
    expect(await ends(takeLaid(pack(2).card))).toBe('otherKey');
    expect(kept()).toEqual([]);
  });
});

describe('newer answers of ours beside those of an organisation', () => {
  const ours = (number: number, key = 'CC==', beside = '0.2.0'): FilePack<'base'> => ({
    card: { pack: number, day: '2026-11-20', key, beside, count: 1, bytes: 10 },
    answers: baseAnswers({ day: '2026-11-20' }, [baseEntry(`badge-${number}`)]),
  });
  const both = `${stampOf(ours(2).card)}+${stampOf(pack(1).card)}`;
  beforeEach(async () => {
    await takeOwn(pack(1), null);
    await taking.takeOwn('base', ours(2), null);
  });

  test('both stand, ours first, under stamps of their own', async () => {
    expect(await usedCards()).toEqual([ours(2).card, pack(1).card]);
    expect(stampOf(ours(1, 'AA==').card), 'though key and number be the same').not.toBe(stampOf(pack(1).card));
    expect((JSON.parse((await ownCards(both)) ?? '') as { id: string }[]).map(({ id }) => id)).toEqual([
      'badge-2',
      'own:badge-1',
    ]);
    expect(await ownBodies(both)).toHaveLength(2);
    expect(await ownCards(`${both}+9-gone`)).toBeNull();
    expect([await otherCard('own'), await otherCard('base')]).toEqual([ours(2).card, pack(1).card]);
  });

  test('the index of both goes with either, and none is kept for what is gone', async () => {
    const index = { stamp: both, content: 'v', json: '{}' };
    await keepOwnIndex(index);
    expect(await ownIndex(both, 'v')).toBe('{}');
    await taking.removeOwn('base');
    await keepOwnIndex(index);
    expect([await ownIndex(both, 'v'), kept(), await ownCard()]).toEqual([null, [stampOf(pack(1).card)], pack(1).card]);
    await removeOwn();
    expect(kept()).toEqual([]);
  });

  test('a Repère that ships with answers as new sets ours aside, and nothing else', async () => {
    vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '0.3.0' });
    expect(await usedCards()).toEqual([pack(1).card]);
  });

  test('laid, ours is taken in by the key that ships alone; no key of the other counts', async () => {
    const laid = async (given: FilePack<'base'>, key: string | null) => {
      await layOwn(given, null);
      return ends(taking.takeLaid('base', given.card, key));
    };
    expect(await laid(ours(3), null)).toBe('notOurs');
    expect(await laid(ours(3, 'AA=='), 'CC==')).toBe('notOurs');
    expect(await laid(ours(2), 'CC==')).toBe('older');
    expect(await cardIn('base')).toEqual(ours(2).card);
    expect(kept()).toEqual([stampOf(pack(1).card), stampOf(ours(2).card)]);
    expect(await laid(ours(3), 'CC==')).toBe('taken');
    // Another key ships: what it signed follows what the one before had signed.
    expect(await laid(ours(4, 'DD=='), 'DD==')).toBe('taken');
    expect(await cardIn('base')).toEqual(ours(4, 'DD==').card);
  });

  test('what was laid for nothing goes', async () => {
    await layOwn(ours(9), null);
    await dropLaid();
    expect(kept()).toEqual([stampOf(pack(1).card), stampOf(ours(2).card)]);
  });
});
