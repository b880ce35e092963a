/** The texts of the stores within the stores' limits. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Problem, printProblem } from '../../../src/build/problem';
import { readListings } from '../../../src/build/store-texts';

const PATHS = ['fr.yaml', 'en.yaml', 'privacy.fr.md', 'privacy.en.md'].map((name) => `data/store/${name}`);
const FILES = new Map(PATHS.map((path) => [path, readFileSync(path, 'utf8')]));

function said(path: string, change: (text: string) => string | null): string {
  const files = new Map(FILES);
  const changed = change(files.get(path) ?? '');
  if (changed === null) files.delete(path);
  else files.set(path, changed);
  const problems: Problem[] = [];
  readListings(files, (problem) => problems.push(problem));
  return problems.map(printProblem).join('\n');
}

const line = (text: string, key: string, value: string) => text.replace(new RegExp(`^${key}: .*$`, 'm'), `${key}: ${value}`);

test('ours have no fault, and no texts are no fault either', () => {
  expect(said('data/store/fr.yaml', (text) => text)).toBe('');
  expect(readListings(new Map(), () => expect.unreachable()).size).toBe(0);
});

test.each([
  ['eight search terms', 'search', '[a, b, c, d, e, f, g, h]', 'more terms than Edge takes'],
  ['a search term of 31 characters', 'search', `[${'a'.repeat(31)}]`, 'longer than Edge takes'],
  ['22 words in all', 'search', '[a b c d e f, a b c d e f, a b c d e f, a b c d]', 'more words than Edge takes'],
  ['a reason of 1001 characters', 'hosts', 'a'.repeat(1001), 'longer than a store takes'],
  ['an empty purpose', 'purpose', '""', 'is empty'],
  ['a tile that overflows', 'tile', 'a'.repeat(61), 'does not fit the tile'],
  ['an unknown key', 'search', '[a]\nsumary: x', 'not a known key'],
])('%s', (_what, key, value, fault) => expect(said('data/store/en.yaml', (text) => line(text, key, value))).toContain(fault));

test('a description Edge refuses, and a permission explained in one language alone', () => {
  const short = (text: string) => text.replace(/description: \|-\n[\s\S]*?\npermissions:/, 'description: Short.\npermissions:');
  expect(said('data/store/en.yaml', short)).toContain('shorter than Edge takes');
  expect(said('data/store/en.yaml', (text) => text.replace(/^ {2}scripting: .*\n/m, ''))).toContain(
    'data/store/en.yaml:1: no reason is given for the permission "scripting"',
  );
});

test('French typography, in listing and privacy page; a privacy page for each', () => {
  expect(said('data/store/fr.yaml', (text) => line(text, 'tile', "l'aide"))).toContain('straight apostrophe');
  expect(said('data/store/privacy.fr.md', (text) => `${text}\nOui ?\n`)).toContain('ordinary space before the mark');
  expect(said('data/store/privacy.en.md', () => null)).toContain('it has no privacy page');
});
