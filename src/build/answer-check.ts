import { foldName } from '../answer/facets';
import { mostConfidence } from '../answer/trust';
import type { AnswerFront } from './answer-schema';
import { TERMS } from './english-terms';
import { checkLink } from './link';
import { type Fault, faultOf, type Located } from './located';
import type { Report } from './problem';
import { reviewOf } from './review';
import { firstSentence } from './sentence';
import { checkTypography } from './typography';

/** Fewest other wordings of a question. */
const LEAST_VARIANTS = 5;

/** Reports what is wrong in one answer's front matter by itself. Keys of a wrong shape are absent. */
export function checkAnswer(front: Partial<AnswerFront>, located: Located, report: Report): void {
  const { file } = located;
  const fault = faultOf(located, report);
  const named = file.slice(file.lastIndexOf('/') + 1).replace(/\.md$/, '');
  const { id, question, sources = [], related = [] } = front;
  if (id !== undefined && id !== named) {
    fault('id', ['id'], `the id "${id}" is not the name of the file`, `"id: ${named}", or rename the file ${id}.md`);
  }
  checkTypography({ file, line: located.lineOf(['question']) }, question ?? '', report);
  for (const [index, source] of sources.entries()) {
    const line = located.lineOf(['sources', index, 'url']);
    if (source.url !== undefined) checkLink(file, line, source.url, report);
    checkTypography({ file, line: located.lineOf(['sources', index, 'title']) }, source.title, report);
  }
  if (id !== undefined && related.includes(id)) {
    fault('reference', ['related', related.indexOf(id)], 'the answer is related to itself', 'other answers only');
  }
  for (const key of ['portals', 'screens', 'related'] as const) {
    const values = front[key] ?? [];
    for (const [index, value] of values.entries()) {
      if (values.indexOf(value) < index) fault('duplicate', [key, index], `"${value}" stands twice in ${key}`, 'it once');
    }
  }
  checkSaid('conflict', front.conflict, 'which sources disagree, and on what', located, fault, report);
  checkSaid('changed', front.changed, 'what changed in the answer', located, fault, report);
  checkEnglish(front, fault);
  if (front.confidence && front.sources) {
    const most = mostConfidence(front.sources);
    const what = `the sources shown do not give the confidence ${front.confidence}`;
    if (front.confidence < most) fault('text', ['confidence'], what, `"confidence: ${most}", or another official source`);
  }
  checkWordings(front, fault);
  checkDays(front, fault);
}

function checkSaid(
  name: 'conflict' | 'changed',
  said: string | undefined,
  about: string,
  located: Located,
  fault: Fault,
  report: Report,
): void {
  if (said === undefined) return;
  checkTypography({ file: located.file, line: located.lineOf([name]) }, said, report);
  const write = `one sentence that says ${about}, with its full stop`;
  if (!said.endsWith('.')) fault('text', [name], `the ${name} sentence does not end with a full stop`, write);
  else if (firstSentence(said) !== said) fault('text', [name], `"${name}" is more than one sentence`, write);
}

function checkEnglish({ en, question }: Partial<AnswerFront>, fault: Fault): void {
  if (!en) return;
  if (!en.question.endsWith('?')) fault('text', ['en', 'question'], 'the English question does not end with "?"', 'a question');
  if (!/[.!…]”?$/.test(en.short))
    fault('text', ['en', 'short'], 'the English answer does not end like a sentence', 'a full stop');
  for (const key of ['question', 'short'] as const) {
    for (const { french, english, not } of TERMS) {
      const [found] = not.exec(en[key]) ?? [];
      if (found) fault('text', ['en', key], `"${found}" is another English term for « ${french} »`, `"${english}"`);
    }
    if (/[\u202F\u00A0«»]/.test(en[key]))
      fault('typography', ['en', key], 'French typography in English', 'plain spaces and “ ”');
  }
  if (en.question === question) fault('text', ['en', 'question'], 'the English question is the French one', 'it in English');
}

function checkWordings({ question, variants }: Partial<AnswerFront>, fault: Fault): void {
  if (!variants) return;
  const seen = new Map(question === undefined ? [] : [[foldName(question), 'the question']]);
  let distinct = 0;
  for (const [index, variant] of variants.entries()) {
    const twin = seen.get(foldName(variant));
    if (twin === undefined) distinct += 1;
    else fault('duplicate', ['variants', index], `the variant "${variant}" says the same as ${twin}`, 'another wording');
    seen.set(foldName(variant), twin ?? `"${variant}"`);
  }
  if (distinct >= LEAST_VARIANTS) return;
  const write = `at least ${LEAST_VARIANTS} other wordings people would type or read on a page`;
  fault('text', ['variants'], `${distinct} distinct variant${distinct > 1 ? 's' : ''}`, write);
}

function checkDays({ id, kind, read, review, validUntil }: Partial<AnswerFront>, fault: Fault): void {
  if (read === undefined) return;
  if (review !== undefined && review <= read) {
    fault('date', ['review'], `the review (${review}) is not after the day of reading (${read})`, `a day after ${read}`);
  } else if (review !== undefined && id !== undefined && kind !== undefined) {
    const due = reviewOf(id, kind, read, validUntil);
    const what = `the review (${review}) is not earlier than what its kind gives (${due})`;
    if (review >= due) fault('date', ['review'], what, `a day before ${due}, or remove it`);
  }
  if (validUntil !== undefined && validUntil < read) {
    const what = `it stopped being valid (${validUntil}) before it was read (${read})`;
    fault('date', ['validUntil'], what, `a day after ${read}, or remove the answer`);
  }
}
