/** What the board counts: periods, sums, groups, steps of the chart, and answers to check again. */
import { describe, expect, test } from 'vitest';
import { CHART_LIMITS, steps } from '../../../extension/board/chart-steps';
import { copied, doubted, gaps, late, reasonsOf, summary } from '../../../extension/board/figures';
import { addDays, between, lastDays, within } from '../../../extension/board/period';
import type { Answer } from '../../../src/answer/answer';
import { mergeEntries } from '../../../src/stored/journal';
import { A, B, copy, gap, journalOf, MISS, no, SEARCH, yes } from '../stored/sample-journal';

const TODAY = '2026-11-22';
const ENTRIES = [
  ...journalOf(A, '2026-11-22', SEARCH, SEARCH, MISS, copy('x'), yes('x'), gap('Erreur 418', true, 'psc')),
  ...journalOf(A, '2026-11-16', SEARCH, copy('x'), copy('x'), no('y', 'outdated', 'unclear'), gap('erreur  418')),
  ...journalOf(B, '2026-11-15', SEARCH, MISS, copy('y'), copy('x'), no('y', 'outdated'), gap('autre', false, 'igc'), no('z')),
  ...journalOf(B, '2026-09-01', SEARCH, yes('y')),
].reduce((all, entry) => mergeEntries(all, [entry]).entries, journalOf(A, '2026-01-01'));

describe('periods', () => {
  test('today counts as one of the last days', () => {
    expect(lastDays(7, TODAY)).toEqual({ from: '2026-11-16', to: TODAY });
    expect(within(ENTRIES, lastDays(7, TODAY)).map(({ day }) => day)).not.toContain('2026-11-15');
    expect(within(ENTRIES, { from: null, to: null })).toEqual(ENTRIES);
  });

  test('dates in either order, half a date, none', () => {
    expect(between('2026-12-01', '2026-11-01')).toEqual({ from: '2026-11-01', to: '2026-12-01' });
    expect(between('', '2026-11-01')).toEqual({ from: null, to: '2026-11-01' });
    expect(between('275760-09-13', '')).toEqual({ from: null, to: null });
  });

  test('days over the ends of months and years, and over a change of hour', () => {
    expect([addDays('2026-03-01', -1), addDays('2027-01-01', -1), addDays('2026-03-28', 2), addDays('2028-02-28', 1)]).toEqual([
      '2026-02-28',
      '2026-12-31',
      '2026-03-30',
      '2028-02-29',
    ]);
  });
});

describe('figures', () => {
  test('in short', () => {
    expect(summary(ENTRIES)).toEqual({ searches: 5, misses: 2, useful: 1, useless: 3, copies: 5, gaps: 1 });
    expect(summary([])).toEqual({ searches: 0, misses: 0, useful: 0, useless: 0, copies: 0, gaps: 0 });
  });

  test('answers most often found useless first, each reason with its count', () => {
    const rows = doubted(ENTRIES);
    expect(rows).toEqual([
      {
        answer: 'y',
        no: 2,
        yes: 0,
        reasons: [
          { reason: 'outdated', count: 2 },
          { reason: 'unclear', count: 1 },
        ],
      },
      { answer: 'z', no: 1, yes: 0, reasons: [] },
    ]);
    expect(reasonsOf(rows).map(({ reason }) => reason)).toEqual(['outdated', 'unclear']);
  });

  test('words that differ in case and spaces are one gap', () => {
    expect(gaps(ENTRIES)).toEqual([
      { words: 'Erreur 418', count: 2, byHand: 1, portals: ['psc'] },
      { words: 'autre', count: 1, byHand: 0, portals: ['igc'] },
    ]);
  });

  test('most copied first', () => {
    expect(copied(ENTRIES)).toEqual([
      { answer: 'x', count: 4 },
      { answer: 'y', count: 1 },
    ]);
  });
});

describe('answers to check again', () => {
  const answer = (id: string, dates: Partial<Answer>) => ({ id, read: '2026-06-01', ...dates }) as Answer;

  test('past, not today; oldest first; a disagreement counts from the day its sources were read', () => {
    const found = late(
      [
        answer('fine', { review: TODAY, validUntil: '2027-01-01' }),
        answer('both', { review: '2026-11-21', validUntil: '2026-02-01' }),
        answer('conflict', { conflict: 'A dit oui, B dit non.', review: '2027-01-01' }),
        answer('old', { review: '2026-01-01' }),
      ],
      TODAY,
    );
    expect(found).toEqual([
      { answer: 'old', since: '2026-01-01', why: ['review'] },
      { answer: 'both', since: '2026-02-01', why: ['review', 'validUntil'] },
      { answer: 'conflict', since: '2026-06-01', why: ['conflict'] },
    ]);
  });
});

describe('steps of the chart', () => {
  const drawn = (period: { from: string | null; to: string | null }) => steps(within(ENTRIES, period), period, TODAY);

  test('days, each there, also without a search', () => {
    const { unit, steps: found } = drawn(lastDays(7, TODAY));
    expect([unit, found.length, found[0]]).toEqual(['day', 7, { start: '2026-11-16', searches: 1, misses: 0 }]);
    expect(found.at(-1)).toEqual({ start: TODAY, searches: 2, misses: 1 });
  });

  test('weeks begin on Monday', () => {
    const { unit, steps: found } = drawn(lastDays(90, TODAY));
    expect(unit).toBe('week');
    expect(found.slice(-2)).toEqual([
      { start: '2026-11-09', searches: 1, misses: 1 },
      { start: '2026-11-16', searches: 3, misses: 1 },
    ]);
  });

  test('every search is in one step, whatever the period', () => {
    for (const period of [lastDays(7, TODAY), lastDays(30, TODAY), lastDays(90, TODAY), { from: null, to: null }]) {
      const { steps: found } = drawn(period);
      expect(found.reduce((sum, { searches }) => sum + searches, 0)).toBe(summary(within(ENTRIES, period)).searches);
    }
  });

  test('months over years, bounded; no end far in the future', () => {
    const { unit, steps: found } = drawn({ from: '0001-01-01', to: '9999-12-31' });
    expect([unit, found.length, found.at(-1)?.start]).toEqual(['month', CHART_LIMITS.most, '2026-11-01']);
  });

  test('nothing searched: no steps', () => {
    expect(steps(journalOf(A, TODAY, copy('a')), lastDays(7, TODAY), TODAY).steps).toEqual([]);
  });
});
