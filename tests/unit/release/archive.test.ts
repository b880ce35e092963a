/** Archives made of what they hold, and of nothing else. */
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { archive, differences, readFolder, unpack } from '../../../src/cli/release/archive';

const WORDS = { 'manifest.json': '{}', '_locales/fr/messages.json': '{"é":1}', 'assets/a b.js': 'x'.repeat(5000) };

function folderOf(files: readonly (readonly [string, string])[], day: string): string {
  const root = mkdtempSync(join(tmpdir(), 'repere-archive-'));
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    utimesSync(join(root, path), new Date(day), new Date(day));
  }
  return root;
}

test('the same files in two folders, written in another order on another day, are the same bytes', async () => {
  const folders = [
    folderOf(Object.entries(WORDS), '2026-01-02T03:04:05Z'),
    folderOf(Object.entries(WORDS).reverse(), '2031-07-08T09:10:11Z'),
  ];
  const [one, other] = await Promise.all(folders.map((folder) => archive(readFolder(folder))));
  for (const folder of folders) rmSync(folder, { recursive: true });
  expect(Buffer.compare(one as Uint8Array, other as Uint8Array)).toBe(0);
});

test('what is put in comes out, and one byte more is seen', async () => {
  await fc.assert(
    fc.asyncProperty(fc.dictionary(fc.stringMatching(/^[a-z]{1,8}(\/[a-z]{1,8})?$/), fc.uint8Array()), async (given) => {
      // A name may not be a file and a folder.
      const names = Object.keys(given).filter((name) => !Object.keys(given).some((other) => other.startsWith(`${name}/`)));
      const files = new Map(names.map((name) => [name, given[name] as Uint8Array]));
      const back = await unpack(await archive(files));
      expect(differences(files, back)).toEqual([]);
      for (const [name, bytes] of files) {
        expect(differences(files, new Map([...back, [name, Uint8Array.from([...bytes, 0])]]))).toEqual([name]);
      }
    }),
    { numRuns: 30 },
  );
});
