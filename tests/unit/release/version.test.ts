/** The version and the changelog of a release. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextVersion, releasedChangelog, withVersion } from '../../../src/cli/release/version';

test('the next minor version, or the one asked for when it is higher', () => {
  expect(nextVersion('0.2.7', undefined)).toBe('0.3.0');
  expect(nextVersion('0.9.9', '0.10.0')).toBe('0.10.0');
  expect(nextVersion('0.9.9', '1.0.0')).toBe('1.0.0');
});

test.each(['0.9.9', '0.9.8', '0.8.12', '1.0', 'v1.0.0', '1.0.0-beta', '1.0.65536'])('« %s » after 0.9.9 is refused', (asked) =>
  expect(() => nextVersion('0.9.9', asked)).toThrow(asked),
);

test('of two versions one is after the other', () => {
  const version = fc.tuple(fc.nat(99), fc.nat(99), fc.nat(99)).map((parts) => parts.join('.'));
  const allowed = (from: string, to: string) => {
    try {
      return nextVersion(from, to) === to;
    } catch {
      return false;
    }
  };
  fc.assert(fc.property(version, version, (a, b) => Number(allowed(a, b)) + Number(allowed(b, a)) === (a === b ? 0 : 1)));
});

const CHANGELOG = '# Changelog\n\nHead.\n\n## Unreleased\n\n- New.\n\n## 0.2.0 – 2026-01-01\n\n- Old.\n';

test('what was not released is, with its day; nothing else moves', () => {
  const { changelog, entry } = releasedChangelog(CHANGELOG, '0.3.0', '2026-02-03');
  expect(entry).toBe('- New.');
  expect(changelog).toBe(CHANGELOG.replace('## Unreleased', '## 0.3.0 – 2026-02-03'));
});

test.each([
  CHANGELOG.replace('- New.\n', ''),
  CHANGELOG.replace('## Unreleased', '## 0.2.1'),
  CHANGELOG.replace('## Unreleased', '## Unreleasedish'),
])('nothing to release is said', (changelog) =>
  expect(() => releasedChangelog(changelog, '0.3.0', '2026-02-03')).toThrow('Unreleased'),
);

test.each(['package.json', 'package-lock.json'])('%s changes by its version alone', (file) => {
  const before = readFileSync(file, 'utf8');
  const present = JSON.parse(before).version as string;
  const lines = before.split('\n');
  const changed = withVersion(before, '9.8.7')
    .split('\n')
    .flatMap((line, at) => (line === lines[at] ? [] : [line.trim()]));
  expect(changed).toEqual(Array(file === 'package.json' ? 1 : 2).fill('"version": "9.8.7",'));
  expect(withVersion(withVersion(before, '9.8.7'), present)).toBe(before);
});
