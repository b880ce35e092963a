import { describe, expect, test } from 'vitest';
import { KINDS } from '../../../src/answer/answer';
import { reviewOf } from '../../../src/build/review';

const READ = '2026-11-22';
const IDS = Array.from({ length: 200 }, (_, at) => `answer-${at}`);

describe.each([
  ['calendar', '2027-01-09', '2027-01-22'],
  ['contact', '2027-04-23', '2027-05-22'],
  ['procedure', '2027-06-24', '2027-08-22'],
  ['definition', '2028-02-23', '2028-05-22'],
] as const)('%s', (kind, first, last) => {
  const days = IDS.map((id) => reviewOf(id, kind, READ));

  test('due between the first and the last day of its interval', () => {
    expect(days.every((day) => day >= first && day <= last)).toBe(true);
  });

  test('spread: no day has a quarter of the answers', () => {
    const most = Math.max(...days.map((day) => days.filter((one) => one === day).length));
    expect(most).toBeLessThan(IDS.length / 4);
  });
});

test('the same id gives the same day', () => {
  expect(reviewOf('carte', 'contact', READ)).toBe(reviewOf('carte', 'contact', READ));
});

test.each(KINDS)('a %s is never due after the day it holds until', (kind) => {
  expect(IDS.map((id) => reviewOf(id, kind, READ, '2026-12-31'))).toEqual(IDS.map(() => '2026-12-31'));
});

test('the last day of a short month stays in it', () => {
  expect(
    IDS.map((id) => reviewOf(id, 'calendar', '2026-12-31'))
      .sort()
      .at(-1),
  ).toBe('2027-02-28');
});
