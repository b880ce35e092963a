/** What is wrong in `data/`, said so that whoever wrote it can mend it without reading code. */

/** Families of problems, in the order they are counted. */
export const PROBLEM_KINDS = [
  'syntax',
  'shape',
  'id',
  'facet',
  'portal',
  'reference',
  'date',
  'link',
  'text',
  'typography',
  'duplicate',
  'thesaurus',
  'glossary',
  'ranking',
  'page',
  'words',
] as const;
export type ProblemKind = (typeof PROBLEM_KINDS)[number];

export interface Problem {
  readonly kind: ProblemKind;
  /** Path from the root of the project, with `/`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** What is wrong: a phrase without capital or full stop. */
  readonly what: string;
  /** What to write instead: a phrase that follows the word « Write ». */
  readonly write: string;
}

/** Takes one problem; checks are given one and never stop at the first fault. */
export type Report = (problem: Problem) => void;

/** `data/answers/x/y.md:12: what is wrong. Write what to write instead.` */
export function printProblem({ file, line, what, write }: Problem): string {
  return `${file}:${line}: ${what}. Write ${write}.`;
}

/** By file, line, then words; the same problem said twice is kept once. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const byText = new Map(problems.map((problem) => [printProblem(problem), problem]));
  return [...byText.values()].sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || compare(a.what, b.what) || compare(a.write, b.write),
  );
}

/** Every problem on a line of its own, then how many of each kind. */
export function printProblems(problems: readonly Problem[]): string {
  const counts = PROBLEM_KINDS.map((kind) => [kind, problems.filter((one) => one.kind === kind).length] as const)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => `${count} ${kind}`);
  const total = `${problems.length} problem${problems.length > 1 ? 's' : ''} in data (${counts.join(', ')})`;
  return [...problems.map(printProblem), total].join('\n');
}

/** Order of code units: the same on every machine, unlike a locale's order. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
