import { foldName } from '../answer/facets';
import type { AnswerFront } from './answer-schema';
import { checkLink } from './link';
import { type Fault, faultOf, type Located } from './located';
import type { Report } from './problem';
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
  checkConflict(front, located, fault, report);
  checkWordings(front, fault);
  const hasReview = typeof located.value === 'object' && located.value !== null && 'review' in located.value;
  checkDays(front, hasReview, fault);
}

function checkConflict({ conflict }: Partial<AnswerFront>, located: Located, fault: Fault, report: Report): void {
  if (conflict === undefined) return;
  checkTypography({ file: located.file, line: located.lineOf(['conflict']) }, conflict, report);
  const write = 'one sentence that says which sources disagree, and on what, with its full stop';
  if (!conflict.endsWith('.')) fault('text', ['conflict'], 'the conflict does not end with a full stop', write);
  else if (firstSentence(conflict) !== conflict) fault('text', ['conflict'], 'the conflict is more than one sentence', write);
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

function checkDays({ read, review, validUntil, confidence }: Partial<AnswerFront>, hasReview: boolean, fault: Fault): void {
  if (read === undefined) return;
  if (review !== undefined && review <= read) {
    fault('date', ['review'], `the review (${review}) is not after the day of reading (${read})`, `a day after ${read}`);
  }
  if (validUntil !== undefined && validUntil < read) {
    const what = `it stopped being valid (${validUntil}) before it was read (${read})`;
    fault('date', ['validUntil'], what, `a day after ${read}, or remove the answer`);
  }
  if (confidence !== undefined && confidence !== 'A' && !hasReview) {
    const what = `an answer of confidence ${confidence} has no day of review`;
    fault('date', ['confidence'], what, `"review: ${monthsAfter(read, 3)}" under it`);
  }
}

/** Same day some months later, or the last day of that month. */
function monthsAfter(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}
