import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Problem, printProblem, type Report } from '../../../src/build/problem';

/** A folder on disk with some files, by path; `end` removes it. */
export function sampleProject(files: Readonly<Record<string, string>>): { readonly root: string; end(): void } {
  const root = mkdtempSync(join(tmpdir(), 'repere-cli-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return { root, end: () => rmSync(root, { recursive: true, force: true }) };
}

/** What a check prints of a folder with some files. */
export function problemsIn(files: Readonly<Record<string, string>>, check: (root: string, report: Report) => void): string[] {
  const project = sampleProject(files);
  const problems: Problem[] = [];
  try {
    check(project.root, (problem) => problems.push(problem));
  } finally {
    project.end();
  }
  return problems.map(printProblem);
}
