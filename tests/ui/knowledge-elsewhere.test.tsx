/** Who searches: another that is open already, a worker, or the page itself once those cannot. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openKnowledge } from '../../extension/ui/knowledge/knowledge';
import type { AddressOf } from '../../extension/ui/knowledge/packed-files';
import type { Ask } from '../../src/search/suggestion';
import { PAGE } from './gallery/sample';
import { CARDS, faults, files, first, hearNothing, INDEX, lost, options } from './packed';

beforeEach(hearNothing);

describe('what a page brings', () => {
  const page = { ...PAGE, title: 'Retirer un certificat' };
  const found = { typed: [], maybe: [], corrected: [], field: [], page: [{ id: 'collegues', score: 1, reasons: [] }] };
  const nowhere: AddressOf = (name) => (name === 'answers.json' ? files(CARDS, null)(name) : 'blob:nowhere');

  test('is asked elsewhere, and nothing is opened for it', async () => {
    const asked: Ask[] = [];
    const elsewhere = (ask: Ask) => {
      asked.push(ask);
      return found;
    };
    const knowledge = await openKnowledge(nowhere, { ...options, elsewhere });
    expect(knowledge.suggest({ page })).toEqual(found);
    expect([asked, faults, lost]).toEqual([[{ page }], [], []]);
  });

  test.each([
    ['cannot say', () => Promise.reject(new Error('ended'))],
    [
      'has other answers',
      () => {
        throw new Error('of another build');
      },
    ],
  ])('is searched here where who was asked %s', async (_, elsewhere) => {
    const knowledge = await openKnowledge(files(CARDS, INDEX), { ...options, elsewhere });
    const own = await openKnowledge(files(CARDS, INDEX), options);
    expect(await knowledge.suggest({ page })).toEqual(await own.suggest({ page }));
  });

  test('is searched here once everything is open', async () => {
    const knowledge = await openKnowledge(files(CARDS, INDEX), { ...options, elsewhere: () => found });
    await knowledge.prepare();
    expect(knowledge.suggest({ page })).not.toEqual(found);
  });
});

describe('a worker that cannot work', () => {
  const started: Worker[] = [];
  const Real = Worker;
  afterEach(() => {
    globalThis.Worker = Real;
    started.length = 0;
  });

  test('does not start: the page answers itself', async () => {
    globalThis.Worker = class extends Real {
      constructor() {
        super('data:text/javascript,postMessage({ fault: "no index" })');
      }
    };
    const knowledge = await openKnowledge(files(CARDS, INDEX), { ...options, workerFrom: 1 });
    expect(await first(knowledge)).toBe('retirer-certificat');
    expect(knowledge.repaired).toBe(false);
    expect(faults).toEqual([new Error('no index')]);
  });

  test('ends in the middle: what was asked is answered by the page', async () => {
    globalThis.Worker = class extends Real {
      constructor(address: string | URL, options?: WorkerOptions) {
        super(address, options);
        started.push(this);
      }
    };
    const knowledge = await openKnowledge(files(CARDS, INDEX), { ...options, workerFrom: 1 });
    await knowledge.prepare();
    const asked = first(knowledge);
    started[0]?.onerror?.(new ErrorEvent('error', { message: 'out of memory' }));
    expect(await asked).toBe('retirer-certificat');
    expect(await first(knowledge)).toBe('retirer-certificat');
    expect(faults).toEqual([new Error('out of memory')]);
  });
});
