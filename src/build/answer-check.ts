import { foldName } from '../facets';
import type { AnswerFront } from './answer-schema';
import { checkLink } from './link';
import type { Located } from './located';
import type { Problem, Report } from './problem';
import { checkTypography } from './typography';

/** Fewest other wordings of a question. */
export const LEAST_VARIANTS = 5;

/** Reports what is wrong in one answer's front matter by itself, its shape being right. */
export function checkAnswer(front: AnswerFront, located: Located, report: Report): void {
  const { file } = located;
  const fault = (kind: Problem['kind'], path: readonly PropertyKey[], what: string, write: string) =>
    report({ kind, file, line: located.lineOf(path), what, write });

  const named = file.slice(file.lastIndexOf('/') + 1).replace(/\.md$/, '');
  if (front.id !== named)
    fault('id', ['id'], `the id "${front.id}" is not the name of the file`, `"id: ${named}", or rename the file ${front.id}.md`);

  checkTypography({ file, line: located.lineOf(['question']) }, front.question, report);
  checkWordings(front, fault);
  for (const [index, source] of front.sources.entries()) {
    const line = located.lineOf(['sources', index, 'url']);
    if (source.url !== undefined) checkLink(file, line, source.url, report);
    checkTypography({ file, line: located.lineOf(['sources', index, 'title']) }, source.title, report);
  }

  if (front.review !== undefined && front.review <= front.read) {
    fault(
      'date',
      ['review'],
      `the review (${front.review}) is not after the day of reading (${front.read})`,
      `a day after ${front.read}`,
    );
  }
  if (front.validUntil !== undefined && front.validUntil < front.read) {
    fault(
      'date',
      ['validUntil'],
      `it stopped being valid (${front.validUntil}) before it was read (${front.read})`,
      `a day after ${front.read}, or remove the answer`,
    );
  }
  if (front.confidence !== 'A' && front.review === undefined) {
    fault(
      'date',
      ['confidence'],
      `an answer of confidence ${front.confidence} has no day of review`,
      `"review: ${monthsAfter(front.read, 3)}" under it`,
    );
  }
  if (front.related.includes(front.id)) {
    fault('reference', ['related', front.related.indexOf(front.id)], 'the answer is related to itself', 'other answers only');
  }
  for (const key of ['portals', 'screens', 'related'] as const) {
    for (const [index, value] of front[key].entries()) {
      if (front[key].indexOf(value) < index) fault('duplicate', [key, index], `"${value}" stands twice in ${key}`, 'it once');
    }
  }
}

function checkWordings(
  front: AnswerFront,
  fault: (kind: Problem['kind'], path: readonly PropertyKey[], what: string, write: string) => void,
): void {
  const seen = new Map([[foldName(front.question), 'the question']]);
  let distinct = 0;
  for (const [index, variant] of front.variants.entries()) {
    const folded = foldName(variant);
    const twin = seen.get(folded);
    if (twin !== undefined)
      fault('duplicate', ['variants', index], `the variant "${variant}" says the same as ${twin}`, 'another wording');
    else distinct += 1;
    seen.set(folded, twin ?? `"${variant}"`);
  }
  if (distinct < LEAST_VARIANTS) {
    fault(
      'text',
      ['variants'],
      `${distinct} distinct variants`,
      `at least ${LEAST_VARIANTS} other wordings people would type or read on a page`,
    );
  }
}

/** Same day some months later, or the last day of that month. */
function monthsAfter(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}
