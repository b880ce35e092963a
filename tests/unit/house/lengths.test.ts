/** No file of the house has grown past what one reads in one go: the files past it are those their owners struggle with. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Lines of one file. */
const LONGEST = 250;

const FILES = ['src', 'extension', 'tests'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(tsx?|mjs|js|css)$/.test(file))
    .map((file) => join(folder, file).replaceAll('\\', '/')),
);

test.each(['.ts', '.tsx', '.mjs', '.js', '.css'])('%s: none is too long; one that is should be split by idea', (kind) => {
  const files = FILES.filter((file) => file.endsWith(kind)).map((file) => ({ file, lines: linesOf(file) }));
  expect(files.length).toBeGreaterThan(0);
  const long = files.filter(({ lines }) => lines > LONGEST);
  expect(
    long.map(({ file, lines }) => `${file} has ${lines} lines, at most ${LONGEST}: split it by idea, not by number`),
  ).toEqual([]);
});

function linesOf(file: string): number {
  return readFileSync(file, 'utf8').trimEnd().split('\n').length;
}
