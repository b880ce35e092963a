/** What differs between two versions of the answers, and what is made of a stored one that is damaged. */
import { describe, expect, test } from 'vitest';
import { changesSince, hasChanges, type Pack, packSeen } from '../../../../extension/ui/saved/changes';
import { parseSetting } from '../../../../src/stored/settings';

const pack = (version: string, hashes: Record<string, string>): Pack => ({
  version,
  answers: Object.entries(hashes).map(([id, hash]) => ({ id, hash })),
});
const OLD = { stays: '00000001', changes: '00000002', goes: '00000003' };
const seen = packSeen(pack('2026.09-old', OLD));

describe('changes', () => {
  test('new, changed and removed answers are told apart', () => {
    const now = pack('2026.11-new', { comes: '00000004', stays: '00000001', changes: '0000000a' });
    expect(changesSince(seen, now)).toEqual({ since: '2026.09-old', added: ['comes'], changed: ['changes'], removed: 1 });
  });

  test('the same version has none, whatever was stored of it', () => {
    const damaged = { version: '2026.09-old', hashes: { other: '00000009' } };
    expect(hasChanges(changesSince(damaged, pack('2026.09-old', OLD)))).toBe(false);
  });

  test('own answers are none of ours: neither new nor remembered, and one of ours that they stand in place of is not gone', () => {
    const own = { id: 'own:a', hash: '0000000b', organisation: 'Hôpital du Nord', replaces: 'goes' };
    const { goes: _, ...others } = OLD;
    const now = { version: 'with', answers: [...pack('with', others).answers, own] };
    expect(hasChanges(changesSince(seen, now))).toBe(false);
    expect(Object.keys(packSeen(now).hashes)).not.toContain('own:a');
  });

  test('another version with the same answers has none to tell', () => {
    expect(hasChanges(changesSince(seen, pack('2026.11-new', OLD)))).toBe(false);
  });

  test('an answer named like something every object has is an answer like others', () => {
    const now = pack('2026.11-new', { ...OLD, constructor: '00000005', toString: '00000006' });
    expect(changesSince(seen, now).added).toEqual(['constructor', 'toString']);
    const later = changesSince(packSeen(now), pack('2026.12-later', OLD));
    expect(later).toEqual({ since: '2026.11-new', added: [], changed: [], removed: 2 });
  });

  test('thousands of answers, each of them in its place', () => {
    const ids = Array.from({ length: 5000 }, (_, i) => `answer-${i}`);
    const hashes = (from: number) =>
      Object.fromEntries(ids.slice(from).map((id, i) => [id, (i % 7).toString(16).padStart(8, '0')]));
    const before = packSeen(pack('a', hashes(0)));
    const { added, changed, removed } = changesSince(before, pack('b', hashes(10)));
    expect([added.length, changed.length, removed]).toEqual([0, 4990, 10]);
  });
});

test.each([null, { version: 'a', hashes: { answer: '00000001' } }])('what was seen is taken as stored: %j', (stored) => {
  expect(parseSetting('seenPack', stored)).toEqual({ value: stored });
});

test.each([
  { stored: 7 },
  { stored: ['a'] },
  { stored: {} },
  { stored: { version: '', hashes: {} } },
  { stored: { version: 'a', hashes: 'none' } },
  { stored: { version: 'a', hashes: { answer: 'no hash' } } },
  { stored: { version: 'a', hashes: { answer: null } } },
])('damaged, it counts as never seen: $stored', ({ stored }) => {
  expect(parseSetting('seenPack', stored)).toBeNull();
});
