import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Knowledge, type OpenOptions, openKnowledge } from '../../extension/ui/knowledge/knowledge';
import type { OwnSource } from '../../extension/ui/knowledge/own-source';
import type { AddressOf } from '../../extension/ui/knowledge/packed-files';
import { splitAnswer } from '../../src/answer/answers-file';
import { ownAnswers } from '../../src/own/entry';
import { partsOf } from '../../src/own/own-parts';
import { buildIndex, type PackedIndex } from '../../src/search/faq-index';
import type { Ask } from '../../src/search/suggestion';
import { content, entry } from '../unit/own/sample-own';
import { FILE, PAGE } from './gallery/sample';

const { glossary, ...rest } = FILE;
const SPLIT = FILE.answers.map(splitAnswer);
const CARDS = { ...rest, answers: SPLIT.map(({ card }) => card) };
const BODIES = { version: FILE.version, glossary, bodies: SPLIT.map(({ body }) => body) };
const INDEX: PackedIndex = {
  ...buildIndex(FILE.answers, [{ id: 'oter', kind: 'same', forms: ['ôter', 'retirer'] }], FILE.portals),
  content: FILE.version,
};

/** Packaged files under addresses of this page; an error stands for a file that cannot be read. */
function files(answers: unknown, index: unknown, bodies: unknown = BODIES): AddressOf {
  const address = (file: unknown) =>
    file instanceof Error ? 'blob:nowhere' : URL.createObjectURL(new Blob([JSON.stringify(file)]));
  const addresses: Readonly<Record<string, string>> = {
    'answers.json': address(answers),
    'bodies.json': address(bodies),
    'faq-index.json': address(index),
  };
  return (name) => addresses[name] ?? 'blob:nowhere';
}

const DAMAGED: Readonly<Record<string, unknown>> = {
  missing: new SyntaxError('Unexpected end of JSON input'),
  null: null,
  empty: {},
  'of another version': { ...INDEX, version: 'another' } satisfies PackedIndex,
  'of another build': { ...INDEX, content: 'another' } satisfies PackedIndex,
};

/** Sure or close: eight answers are too few for the calibration, which is not what is shown here. */
async function first(knowledge: Knowledge, asked = 'retirer un certificat'): Promise<string | undefined> {
  const { typed, maybe } = await knowledge.suggest({ typed: asked });
  return [...typed, ...maybe][0]?.id;
}

let faults: unknown[];
let lost: unknown[];
const options: OpenOptions = { onFault: (error) => void faults.push(error), onLost: (error) => void lost.push(error) };
beforeEach(() => {
  faults = [];
  lost = [];
});

describe.each([
  ['in the page', Number.POSITIVE_INFINITY],
  ['in a worker', 1],
])('opening the answers %s', (_where, workerFrom) => {
  const open = (answers: unknown, index: unknown, bodies?: unknown) =>
    openKnowledge(files(answers, index, bodies), { ...options, workerFrom });

  test('an index as it was packed is used as it is', async () => {
    const knowledge = await open(CARDS, INDEX);
    expect(await first(knowledge)).toBe('retirer-certificat');
    expect(knowledge.repaired).toBe(false);
    expect([faults, lost]).toEqual([[], []]);
    expect(knowledge.suggest({ typed: 'certificat' }) instanceof Promise).toBe(workerFrom === 1);
  });

  test.each(Object.keys(DAMAGED))('an index %s is built again, and finds the same', async (damage) => {
    const knowledge = await open(CARDS, DAMAGED[damage]);
    expect(await first(knowledge)).toBe('retirer-certificat');
    expect(knowledge.repaired).toBe(true);
    expect(faults, 'the reason is heard').toHaveLength(1);
  });

  test('an index built again keeps the thesaurus and the silence of the one it replaces', async () => {
    const old = await open(CARDS, { ...INDEX, version: 'another' });
    expect(await first(old, 'ôter un certificat')).toBe('retirer-certificat');
    const sureBelow = async (typed: number) => {
      const knowledge = await open(CARDS, { ...INDEX, version: 'another', calibration: { ...INDEX.calibration, typed } });
      const { typed: sure } = await knowledge.suggest({ typed: 'retirer un certificat' });
      expect(knowledge.repaired).toBe(true);
      return sure.length > 0;
    };
    expect([await sureBelow(1e-9), await sureBelow(1e9)]).toEqual([true, false]);
    expect(old.repaired).toBe(true);
  });

  test('parts of another shape are left out', async () => {
    const knowledge = await open(CARDS, {
      version: 'another',
      thesaurus: { forms: [3], narrower: 'no' },
      calibration: { typed: 'much' },
    });
    expect(await first(knowledge)).toBe('retirer-certificat');
  });

  test.each([
    ['missing', new TypeError('Failed to fetch')],
    ['of another shape', { answers: {} }],
    ['empty', { ...CARDS, answers: [] }],
  ])('answers %s are refused', async (_, answers) => {
    await expect(open(answers, INDEX)).rejects.toThrow();
  });

  test('rows are drawn of the cards; the rest comes when it is wanted', async () => {
    const knowledge = await open(CARDS, INDEX);
    const [card, whole] = [knowledge.card('retirer-certificat'), knowledge.answer('retirer-certificat')];
    expect([card?.question, whole, knowledge.isWhole]).toEqual([
      FILE.answers.find(({ id }) => id === card?.id)?.question,
      undefined,
      false,
    ]);
    await knowledge.whole();
    expect(knowledge.answer('retirer-certificat')).toEqual(FILE.answers.find(({ id }) => id === 'retirer-certificat'));
    expect(knowledge.glossary).toEqual(FILE.glossary);
  });

  test.each([
    ['missing', new TypeError('Failed to fetch')],
    ['of another build', { ...BODIES, version: 'another' }],
    ['cut', { version: FILE.version }],
  ])('bodies %s: the search works without them, an answer that is wanted is refused', async (_, bodies) => {
    const knowledge = await open(CARDS, INDEX, bodies);
    expect(await first(knowledge)).toBe('retirer-certificat');
    expect([faults.length, lost, knowledge.isWhole]).toEqual([1, [], false]);
    await expect(knowledge.whole()).rejects.toThrow();
  });

  test('neither index nor bodies: who asks is told that nothing can be found', async () => {
    const knowledge = await open(CARDS, null, null);
    void knowledge.suggest({ typed: 'certificat' });
    await expect.poll(() => lost).toHaveLength(1);
  });

  test('questions asked in a row are answered in order, each its own', async () => {
    const knowledge = await open(CARDS, INDEX);
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

describe.each([
  ['in the page', Number.POSITIVE_INFINITY],
  ['in a worker', 1],
])('with the answers of an organisation, %s', (_where, workerFrom) => {
  const answers = ownAnswers(content(), [
    entry('badge', { question: 'Que faire d’un badge zorglub perdu\u202f?' }),
    entry('retirer', { variants: ['retirer un certificat'], replaces: 'retirer-certificat' }),
  ]);
  const parts = partsOf(answers);
  const kept: string[] = [];
  const source = (changes: Partial<OwnSource> = {}): OwnSource => ({
    stamp: '7',
    cards: async () => parts.cards,
    parts: async () => parts,
    index: async () => null,
    keepIndex: async (version, json) => void kept.push(version, json),
    ...changes,
  });
  const open = (changes?: Partial<OwnSource>) =>
    openKnowledge(files(CARDS, INDEX), { ...options, workerFrom, own: Promise.resolve(source(changes)) });
  const found = (knowledge: Knowledge, typed: string) => expect.poll(() => first(knowledge, typed));

  test('an index of both is built once, kept, and opened by the next', async () => {
    const knowledge = await open();
    await found(knowledge, 'badge zorglub').toBe('own:badge');
    expect(kept[0]).toBe(`${FILE.version}+7`);
    const next = await open({ index: async () => kept[1] ?? null });
    expect(await first(next, 'badge zorglub')).toBe('own:badge');
    expect(await first(next)).toBe('own:retirer');
    expect([faults, lost]).toEqual([[], []]);
  });

  test('ours answers at once, and one that is replaced leads to theirs', async () => {
    const knowledge = await open({ parts: () => Promise.reject(new Error('gone')) });
    expect(await first(knowledge, 'retirer un certificat')).toBe('retirer-certificat');
    expect(knowledge.answer('collegues')?.id).toBe('collegues');
    expect(faults).toContainEqual(new Error('gone'));
    expect(knowledge.card('retirer-certificat')).toMatchObject({ id: 'own:retirer', organisation: 'Hôpital du Nord' });
  });

  test('an index of another analysis is built again', async () => {
    const knowledge = await open({ index: async () => JSON.stringify({ ...INDEX, version: 'another' }) });
    await found(knowledge, 'badge zorglub').toBe('own:badge');
  });

  test('an answer is read whole when it is asked for', async () => {
    const knowledge = await open();
    expect(knowledge.answer('own:badge')).toBeUndefined();
    await knowledge.whole();
    expect(knowledge.answer('own:badge')).toEqual(answers[0]);
    expect(knowledge.answer('retirer-certificat')).toEqual(answers[1]);
    expect(knowledge.answer('collegues')?.id).toBe('collegues');
  });

  test('where they cannot be read, ours stand alone, and why is told', async () => {
    const knowledge = await open({ cards: () => Promise.reject(new Error('gone')) });
    expect(knowledge.version).toBe(FILE.version);
    expect(await first(knowledge)).toBe('retirer-certificat');
    expect(faults).toEqual([new Error('gone')]);
  });
});
