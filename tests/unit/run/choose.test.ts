/** Which parts of `npm test` run, with what, in which order. */
import { expect, test } from 'vitest';
import { choose, testFiles } from '../../choose.mjs';
import { inTurn, withNeeds } from '../../schedule.mjs';

const PARTS = [
  { id: 'build', name: 'build for Firefox' },
  { id: 'firefox', name: 'installed in Firefox', folder: 'browser', needs: ['build'] },
  { id: 'unit', name: 'unit tests', folder: 'unit' },
  { id: 'ui', name: 'interface tests', folder: 'ui' },
];
const FILES = ['tests/browser/keyboard.test.ts', 'tests/ui/keyboard.test.tsx', 'tests/unit/search/terms.test.ts'];
const chosen = (...words: string[]) =>
  choose(PARTS, words, FILES).map(({ id, files }: { id: string; files?: readonly string[] }) => [id, ...(files ?? [])].join(' '));

test.each([
  ['no word', [], ['build', 'firefox', 'unit', 'ui']],
  ['a part', ['unit'], ['unit']],
  ['a part, before others whose name holds the word', ['firefox'], ['build', 'firefox']],
  ['a word of names', ['tests'], ['unit', 'ui']],
  ['a file', ['tests/unit/search/terms.test.ts'], ['unit tests/unit/search/terms.test.ts']],
  ['a file, as a shell completes it', ['./tests/unit/search'], ['unit tests/unit/search/terms.test.ts']],
  ['a word of paths', ['keyboard'], ['build', 'firefox tests/browser/keyboard.test.ts', 'ui tests/ui/keyboard.test.tsx']],
  ['files of one part', ['ui', 'keyboard'], ['ui tests/ui/keyboard.test.tsx']],
])('%s', (_, words, parts) => expect(chosen(...words)).toEqual(parts));

test.each([[['nonsense']], [['unit', 'keyboard']], [['unit', 'nonsense']]])('%s means nothing: the parts are listed', (words) => {
  expect(() => chosen(...words)).toThrow(/« (nonsense|keyboard) »[\s\S]*build +build for Firefox[\s\S]*ui .*tests\/ui/);
});

test('a file of a part that is not named: where it was looked for is said', () => {
  expect(() => chosen('unit', 'keyboard')).toThrow('« keyboard » in unit. The parts');
});

test('files are those of the project, this one among them', () => {
  expect(testFiles()).toContain('tests/unit/run/choose.test.ts');
});

test('what is needed is needed by what is needed', () => {
  const steps = [{ id: 'a' }, { id: 'b', needs: ['a'] }, { id: 'c', needs: ['b'] }, { id: 'd' }];
  expect(withNeeds(steps, [steps[2]!]).map(({ id }: { id: string }) => id)).toEqual(['a', 'b', 'c']);
});

/** Runs steps that end when told to; returns what is running after each of these ends. */
async function running(
  steps: { id: string; needs?: string[]; light?: boolean }[],
  atOnce: number,
  ends: readonly string[],
): Promise<string[]> {
  const open = new Map<string, () => void>();
  const all = inTurn(steps, atOnce, ({ id }: { id: string }) => new Promise<void>((resolve) => void open.set(id, resolve)));
  const seen = [[...open.keys()].join(' ')];
  for (const id of ends) {
    open.get(id)?.();
    open.delete(id);
    await new Promise((resolve) => setImmediate(resolve));
    seen.push([...open.keys()].join(' '));
  }
  await all;
  return seen;
}

test('a step starts when there is room and what it needs has ended; the first in the list before others', async () => {
  const steps = [{ id: 'a' }, { id: 'b', needs: ['c'] }, { id: 'c' }, { id: 'd' }];
  expect(await running(steps, 2, ['a', 'c', 'd', 'b'])).toEqual(['a c', 'c d', 'd b', 'b', '']);
});

test('one light step runs beside the others, and takes the place of none', async () => {
  const steps = [{ id: 'a' }, { id: 'b', light: true }, { id: 'c', light: true }, { id: 'd' }, { id: 'e' }];
  expect(await running(steps, 2, ['b', 'a', 'c', 'd', 'e'])).toEqual(['a b d', 'a d c', 'd c e', 'd e', 'e', '']);
});

test('steps that wait for one another are named', async () => {
  const steps = [
    { id: 'a', needs: ['b'] },
    { id: 'b', needs: ['a'] },
  ];
  await expect(inTurn(steps, 2, async () => {})).rejects.toThrow('a, b');
});
