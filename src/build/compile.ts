import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as v from 'valibot';
import type { KeptAnswer } from '../answer/answer';
import type { Facet } from '../answer/facets';
import type { Glossary } from '../answer/glossary';
import type { Scope } from '../answer/scopes';
import { findPortal } from '../portal/find-portal';
import type { Portal } from '../portal/portal';
import type { Unrelated } from '../search/calibrate';
import type { Thesaurus } from '../search/thesaurus';
import { readBaseKey } from './base-key';
import { checkClaims } from './claims-check';
import { readClaims } from './claims-schema';
import { crossCheck } from './cross-check';
import { checkFacets, checkFilters } from './facets-check';
import { makeGlossary } from './glossary';
import { checkGlossary } from './glossary-check';
import { GLOSSARY_EXAMPLES, glossarySchema } from './glossary-schema';
import { checkHiddenAnswers } from './hidden-answers';
import { facetsSchema, LIST_EXAMPLES, scopesSchema, thesaurusSchema, unrelatedSchema } from './list-schemas';
import { type Located, readJson, readYaml } from './located';
import { type Official, readOfficial } from './official-schema';
import { checkPortals } from './portal-check';
import { PORTAL_EXAMPLES, portalsSchema } from './portal-schema';
import { compare, type Problem, type Report, sortProblems } from './problem';
import { type AnswerRead, readAnswer } from './read-answer';
import type { Routing } from './routed';
import { checkUsed, readRoutes } from './routes';
import { checkScopes } from './scopes-check';
import { checkShape, soundItems } from './shape';
import { type Listing, readListings } from './store-texts';
import { checkThesaurus } from './thesaurus-check';

/** Everything `data/` says. Use it only when `problems` is empty: what could not be read is left out. */
export interface CompiledData {
  /** By id. */
  readonly answers: readonly KeptAnswer[];
  /** In the order of the file. */
  readonly portals: readonly Portal[];
  readonly facets: readonly Facet[];
  readonly thesaurus: Thesaurus;
  /** Subjects an answer and a page may differ in. */
  readonly scopes: readonly Scope[];
  /** What short forms stand for, in the thesaurus and in `data/glossary.yaml`. */
  readonly glossary: Glossary;
  /** What silence is measured on; null when `data/` has none, and silence is then a guess. */
  readonly unrelated: Unrelated | null;
  /** What the official answers we reworded were made of. */
  readonly official: readonly Official[];
  /** What stores show and ask, by language. */
  readonly listings: ReadonlyMap<string, Listing>;
  /** Public key that newer answers of ours are signed with; null while there is none. */
  readonly baseKey: string | null;
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
  const facets = readList(files, 'data/facets.yaml', facetsSchema, LIST_EXAMPLES, report);
  const portals = readList(files, 'data/portals.json', portalsSchema, PORTAL_EXAMPLES, report);
  const thesaurus = readList(files, 'data/thesaurus.yaml', thesaurusSchema, LIST_EXAMPLES, report);
  const scopes = readList(files, 'data/scopes.yaml', scopesSchema, LIST_EXAMPLES, report);
  const routes = readRoutes(files, report);
  const { ids, read } = readAnswers(files, routes.routing, report);
  const answers = read.flatMap(({ answer }) => answer ?? []).sort((a, b) => compare(a.id, b.id));

  crossCheck(read, { facets: facets.value, portals: portals.whole ? portals.value : null, answers: ids }, report);
  if (facets.whole) checkFilters(facets.value, facets.located, report);
  checkFacets(facets.value, facets.located, report);
  const recognise = (url: string) => findPortal(url, portals.value)?.portal.id ?? null;
  checkPortals(portals.value, portals.located, ids, facets.value, recognise, report);
  checkHiddenAnswers(portals.value, portals.located, answers, facets.value, report);
  const whole = answers.length === ids.size ? answers : null;
  checkUsed(routes, portals.whole ? portals.value : null, whole ? read : null, report);
  const claims = readClaims(files, report);
  const claiming = whole ? read.map(({ front, located, body }) => ({ front, located, text: body.text })) : null;
  checkClaims(claims.claims, claims.located, claiming, report);
  checkThesaurus(thesaurus.value, thesaurus.located, whole, report);
  checkScopes(scopes.value, scopes.located, report);
  const glossary = readGlossary(files, { thesaurus: thesaurus.value, answers, whole }, report);

  return {
    answers,
    portals: portals.value,
    facets: facets.value,
    thesaurus: thesaurus.value,
    scopes: scopes.value,
    glossary,
    unrelated: readUnrelated(files, report),
    official: readOfficial(files, whole, report),
    listings: readListings(files, report),
    baseKey: readBaseKey(files, report),
    problems: sortProblems(problems),
  };
}

function readUnrelated(files: ReadonlyMap<string, string>, report: Report): Unrelated | null {
  const file = 'data/calibration.yaml';
  const text = files.get(file);
  const located = text === undefined ? null : readYaml(file, text, 1, report);
  const unrelated = located && checkShape(unrelatedSchema, located, LIST_EXAMPLES, report);
  if (!unrelated) return null;
  const [elsewhere, around, near] = ['elsewhere.txt', 'french/around.txt', 'french/near.txt'].map((name) => {
    const list = files.get(`data/${name}`);
    return list === undefined ? undefined : linesOf(list);
  });
  return { ...unrelated, ...(elsewhere && { elsewhere }), ...(around && near && { french: { around, near } }) };
}

/** The lines of a list but the empty ones and the comments. */
const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));

/** The glossary of the thesaurus, with what `data/glossary.yaml` adds when there is one. */
function readGlossary(
  files: ReadonlyMap<string, string>,
  data: { readonly thesaurus: Thesaurus; readonly answers: readonly KeptAnswer[]; readonly whole: readonly KeptAnswer[] | null },
  report: Report,
): Glossary {
  const file = 'data/glossary.yaml';
  const text = files.get(file);
  const located = text === undefined ? null : readYaml(file, text, 1, report);
  const own = located && checkShape(glossarySchema, located, GLOSSARY_EXAMPLES, report);
  const glossary = makeGlossary(own ?? { entries: [], plain: [] }, data.thesaurus, data.answers);
  if (own) checkGlossary(own, located, { ...data, glossary, answers: data.whole }, report);
  return glossary;
}

interface List<T> {
  readonly value: readonly T[];
  readonly located: Located;
  /** False when an item, or all of them, could not be read. */
  readonly whole: boolean;
}

function readList<T extends v.GenericSchema>(
  files: ReadonlyMap<string, string>,
  file: string,
  schema: v.ArraySchema<T, undefined>,
  examples: Readonly<Record<string, string>>,
  report: Report,
): List<v.InferOutput<T>> {
  const text = files.get(file);
  const missing = {
    kind: 'syntax',
    file,
    line: 1,
    what: 'the file is missing',
    write: 'it; README.md tells what it holds',
  } as const;
  if (text === undefined) report(missing);
  const located =
    text === undefined ? null : file.endsWith('.json') ? readJson(file, text, report) : readYaml(file, text, 1, report);
  if (!located) return { value: [], located: { file, value: [], lineOf: () => 1 }, whole: false };
  const value = checkShape(schema, located, examples, report);
  return value ? { value, located, whole: true } : { ...soundItems(schema.item, located), whole: false };
}

function readAnswers(
  files: ReadonlyMap<string, string>,
  routing: Routing,
  report: Report,
): { ids: Set<string>; read: AnswerRead[] } {
  const ids = new Set<string>();
  const read: AnswerRead[] = [];
  for (const [file, text] of [...files].sort(([a], [b]) => compare(a, b))) {
    if (!file.startsWith('data/answers/')) continue;
    const [, topic, id] = /^data\/answers\/([a-z0-9-]+)\/([^/]+)\.md$/.exec(file) ?? [];
    if (topic === undefined || id === undefined) {
      const write = 'it as data/answers/<topic>/<id>.md, or remove it';
      report({ kind: 'id', file, line: 1, what: 'this is not the place of an answer', write });
      continue;
    }
    ids.add(id);
    const answer = readAnswer(file, topic, text, routing, report);
    if (answer) read.push(answer);
  }
  return { ids, read };
}
