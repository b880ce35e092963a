import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Located, readYaml } from '../../build/located';
import { nearest } from '../../build/nearest';
import type { Report } from '../../build/problem';

const FOLDER = 'tests/ranking';
/** Where a first case of an answer is written: a question as one asks it. */
const FIRST_CASES = `${FOLDER}/questions.yaml`;
/** What is asked there is never used to tune anything: it does not count as a case of an answer. */
const APART = ['known.yaml', 'held-out.yaml', 'fresh-dev.yaml', 'fresh-check.yaml', 'drawn.yaml'];

/** An answer and the file it is written in. */
export interface WrittenAnswer {
  readonly id: string;
  readonly topic: string;
}

/** Reports answers no ranking case asks for, and cases that ask for no answer we have. Nothing where there are no cases. */
export function checkRankingCases(root: string, answers: readonly WrittenAnswer[], report: Report): void {
  if (!existsSync(join(root, FOLDER))) return;
  const ids = answers.map(({ id }) => id);
  const asked = new Set<string>();
  for (const name of readdirSync(join(root, FOLDER)).sort()) {
    if (!name.endsWith('.yaml') || name === 'known.yaml') continue;
    const file = `${FOLDER}/${name}`;
    const located = readYaml(file, readFileSync(join(root, file), 'utf8'), 1, report);
    if (!located) continue;
    for (const { id, path } of idsAsked(located)) {
      if (!APART.includes(name)) asked.add(id);
      checkKnownAnswer(located, path, id, ids, report);
    }
  }
  for (const { id, topic } of answers) {
    if (asked.has(id)) continue;
    const file = `data/answers/${topic}/${id}.md`;
    const write = `one in ${FIRST_CASES}, in words that are not yet in the answer: - { q: "…", expect: [${id}], why: "…" }`;
    report({ kind: 'ranking', file, line: 1, what: 'no ranking case asks for this answer', write });
  }
}

/** Reports an answer that a case of the tests names and `data/answers` does not hold. */
export function checkKnownAnswer(
  located: Located,
  path: readonly PropertyKey[],
  id: string,
  known: readonly string[],
  report: Report,
): void {
  if (known.includes(id)) return;
  const near = nearest(id, known);
  const write = near ? `"${near}"` : 'the id of an answer of data/answers, or remove it';
  report({ kind: 'ranking', file: located.file, line: located.lineOf(path), what: `the answer "${id}" does not exist`, write });
}

interface Asked {
  readonly id: string;
  readonly path: readonly PropertyKey[];
}

/** Every answer the typed queries and the pages of a set ask for. */
function idsAsked({ value }: Located): Asked[] {
  const { queries, pages } = (value ?? {}) as { queries?: unknown; pages?: unknown };
  return [
    ...listAt(queries).flatMap((one, at) => idsOf(one, 'expect', ['queries', at])),
    ...listAt(pages).flatMap((one, at) => ['field', 'page'].flatMap((key) => idsOf(one, key, ['pages', at]))),
  ];
}

/** The ids under a key of one case, where they are written. */
export function idsOf(one: unknown, key: string, at: readonly PropertyKey[]): Asked[] {
  const list = listAt((one as Record<string, unknown> | null)?.[key]);
  return list.flatMap((id, index) => (typeof id === 'string' ? [{ id, path: [...at, key, index] }] : []));
}

/** A list, or an empty one in place of anything else. */
export function listAt(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
