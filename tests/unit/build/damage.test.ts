import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileFiles } from '../../../src/build/compile';
import { sampleFiles } from './sample-data';

const PIECES = [
  '',
  '\n',
  '---\n',
  ': ',
  ' - ',
  '"',
  '[',
  '}',
  ',',
  '#',
  '&a ',
  '*a',
  '!x ',
  '<',
  '`',
  '](',
  '\t',
  '\0',
  '\u202E',
  '1e999',
  'null',
];

test('damage anywhere in any file is listed, never thrown, at a line that exists', () => {
  const names = [...sampleFiles().keys()];
  const damage = fc.record({
    file: fc.constantFrom(...names),
    at: fc.nat(900),
    cut: fc.nat(12),
    piece: fc.constantFrom(...PIECES),
  });
  fc.assert(
    fc.property(fc.array(damage, { minLength: 1, maxLength: 3 }), (all) => {
      const files = sampleFiles();
      for (const { file, at, cut, piece } of all) {
        const text = files.get(file) as string;
        const place = at % text.length;
        files.set(file, text.slice(0, place) + piece + text.slice(place + cut));
      }
      for (const { file, line, what, write } of compileFiles(files).problems) {
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual((files.get(file) ?? '').split('\n').length);
        expect(`${what}${write}`).not.toMatch(/undefined|\[object/);
      }
    }),
    { numRuns: 150, seed: 2026 },
  );
}, 30_000);
