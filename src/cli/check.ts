/** `npm run check [-- folder]`: every problem of `data/`, or what it holds. Exit status 1 when there is a problem. */
import { resolve } from 'node:path';
import { compileData } from '../build/compile';
import { printProblems } from '../build/problem';

const { answers, portals, facets, thesaurus, problems } = compileData(resolve(process.argv[2] ?? '.'));
if (problems.length > 0) {
  process.stdout.write(`${printProblems(problems)}\n`);
  process.exitCode = 1;
} else {
  const values = facets.reduce((sum, facet) => sum + facet.values.length, 0);
  const counts = [
    many(answers.length, 'answer', 'answers'),
    many(portals.length, 'portal', 'portals'),
    many(values, 'facet value', 'facet values'),
    many(thesaurus.length, 'thesaurus entry', 'thesaurus entries'),
  ];
  process.stdout.write(`${counts.join(', ')}: no problem\n`);
}

function many(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`;
}
