/**
 * `npm run check [-- folder] [--fix]`: every problem of `data/`, and of what the tests and the interface say of it, or what
 * it holds; `--fix` first mends what has only one right form (typography, order of keys). Exit status 1 when there is a problem.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { compileData } from '../build/compile';
import { type Problem, printProblems, sortProblems } from '../build/problem';
import { fixData } from './check/fix';
import { checkHosts } from './check/hosts';
import { checkInterfaceWords } from './check/interface-words';
import { checkPageCorpus } from './check/page-corpus';
import { checkRankingCases } from './check/ranking-cases';
import { runCommand } from './run-command';

await runCommand(() => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { fix: { type: 'boolean' } } });
  const root = resolve(positionals[0] ?? '.');
  const mended = values.fix ? fixData(root) : [];
  for (const file of mended) process.stdout.write(`mended ${file}\n`);
  const { answers, portals, facets, thesaurus, problems: found } = compileData(root);
  const problems: Problem[] = [...found];
  const report = (problem: Problem) => problems.push(problem);
  // Of half-read data they would say what is not so.
  if (found.length === 0) {
    checkRankingCases(root, answers, report);
    checkHosts(root, portals, report);
    checkPageCorpus(
      root,
      portals,
      answers.map(({ id }) => id),
      report,
    );
  }
  checkInterfaceWords(root, report);
  if (problems.length > 0) {
    process.stdout.write(`${printProblems(sortProblems(problems))}\n`);
    return 1;
  }
  const filterValues = facets.reduce((sum, facet) => sum + facet.values.length, 0);
  const counts = [
    many(answers.length, 'answer', 'answers'),
    many(portals.length, 'portal', 'portals'),
    many(filterValues, 'facet value', 'facet values'),
    many(thesaurus.length, 'thesaurus entry', 'thesaurus entries'),
  ];
  process.stdout.write(`${counts.join(', ')}: no problem\n`);
  return 0;
});

function many(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`;
}
