import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
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

/** Writes the declaration anew from what the search does now. @returns how many cases each list holds */
export function declareKnown(root: string): string {
  const known = sortVerdicts(judgeAll(projectPack(root), readSets(root)));
  const lines = LISTS.flatMap((list) => [
    `${list}:${known[list].length === 0 ? ' []' : ''}`,
    ...known[list].map((name) => `  - ${JSON.stringify(name)}`),
  ]);
  const head = [
    '# Cases known not to come out as they should. Written by `npm run relevance -- --declare`; read the difference before keeping it.',
    '# near: second or third. far: further. missed: absent. unsure: not among the first three sure answers. shown: silence was wanted.',
  ];
  writeFileSync(join(root, 'tests/ranking/known.yaml'), `${[...head, ...lines].join('\n')}\n`);
  return LISTS.map((list) => `${list} ${known[list].length}`).join(', ');
}
