import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileFiles } from '../../build/compile';
import type { Problem } from '../../build/problem';
import { checkInterfaceWords } from './interface-words';
import { mendAnswer } from './mend-answer';
import { mendValues } from './mend-values';

/**
 * Mends on disk what has only one right form: typography where `npm run check` refuses it, and the order of an answer's keys.
 * A file that would have more problems than before is left alone.
 * @returns paths of the files changed, from the root
 */
export function fixData(root: string): string[] {
  const files = dataFiles(root);
  const words: Problem[] = [];
  checkInterfaceWords(root, (problem) => words.push(problem));
  const problems = [...compileFiles(files).problems, ...words];
  const faulty = (file: string) =>
    new Set(problems.filter((one) => one.kind === 'typography' && one.file === file).map(({ line }) => line));
  for (const { file } of words) if (!files.has(file)) files.set(file, readFileSync(join(root, file), 'utf8'));
  return [...files].flatMap(([file, text]) => {
    const mended = file.endsWith('.md') ? mendAnswer(text, faulty(file)) : mendValues(text, faulty(file));
    if (mended === text || isWorse(files, file, mended)) return [];
    writeFileSync(join(root, file), mended);
    return [file];
  });
}

function isWorse(files: ReadonlyMap<string, string>, file: string, mended: string): boolean {
  const count = (all: ReadonlyMap<string, string>) => compileFiles(all).problems.filter((one) => one.file === file).length;
  return count(new Map([...files, [file, mended]])) > count(files);
}

function dataFiles(root: string): Map<string, string> {
  const entries = readdirSync(join(root, 'data'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).filter((path) => /\.(md|ya?ml|json)$/.test(path));
  return new Map(
    paths
      .map((path) => [path.slice(join(root, '/').length).replaceAll('\\', '/'), readFileSync(path, 'utf8')] as const)
      .filter(([file]) => !file.startsWith('data/schemas/')),
  );
}
