/** A file of an organisation kept on a machine: whole or not at all, on a full disk, and from several windows at once. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ownAnswers } from '../../../src/own/entry';
import type { OwnPack } from '../../../src/own/own-file';
import { stampOf } from '../../../src/own/own-parts';
import { Refusal } from '../../../src/own/refusal';
import { entry } from '../own/sample-own';
import { fakeBrowser, giveTurns, stored } from './fake-storage';

const parts = new Map<string, unknown>();
const full = () => new DOMException('', 'QuotaExceededError');
const putParts = vi.fn();
vi.mock('../../../extension/browser/browser', () => ({ browser: fakeBrowser }));
vi.mock('../../../extension/storage/policy', () => ({ readPolicy: async () => ({ policy: { modes: {}, contacts: [] } }) }));
vi.mock('../../../extension/storage/own-database', () => ({
  putParts,
  readPart: async (name: string) => parts.get(name),
  async keepOnly(start: string) {
    for (const name of [...parts.keys()]) if (!name.startsWith(start)) parts.delete(name);
  },
  deleteDatabase: async () => parts.clear(),
}));
const { layOwn, ownCard, removeOwn, takeLaid, takeOwn } = await import('../../../extension/storage/own-answers');

const pack = (number: number, key = 'AA=='): OwnPack => ({
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
