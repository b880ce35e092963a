import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type AddressOf, type Knowledge, openKnowledge } from '../../extension/ui/knowledge/knowledge';
import { buildIndex, type PackedIndex } from '../../src/search/faq-index';
import { FILE } from './gallery/sample';

const INDEX = buildIndex(FILE.answers, [{ id: 'oter', kind: 'same', forms: ['ôter', 'retirer'] }], FILE.portals);

/** Packaged files under addresses of this page; an error stands for a file that cannot be read. */
function files(answers: unknown, index: unknown): AddressOf {
  const address = (file: unknown) =>
    file instanceof Error ? 'blob:nowhere' : URL.createObjectURL(new Blob([JSON.stringify(file)]));
  const addresses: Readonly<Record<string, string>> = { 'answers.json': address(answers), 'faq-index.json': address(index) };
  return (name) => addresses[name] ?? 'blob:nowhere';
}

const DAMAGED: Readonly<Record<string, unknown>> = {
  missing: new SyntaxError('Unexpected end of JSON input'),
  null: null,
  empty: {},
  'of another version': { ...INDEX, version: 'another' } satisfies PackedIndex,
};

/** Sure or close: eight answers are too few for the calibration, which is not what is shown here. */
async function first(knowledge: Knowledge, asked = 'retirer un certificat'): Promise<string | undefined> {
  const { typed, maybe } = await knowledge.suggest({ typed: asked });
  return [...typed, ...maybe][0]?.id;
}

let faults: unknown[];
const onFault = (error: unknown) => void faults.push(error);
beforeEach(() => {
  faults = [];
});

describe.each([
  ['in the page', Number.POSITIVE_INFINITY],
  ['in a worker', 1],
])('opening the answers %s', (_where, workerFrom) => {
  const open = (answers: unknown, index: unknown) => openKnowledge(files(answers, index), onFault, workerFrom);

  test('an index as it was packed is used as it is', async () => {
    const knowledge = await open(FILE, INDEX);
    expect(knowledge.repaired).toBe(false);
    expect(faults).toEqual([]);
    expect(knowledge.suggest({ typed: 'certificat' }) instanceof Promise).toBe(workerFrom === 1);
    expect(await first(knowledge)).toBe('retirer-certificat');
  });

  test.each(Object.keys(DAMAGED))('an index %s is built again, and finds the same', async (damage) => {
    const knowledge = await open(FILE, DAMAGED[damage]);
    expect(knowledge.repaired).toBe(true);
    expect(faults, 'the reason is heard').toHaveLength(1);
    expect(await first(knowledge)).toBe('retirer-certificat');
  });

  test('an index built again keeps the thesaurus and the silence of the one it replaces', async () => {
    const old = await open(FILE, { ...INDEX, version: 'another' });
    expect(await first(old, 'ôter un certificat')).toBe('retirer-certificat');
    const sureBelow = async (typed: number) => {
      const knowledge = await open(FILE, { ...INDEX, version: 'another', calibration: { ...INDEX.calibration, typed } });
      expect(knowledge.repaired).toBe(true);
      return (await knowledge.suggest({ typed: 'retirer un certificat' })).typed.length > 0;
    };
    expect([await sureBelow(1e-9), await sureBelow(1e9)]).toEqual([true, false]);
    expect(old.repaired).toBe(true);
  });

  test('parts of another shape are left out', async () => {
    const knowledge = await open(FILE, {
      version: 'another',
      thesaurus: { forms: [3], narrower: 'no' },
      calibration: { typed: 'much' },
    });
    expect(await first(knowledge)).toBe('retirer-certificat');
  });

  test.each([
    ['missing', new TypeError('Failed to fetch')],
    ['of another shape', { answers: {} }],
    ['empty', { ...FILE, answers: [] }],
  ])('answers %s are refused', async (_, answers) => {
    await expect(open(answers, INDEX)).rejects.toThrow();
  });

  test('questions asked in a row are answered in order, each its own', async () => {
    const knowledge = await open(FILE, INDEX);
    const order: string[] = [];
    const words = ['retirer un certificat', 'zzxqv', 'NIL', 'zzxqv'];
    const found = await Promise.all(
      words.map(async (typed) => {
        const { typed: sure, maybe } = await knowledge.suggest({ typed });
        order.push(typed);
        return sure.length + maybe.length > 0;
      }),
    );
    expect(order).toEqual(words);
    expect(found).toEqual([true, false, true, false]);
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
    const knowledge = await openKnowledge(files(FILE, INDEX), onFault, 1);
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
    const knowledge = await openKnowledge(files(FILE, INDEX), onFault, 1);
    const asked = first(knowledge);
    started[0]?.onerror?.(new ErrorEvent('error', { message: 'out of memory' }));
    expect(await asked).toBe('retirer-certificat');
    expect(await first(knowledge)).toBe('retirer-certificat');
    expect(faults).toEqual([new Error('out of memory')]);
  });
});
