/** The store of the reply in preparation: kept on the machine, one turn after the other. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { EMPTY_DRAFT } from '../../../src/stored/draft';
import { ANSWERS } from '../../ui/gallery/sample-answers';
import { samplePiece } from '../../ui/gallery/sample-reply';
import { giveTurns, stored } from './fake-storage';

vi.mock('../../../extension/browser/browser', async () => ({ browser: (await import('./fake-storage')).fakeBrowser }));
const { changeDraft, forgetDraft, readDraft } = await import('../../../extension/storage/draft');

/** Empty as of now. */
const NONE = { ...EMPTY_DRAFT, turn: expect.any(Number) };

beforeEach(() => {
  stored.local.clear();
  stored.session.clear();
  giveTurns();
});
afterEach(() => vi.unstubAllGlobals());

test('there is none at first, and a damaged one is none', async () => {
  expect(await readDraft()).toEqual(NONE);
  stored.local.set('draft', { pieces: 'many' });
  expect(await readDraft()).toEqual(NONE);
});

describe('a change', () => {
  test('is kept where an update of the extension leaves it, and goes when the browser starts (trial 32)', async () => {
    const told = await changeDraft([{ add: samplePiece('collegues') }, { edit: 'collegues', text: 'Chacun son compte.' }]);
    expect(await readDraft()).toEqual(told);
    expect(told.pieces.map(({ answer, text }) => [answer, text])).toEqual([['collegues', 'Chacun son compte.']]);
    expect([...stored.local.keys()]).toEqual(['draft']);
    expect(stored.session.size).toBe(0);
    await forgetDraft();
    expect(stored.local.size).toBe(0);
  });

  test('waits for the one before, so that none is lost', async () => {
    await Promise.all(ANSWERS.map(({ id }) => changeDraft([{ add: samplePiece(id) }])));
    expect((await readDraft()).pieces.map(({ answer }) => answer)).toEqual(ANSWERS.map(({ id }) => id));
  });

  test('that does not fit leaves all as it was', async () => {
    const before = await changeDraft([{ opening: 'Bonjour' }]);
    await expect(changeDraft([{ opening: 'Bonsoir' }, { closing: 'a'.repeat(20_001) }])).rejects.toThrow();
    expect(await readDraft()).toEqual(before);
  });

  test('is newer than all before it, also once everything was erased', async () => {
    const first = await changeDraft([{ opening: 'un' }]);
    const second = await changeDraft([{ opening: 'deux' }]);
    expect(second.turn).toBeGreaterThan(first.turn);
    stored.local.clear();
    vi.spyOn(Date, 'now').mockReturnValue(second.turn + 1);
    expect((await readDraft()).turn, 'windows let go of what was erased').toBeGreaterThan(second.turn);
    expect((await changeDraft([{ opening: 'trois' }])).turn).toBeGreaterThan(second.turn);
    vi.restoreAllMocks();
  });
});

test('is of one life until everything is erased (trial 30)', async () => {
  const lives = async (...openings: string[]) => {
    const found = new Set<string | undefined>();
    for (const opening of openings) found.add((await changeDraft([{ opening }])).life);
    return [...found];
  };
  const [first, ...more] = await lives('un', '', 'deux');
  expect([typeof first, more]).toEqual(['string', []]);
  stored.local.clear();
  expect(await lives('trois')).not.toEqual([first]);
});

test('where it was begun is known until it is empty again (trial 24)', async () => {
  expect((await changeDraft([{ opening: 'Bonjour' }], 4)).from).toBe(4);
  expect((await changeDraft([{ closing: 'Merci' }], 9)).from, 'whoever goes on with it').toBe(4);
  await changeDraft([{ opening: '' }, { closing: '' }], 9);
  expect((await changeDraft([{ opening: 'Bonsoir' }], 9)).from).toBe(9);
  await changeDraft([{ opening: '' }], 9);
  expect(await changeDraft([{ opening: 'du panneau' }], null)).not.toHaveProperty('from');
});
