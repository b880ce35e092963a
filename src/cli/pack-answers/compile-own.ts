/** A folder of an organisation's Markdown as entries of its file, checked as ours are wherever that makes sense. */
import * as v from 'valibot';
import { mostConfidence } from '../../answer/trust';
import { checkAnswer } from '../../build/answer-check';
import { hashOf } from '../../build/answer-hash';
import { ANSWER_EXAMPLES, answerSchema } from '../../build/answer-schema';
import type { CompiledData } from '../../build/compile';
import { crossCheck, type ReadAnswer } from '../../build/cross-check';
import { readFrontMatter } from '../../build/front-matter';
import { faultOf, type Located } from '../../build/located';
import { type Body, compileBody } from '../../build/markdown';
import { nearest } from '../../build/nearest';
import { compare, type Problem, type Report, sortProblems } from '../../build/problem';
import { reviewOf } from '../../build/review';
import type { Routing } from '../../build/routed';
import { checkShape, id, salvage } from '../../build/shape';
import { checkedBody } from '../../own/body';
import { OWN_LIMITS, type OwnEntry } from '../../own/own-file';
import { mendEntry } from './mend-entry';

const { fingerprint, claims: _claims, kind, confidence, en, ...asOurs } = answerSchema.entries;

/** Front matter as an organisation writes it: what only our own keeping needs may be left out. */
const ownSchema = v.strictObject({
  ...asOurs,
  kind: v.optional(kind, 'procedure'),
  confidence: v.optional(confidence),
  en: v.optional(en),
  fingerprint: v.optional(fingerprint),
  replaces: v.optional(id),
});
type OwnFront = v.InferOutput<typeof ownSchema>;

const EXAMPLES = { ...ANSWER_EXAMPLES, replaces: '"replaces:" with the id of the answer of Repère it stands in place of' };

interface Read extends ReadAnswer {
  readonly own: Partial<OwnFront>;
  readonly entry: OwnEntry | null;
}

/** What own answers may refer to. */
export type Base = Pick<CompiledData, 'answers' | 'portals' | 'facets'> & { readonly routing: Routing };

/**
 * @param files texts by path, as they are to be named to whoever wrote them
 * @returns entries by id, to be used only when there is no problem
 */
export function compileOwn(files: ReadonlyMap<string, string>, base: Base): { entries: OwnEntry[]; problems: Problem[] } {
  const problems: Problem[] = [];
  // Signs that have one right form are mended, not asked for.
  const report: Report = (problem) => void (problem.kind !== 'typography' && problems.push(problem));
  const routing: Routing = { ...base.routing, raw: true };
  const read = [...files].flatMap(([file, text]) => readOne(file, text, routing, report) ?? []);
  const ours = new Set(base.answers.map((answer) => answer.id));
  const own = new Set([...files.keys()].map(idOf));
  crossCheck(read, { facets: base.facets, portals: base.portals, answers: new Set([...ours, ...own]) }, report);
  checkReplaced(read, ours, report);
  if (read.length > OWN_LIMITS.answers) {
    const [{ located }] = read as [Read];
    const write = `at most ${OWN_LIMITS.answers} answers`;
    report({ kind: 'shape', file: located.file, line: 1, what: `there are ${read.length} answers`, write });
  }
  const entries = read.flatMap(({ entry }) => entry ?? []).sort((a, b) => compare(a.id, b.id));
  return { entries, problems: sortProblems(problems) };
}

function readOne(file: string, text: string, routing: Routing, report: Report): Read | null {
  const { front: located, body, bodyLine } = readFrontMatter(file, text, report);
  const compiled = bodyOf(file, body, bodyLine, routing, report);
  if (!located) return null;
  const front = checkShape(ownSchema, located, EXAMPLES, report);
  const sound: Partial<OwnFront> = front ?? salvage(ownSchema.entries, located.value);
  const { replaces: _, en, confidence, fingerprint, ...rest } = sound;
  const checked = { ...rest, ...(en && { en }), ...(confidence && { confidence }), ...(fingerprint && { fingerprint }) };
  checkAnswer(checked, located, report);
  return { front: checked, own: sound, located, entry: front && compiled && entryOf(front, compiled) };
}

/** @returns null for what is too deep for a reader, or for the compiler itself */
function bodyOf(file: string, body: string, line: number, routing: Routing, report: Report): Body | null {
  const refuse = (what: string) => {
    report({ kind: 'text', file, line, what, write: 'paragraphs, and lists within lists of three levels at most' });
    return null;
  };
  try {
    const compiled = compileBody(file, body, line, report, routing);
    return compiled.body.length === 0 || checkedBody(compiled.body)
      ? compiled
      : refuse('the body is nested too deep, or too long');
  } catch (error) {
    return refuse(`the body cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function entryOf(front: OwnFront, { short, body }: Body): OwnEntry {
  const {
    fingerprint: _,
    confidence,
    en,
    replaces,
    review,
    validUntil,
    labels,
    notForFields,
    conflict,
    changed,
    ...rest
  } = front;
  const entry = mendEntry({
    ...rest,
    ...{ short, body },
    confidence: confidence ?? mostConfidence(front.sources),
    review: review ?? reviewOf(front.id, front.kind, front.read, validUntil),
    ...(en && { en }),
    ...(validUntil !== undefined && { validUntil }),
    ...(labels && { labels }),
    ...(notForFields && { notForFields }),
    ...(conflict !== undefined && { conflict }),
    ...(changed !== undefined && { changed }),
    ...(replaces !== undefined && { replaces }),
  });
  const shown = { ...entry, topic: 'own', text: '', en: entry.en ?? { question: entry.question, short: entry.short } };
  return { ...entry, hash: hashOf(shown) };
}

function checkReplaced(read: readonly Read[], ours: ReadonlySet<string>, report: Report): void {
  const taken = new Map<string, Located>();
  for (const { own, located } of read) {
    const { replaces } = own;
    if (replaces === undefined) continue;
    const fault = faultOf(located, report);
    const first = taken.get(replaces);
    if (first) fault('duplicate', ['replaces'], `"${replaces}" is already replaced by ${first.file}`, 'it in one of them');
    taken.set(replaces, first ?? located);
    if (ours.has(replaces)) continue;
    const near = nearest(replaces, [...ours]);
    const write = near ? `"${near}", or leave it out` : 'the id of an answer of Repère, or leave it out';
    fault('reference', ['replaces'], `Repère has no answer "${replaces}"`, write);
  }
}

function idOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.md$/, '');
}
