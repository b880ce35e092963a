import { expect, it } from 'vitest';
import { withoutPast } from '../../../src/search/past';
import type { Suggestions } from '../../../src/search/suggestion';

const one = (id: string) => ({ id, score: 1, reasons: [] });
const found: Suggestions = {
  typed: [one('vague-1'), one('vague-2')],
  maybe: [one('calendrier')],
  field: [one('vague-1'), one('aide')],
  page: [one('aide'), one('vague-1')],
  corrected: [],
};
const ids = ({ typed, maybe, field, page }: Suggestions) => [typed, maybe, field, page].map((list) => list.map(({ id }) => id));

it('an answer whose calendar is over is close at most, and not suggested beside a page', () => {
  expect(ids(withoutPast(found, new Set(['vague-1']), 'vague'))).toEqual([
    ['vague-2'],
    ['vague-1', 'calendrier'],
    ['aide'],
    ['aide'],
  ]);
});

it('stays where it is in a list that is browsed', () => {
  expect(ids(withoutPast(found, new Set(['vague-1']), ' '))[0]).toEqual(['vague-1', 'vague-2']);
});

it('nothing over, nothing changed', () => {
  expect(withoutPast(found, new Set(), 'vague')).toBe(found);
});
