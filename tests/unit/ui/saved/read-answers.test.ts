/** Which answers were read, in which order, and which go when there are too many. */
import { expect, test } from 'vitest';
import { lastRead, readingOf } from '../../../../extension/ui/saved/read-answers';
import { applySettingChange } from '../../../../src/stored/setting-change';
import { type Settings, STORAGE_LIMITS } from '../../../../src/stored/settings';

const read = (turn: number, hash = '00000001') => ({ day: '2026-11-20', hash, turn });

test('the last one comes first, in whatever order the browser gives them', () => {
  expect(lastRead({ alpha: read(2), beta: read(9), gamma: read(1) })).toEqual(['beta', 'alpha', 'gamma']);
});

test('of too many the ones read longest ago go, not the first letters', () => {
  const ids = Array.from({ length: STORAGE_LIMITS.perAnswer }, (_, i) => `answer-${String(i).padStart(4, '0')}`);
  // Chromium's order: by letters, here the newest first.
  const full: Settings['read'] = Object.fromEntries(ids.map((id, i) => [id, read(STORAGE_LIMITS.perAnswer - i)]));
  const next = applySettingChange(full, {
    key: 'read',
    answer: 'zulu',
    to: read(STORAGE_LIMITS.perAnswer + 1),
  }) as Settings['read'];
  const left = lastRead(next);
  expect([left.length, left[0], left[1], left.includes(ids.at(-1) ?? '')]).toEqual([
    STORAGE_LIMITS.perAnswer,
    'zulu',
    'answer-0000',
    false,
  ]);
});

test('a reading kept before readings were numbered is the oldest', () => {
  const next = applySettingChange({}, { key: 'read', answer: 'old', to: { day: '2026-01-01', hash: '00000001' } as never });
  expect(next).toEqual({ old: { day: '2026-01-01', hash: '00000001', turn: 0 } });
});

test.each([
  ['as it is now', { id: 'a', hash: '00000001' }, 'read'],
  ['once its text is another', { id: 'a', hash: '00000002' }, 'changed'],
  ['never', { id: 'b', hash: '00000001' }, null],
  ['never, though every object has it', { id: 'constructor', hash: '00000001' }, null],
])('an answer read %s', (_, answer, said) => {
  expect(readingOf({ read: { a: read(1) } }, answer)).toBe(said);
  expect(readingOf(null, answer)).toBeNull();
});
