import { describe, expect, test } from 'vitest';
import { type Knowledge, openKnowledge } from '../../extension/ui/knowledge';
import { buildIndex, type PackedIndex } from '../../src/search/faq-index';
import { FILE } from './gallery/sample';

const INDEX = buildIndex(FILE.answers, [], FILE.portals);

/** Packaged files as the browser reads them: fresh JSON each time; an error stands for a file that cannot be read. */
const files = (answers: unknown, index: unknown) => async (name: string) => {
  const file = name === 'answers.json' ? answers : index;
  if (file instanceof Error) throw file;
  return JSON.parse(JSON.stringify(file));
};

const DAMAGED: Readonly<Record<string, unknown>> = {
  missing: new SyntaxError('Unexpected end of JSON input'),
  null: null,
  empty: {},
  'of another version': { ...INDEX, version: 'another' } satisfies PackedIndex,
};

/** Sure or close: eight answers are too few for the calibration, which is not what is shown here. */
function first(knowledge: Knowledge): string | undefined {
  const { typed, maybe } = knowledge.suggest({ typed: 'retirer un certificat' });
  return [...typed, ...maybe][0]?.id;
}

describe('opening the answers', () => {
  test('an index as it was packed is used as it is', async () => {
    const knowledge = await openKnowledge(files(FILE, INDEX));
    expect(knowledge.repaired).toBe(false);
    expect(first(knowledge)).toBe('retirer-certificat');
  });

  test.each(Object.keys(DAMAGED))('an index %s is built again, and finds the same', async (damage) => {
    const knowledge = await openKnowledge(files(FILE, DAMAGED[damage]));
    expect(knowledge.repaired).toBe(true);
    expect(first(knowledge)).toBe('retirer-certificat');
  });

  test.each([
    ['missing', new TypeError('Failed to fetch')],
    ['of another shape', { answers: {} }],
    ['empty', { ...FILE, answers: [] }],
  ])('answers %s are refused', async (_, answers) => {
    await expect(openKnowledge(files(answers, INDEX))).rejects.toThrow();
  });
});
