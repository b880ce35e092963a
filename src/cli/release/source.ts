/** The source handed in with the package, and built anew from it elsewhere. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Misuse } from '../run-command';
import type { Files } from './archive';

/** What the archive holds at its head, for those who build it. */
const RECIPE = { from: 'data/store/build.md', to: 'BUILD.md' };

/**
 * Every file of the project that git does not ignore, as it lies on the disk, and the recipe at the head.
 * @param changed texts in place of those of the disk, by path
 * @throws Misuse outside a git repository
 */
export function sourceFiles(root: string, changed: ReadonlyMap<string, string>): Map<string, Uint8Array> {
  const paths = git(root, ['ls-files', '-z', '--cached', '--others', '--exclude-standard'])
    .split('\0')
    .filter((path) => path !== '' && existsSync(join(root, path)) && statSync(join(root, path)).isFile());
  const files = new Map<string, Uint8Array>(paths.map((path) => [path, readFileSync(join(root, path))]));
  for (const [path, text] of changed) files.set(path, Buffer.from(text));
  const recipe = files.get(RECIPE.from);
  if (recipe) files.set(RECIPE.to, recipe);
  return files;
}

/** Paths that differ from what is committed. */
export function uncommitted(root: string): string[] {
  return git(root, ['status', '--porcelain'])
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.slice(3));
}

/** Writes a source into a folder, beside the packages installed here: they are those of the same lock. */
export function layOut(files: Files, folder: string, root: string): void {
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
}

function git(root: string, args: readonly string[]): string {
  try {
    return execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26, stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    throw new Misuse(`the source of a release is what git tracks: ${(error as Error).message.split('\n')[0]}`);
  }
}
