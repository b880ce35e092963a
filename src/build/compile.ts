import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as v from 'valibot';
import type { Answer } from '../answer';
import type { Facet } from '../facets';
import { findPortal, type Portal } from '../portal';
import type { Thesaurus } from '../search/thesaurus';
import { checkAnswer } from './answer-check';
import { ANSWER_EXAMPLES, answerSchema } from './answer-schema';
import { crossCheck, type ReadAnswer } from './cross-check';
import { checkFacets } from './facets-check';
import { readFrontMatter } from './front-matter';
import { facetsSchema, LIST_EXAMPLES, thesaurusSchema } from './list-schemas';
import { readJson, readYaml } from './located';
import { compileBody } from './markdown';
import { checkPortals } from './portal-check';
import { PORTAL_EXAMPLES, portalsSchema } from './portal-schema';
import { compare, type Problem, type Report, sortProblems } from './problem';
import { checkShape } from './shape';
import { checkThesaurus } from './thesaurus-check';

/** Everything `data/` says. Use it only when `problems` is empty: what could not be read is left out. */
export interface CompiledData {
  /** By id. */
  readonly answers: readonly Answer[];
  /** In the order of the file. */
  readonly portals: readonly Portal[];
  readonly facets: readonly Facet[];
  readonly thesaurus: Thesaurus;
  /** Every fault found, by file and line. */
  readonly problems: readonly Problem[];
}

/**
 * Reads, checks and compiles `data/` under the root of the project. Faults of the data never throw: they are listed.
 * @throws when the files themselves cannot be read from disk.
 */
export function compileData(root: string): CompiledData {
  const files = new Map<string, string>();
  for (const entry of readdirSync(join(root, 'data'), { withFileTypes: true, recursive: true })) {
    if (!entry.isFile() || entry.name.startsWith('.')) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(path.slice(join(root, '/').length).replaceAll('\\', '/'), readFileSync(path, 'utf8'));
  }
  return compileFiles(files);
}

/** The same from texts already read. @param files texts by path from the root, such as `data/facets.yaml`. */
export function compileFiles(files: ReadonlyMap<string, string>): CompiledData {
  const problems: Problem[] = [];
  const report: Report = (problem) => problems.push(problem);

  const list = <S extends v.GenericSchema>(file: string, schema: S, examples: Readonly<Record<string, string>>) => {
    const text = files.get(file);
    if (text === undefined) {
      report({ kind: 'syntax', file, line: 1, what: 'the file is missing', write: 'it; README.md tells what it holds' });
      return null;
    }
    const located = file.endsWith('.json') ? readJson(file, text, report) : readYaml(file, text, 1, report);
    const value = located && checkShape(schema, located, examples, report);
    return located && value ? { located, value } : null;
  };
  const facets = list('data/facets.yaml', facetsSchema, LIST_EXAMPLES);
  const portals = list('data/portals.json', portalsSchema, PORTAL_EXAMPLES);
  const thesaurus = list('data/thesaurus.yaml', thesaurusSchema, LIST_EXAMPLES);

  const answers: Answer[] = [];
  const read: ReadAnswer[] = [];
  const ids = new Set<string>();
  for (const file of [...files.keys()].filter((one) => one.startsWith('data/answers/')).sort(compare)) {
    const place = /^data\/answers\/([a-z0-9-]+)\/([^/]+)\.md$/.exec(file);
    if (!place) {
      report({
        kind: 'id',
        file,
        line: 1,
        what: 'this is not the place of an answer',
        write: 'it as data/answers/<topic>/<id>.md, or remove it',
      });
      continue;
    }
    ids.add(place[2] as string);
    const answer = readAnswer(file, files.get(file) as string, place[1] as string, report);
    if (!answer) continue;
    answers.push(answer.answer);
    read.push(answer);
  }

  crossCheck(read, { facets: facets?.value ?? null, portals: portals?.value ?? null, answers: ids }, report);
  if (facets) checkFacets(facets.value, facets.located, report);
  if (portals) {
    const recognise = (url: string, all: readonly Portal[]) => findPortal(url, all)?.portal.id ?? null;
    checkPortals(portals.value, portals.located, ids, recognise, report);
  }
  if (thesaurus) checkThesaurus(thesaurus.value, thesaurus.located, answers, report);

  return {
    answers: answers.sort((a, b) => compare(a.id, b.id)),
    portals: portals?.value ?? [],
    facets: facets?.value ?? [],
    thesaurus: thesaurus?.value ?? [],
    problems: sortProblems(problems),
  };
}

function readAnswer(file: string, source: string, topic: string, report: Report): (ReadAnswer & { answer: Answer }) | null {
  const { front: located, body, bodyLine } = readFrontMatter(file, source, report);
  const compiled = compileBody(file, body, bodyLine, report);
  const front = located && checkShape(answerSchema, located, ANSWER_EXAMPLES, report);
  if (!located || !front) return null;
  checkAnswer(front, located, report);
  return { front, located, answer: toAnswer(front, topic, compiled) };
}

function toAnswer(front: ReadAnswer['front'], topic: string, compiled: Pick<Answer, 'short' | 'body' | 'text'>): Answer {
  const { id, question, variants, keywords, facets, portals, screens, sources, read, confidence, fingerprint, related } = front;
  const { short, body, text } = compiled;
  return {
    ...{ id, topic, question, variants, keywords, facets, portals, screens, short, body, text, sources },
    ...{ read, confidence, fingerprint, related },
    ...(front.review !== undefined && { review: front.review }),
    ...(front.validUntil !== undefined && { validUntil: front.validUntil }),
  };
}
