import { expect, test } from 'vitest';
import { dueLines } from '../../../src/cli/due-lines';

const ANSWERS = [
  { id: 'tarif', topic: 'hds', kind: 'contact', review: '2027-02-01' },
  { id: 'vague-2', topic: 'segur', kind: 'calendar', review: '2027-01-15', validUntil: '2027-12-15' },
  { id: 'aide', topic: 'segur', kind: 'contact', review: '2027-01-03' },
  { id: 'dmp', topic: 'segur', kind: 'definition', review: '2027-02-02' },
] as const;

test('by topic, the earliest first, up to the day and on it', () => {
  expect(dueLines(ANSWERS, '2027-02-01')).toEqual([
    'hds',
    '  2027-02-01  tarif (contact)',
    'segur',
    '  2027-01-03  aide (contact)',
    '  2027-01-15  vague-2 (calendar, valid until 2027-12-15)',
    '3 of 4 answers due by 2027-02-01',
  ]);
});

test('nothing due', () => {
  expect(dueLines(ANSWERS, '2026-12-31')).toEqual(['0 of 4 answers due by 2026-12-31']);
});
