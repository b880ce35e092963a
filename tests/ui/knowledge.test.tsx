/** Opening the packed files: as they are, damaged, or of another build. */
import { beforeEach, describe, expect, test } from 'vitest';
import { openKnowledge } from '../../extension/ui/knowledge/knowledge';
import type { PackedIndex } from '../../src/search/faq-index';
import { FILE } from './gallery/sample';
import { BODIES, CARDS, faults, files, first, hearNothing, INDEX, lost, options } from './packed';

beforeEach(hearNothing);

const DAMAGED: Readonly<Record<string, unknown>> = {
  missing: new SyntaxError('Unexpected end of JSON input'),
  null: null,
  empty: {},
  'of another version': { ...INDEX, version: 'another' } satisfies PackedIndex,
  'of another build': { ...INDEX, content: 'another' } satisfies PackedIndex,
};

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
