/** A ranking case that comes out otherwise than declared is one line: what it was, what it is, what came instead. */
import { expect, test } from 'vitest';
import { changedCases } from '../../../src/cli/relevance/known';
import type { Verdict } from '../../../src/cli/relevance/sets';

const NONE = { near: [], far: [], missed: [], unsure: [], shown: [] };
const verdict = (name: string, place: Verdict['place'], unsure = false): Verdict => ({
  ...{ name, kind: 'question', rank: 0, place, unsure },
  got: place === 'missed' || place === 'silent' ? [] : ['a', 'b'],
});

test('what is as declared says nothing', () => {
  const verdicts = [verdict('q', 'first'), verdict('r', 'near', true), verdict('s', 'silent')];
  expect(changedCases(verdicts, { ...NONE, near: ['r'], unsure: ['r'] })).toEqual([]);
});

test.each([
  ['worse: near → far, got a, b: "q"', verdict('q', 'far'), { near: ['q'] }],
  ['worse: right → missed, got nothing: "q"', verdict('q', 'missed'), {}],
  ['worse: right → shown, got a, b: "q"', verdict('q', 'shown'), {}],
  ['worse: sure → unsure, got a, b: "q"', verdict('q', 'first', true), {}],
  ['better: missed → right, got a, b: "q"', verdict('q', 'first'), { missed: ['q'] }],
  ['gone: far, no such case: "old"', verdict('q', 'first'), { far: ['old'] }],
] as readonly (readonly [string, Verdict, Partial<typeof NONE>])[])('%s', (said, one, known) => {
  expect(changedCases([one], { ...NONE, ...known } as typeof NONE)).toEqual([said]);
});
