/** What one change makes of the reply in preparation. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyDraftChange, DRAFT, type Draft, type DraftChange, type DraftPiece, EMPTY_DRAFT } from '../../../src/stored/draft';

const piece = (answer: string, text: string | null = null): DraftPiece => ({
  answer,
  text,
  written: {
    question: `${answer}\u202f?`,
    text: `texte de ${answer}`,
    sources: [{ title: 'FAQ' }],
    read: '2026-11-22',
    hash: '1a2b3c4d',
  },
});
const draftOf = (...ids: string[]): Draft => ({ ...EMPTY_DRAFT, pieces: ids.map((id) => piece(id)) });
const made = (now: Draft, ...changes: DraftChange[]) => changes.reduce(applyDraftChange, now);
const ids = ({ pieces }: Draft) => pieces.map(({ answer }) => answer).join('');

describe('a piece', () => {
  test('is added last, once', () => {
    const now = made(EMPTY_DRAFT, { add: piece('a') }, { add: piece('b') }, { add: piece('a', 'autre') });
    expect(ids(now)).toBe('ab');
    expect(now.pieces[0]?.text).toBeNull();
  });

  test('comes back where it was, or last when its neighbour has gone', () => {
    expect(ids(made(draftOf('b', 'c'), { add: piece('a'), before: 'c' }))).toBe('bac');
    expect(ids(made(draftOf('b'), { add: piece('a'), before: 'c' }))).toBe('ba');
  });

  test.each([
    ['a', null, 'bca'],
    ['a', 'c', 'bac'],
    ['c', 'a', 'cab'],
    ['b', 'b', 'abc'],
    ['b', 'gone', 'abc'],
    ['gone', 'a', 'abc'],
  ])('« %s » moved before « %s » gives %s', (move, before, expected) => {
    expect(ids(made(draftOf('a', 'b', 'c'), { move, before }))).toBe(expected);
  });

  test('keeps the others’ texts when it is edited, and takes its own back', () => {
    const edited = made(draftOf('a', 'b'), { edit: 'a', text: 'un' }, { edit: 'b', text: 'deux' }, { edit: 'gone', text: 'x' });
    expect(edited.pieces.map(({ text }) => text)).toEqual(['un', 'deux']);
    expect(made(edited, { edit: 'a', text: null }).pieces.map(({ text }) => text)).toEqual([null, 'deux']);
  });

  test('that is one too many is left out', () => {
    const full = draftOf(...Array.from({ length: DRAFT.pieces }, (_, i) => `p${i}`));
    expect(applyDraftChange(full, { add: piece('more') })).toEqual(full);
  });
});

test('a text that is too long, or a change of another shape, is refused', () => {
  const long = 'a'.repeat(DRAFT.characters + 1);
  expect(() => applyDraftChange(draftOf('a'), { edit: 'a', text: long })).toThrow();
  expect(() => applyDraftChange(draftOf('a'), { opening: long })).toThrow();
  expect(() => applyDraftChange(draftOf('a'), { add: { answer: 'b' } } as unknown as DraftChange)).toThrow();
});

const id = fc.constantFrom('a', 'b', 'c', 'd');
const neighbour = fc.option(id);
const change: fc.Arbitrary<DraftChange> = fc.oneof(
  fc.record({ add: id.map((each) => piece(each)), before: neighbour }),
  fc.record({ remove: id }),
  fc.record({ move: id, before: neighbour }),
  fc.record({ edit: id, text: fc.option(fc.string()) }),
  fc.record({ opening: fc.string() }),
  fc.record({ closing: fc.string() }),
);

test('a change made twice, because its answer was lost, is made once; no answer is there twice', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 12 }), change, (before, last) => {
      const once = made(draftOf('a', 'b'), ...before, last);
      expect(applyDraftChange(once, last)).toEqual(once);
      expect(new Set(once.pieces.map(({ answer }) => answer)).size).toBe(once.pieces.length);
    }),
  );
});
