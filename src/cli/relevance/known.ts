import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { compileData } from '../../build/compile';
import { Misuse } from '../run-command';
import type { Pack } from '../searched';
import { projectPack } from '../searched';
import { judgePage, judgeQuery, type RankingSets, readSets, type Verdict } from './sets';

/** What is known not to come out as it should; `tests/ranking/ranking.test.ts` fails when a case gets worse or better. */
export interface Known {
  /** Right answer second or third. */
  readonly near: readonly string[];
  /** Right answer further down. */
  readonly far: readonly string[];
  /** Right answer not shown at all. */
  readonly missed: readonly string[];
  /** No right answer among the first three sure ones. */
  readonly unsure: readonly string[];
  /** Something shown where silence was wanted. */
  readonly shown: readonly string[];
}

const LISTS = ['near', 'far', 'missed', 'unsure', 'shown'] as const;

/** Judges every case of the sets, queries first. */
export function judgeAll({ index, portals }: Pack, sets: RankingSets): Verdict[] {
  return [
    ...sets.queries.map((query) => judgeQuery(index, query)),
    ...sets.pages.flatMap((page) => judgePage(index, portals ?? [], page)),
  ];
}

/** Sorts verdicts into the lists of `known.yaml`; what came out as it should is in none. */
export function sortVerdicts(verdicts: readonly Verdict[]): Known {
  const named = (test: (verdict: Verdict) => boolean) =>
    verdicts
      .filter(test)
      .map(({ name }) => name)
      .sort();
  return {
    near: named(({ place }) => place === 'near'),
    far: named(({ place }) => place === 'far'),
    missed: named(({ place }) => place === 'missed'),
    unsure: named(({ unsure, place }) => unsure && place !== 'missed'),
    shown: named(({ place }) => place === 'shown'),
  };
}

/** What `tests/ranking/known.yaml` declares. */
export function readKnown(root: string): Known {
  const known = parse(readFileSync(join(root, 'tests/ranking/known.yaml'), 'utf8')) as Partial<Known>;
  return Object.fromEntries(LISTS.map((list) => [list, [...(known[list] ?? [])].sort()])) as unknown as Known;
}

/** How bad each list is: from a case in none to one that shows what it should not, or not what it should. */
const GRADES: Readonly<Record<Outcome, number>> = { right: 0, near: 1, far: 2, missed: 3, shown: 3, sure: 0, unsure: 1 };
type Outcome = (typeof LISTS)[number] | 'right' | 'sure';

/** What becomes of a case: of its rank or its silence, and of whether it is sure. */
function outcomesIn(known: Known, name: string): readonly [Outcome, Outcome] {
  const place = (['near', 'far', 'missed', 'shown'] as const).find((list) => known[list].includes(name));
  return [place ?? 'right', known.unsure.includes(name) ? 'unsure' : 'sure'];
}

/**
 * The cases that do not come out as declared, a line each: « worse: near → far, got cps-perdue, e-cps: "carte perdue" ».
 * @param known what is declared
 */
export function changedCases(verdicts: readonly Verdict[], known: Known): string[] {
  const now = sortVerdicts(verdicts);
  const lines = verdicts.flatMap(({ name, got }) => {
    const [before, after] = [outcomesIn(known, name), outcomesIn(now, name)];
    return before.flatMap((was, at) => {
      const is = after[at] as Outcome;
      if (was === is) return [];
      const better = GRADES[is] < GRADES[was];
      return [`${better ? 'better' : 'worse'}: ${was} → ${is}, got ${got.join(', ') || 'nothing'}: ${JSON.stringify(name)}`];
    });
  });
  const asked = new Set(verdicts.map(({ name }) => name));
  const gone = LISTS.flatMap((list) =>
    known[list].filter((name) => !asked.has(name)).map((name) => `gone: ${list}, no such case: ${JSON.stringify(name)}`),
  );
  return [...new Set([...lines, ...gone])];
}

/** Said under changed cases: how they are declared. */
export const HOW_TO_DECLARE = 'Mend what got worse; else declare all of it with: npm run relevance -- --declare';

/**
 * Writes the declaration anew from what the search does now.
 * @returns the cases that came out otherwise than was declared, a line each, and how many cases each list holds
 * @throws Misuse while the data has a problem: what is half read ranks otherwise
 */
export function declareKnown(root: string): string {
  const { problems } = compileData(root);
  if (problems.length > 0) throw new Misuse(`the data has ${problems.length} problems: mend them first, see npm run check`);
  const verdicts = judgeAll(projectPack(root), readSets(root));
  const known = sortVerdicts(verdicts);
  const changed = changedCases(verdicts, readKnown(root));
  const lines = LISTS.flatMap((list) => [
    `${list}:${known[list].length === 0 ? ' []' : ''}`,
    ...known[list].map((name) => `  - ${JSON.stringify(name)}`),
  ]);
  const head = [
    '# Cases known not to come out as they should. Written by `npm run relevance -- --declare`; read the difference before keeping it.',
    '# near: second or third. far: further. missed: absent. unsure: not among the first three sure answers. shown: silence was wanted.',
  ];
  writeFileSync(join(root, 'tests/ranking/known.yaml'), `${[...head, ...lines].join('\n')}\n`);
  return [...changed, LISTS.map((list) => `${list} ${known[list].length}`).join(', ')].join('\n');
}
