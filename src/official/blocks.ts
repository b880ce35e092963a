/** Questions and answers in the text of the official page. */
import { HEADING } from './block-tags';

/** What ends each answer on the official page. */
const END = /Cette réponse vous a-t-elle été utile[\s\u00A0\u202F]*\?/iu;

/** A question and its answer as a page shows them. */
export interface Block {
  /** Null in an extract that lost its headings. */
  readonly question: string | null;
  readonly text: string;
}

export interface BlocksRead {
  readonly blocks: readonly Block[];
  /** Something follows the last end: a foot of the page, or an answer that was cut. */
  readonly rest: string;
}

/** Labels of the filters above the list. */
const FILTER = /^Votre question concerne quel/;

/**
 * Cuts a text at what ends each answer; a page of another shape gives no block.
 * @param text a line for each block of the page, `headingMark` before those that head something
 */
export function readBlocks(text: string): BlocksRead {
  const parts = text.split(END).map(linesOf);
  const rest = parts.pop() ?? [];
  const level = questionLevel(parts);
  const blocks = parts.map((lines) => blockOf(lines, level)).filter(({ text }) => text !== '');
  return { blocks, rest: parts.length > 0 ? rest.map(bare).join('\n').trim() : '' };
}

function linesOf(part: string): string[] {
  return part
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => bare(line) !== '' && !FILTER.test(bare(line)));
}

/**
 * The level questions stand at: an answer may have headings of its own, lower than its question. After an end the question
 * closes the first headings that follow one another. Null where none was seen.
 */
function questionLevel(parts: readonly (readonly string[])[]): string | null {
  const counts = new Map<string, number>();
  for (const lines of parts.slice(1)) {
    const first = lines.findIndex(isHeading);
    const length = lines.slice(first).findIndex((line) => !isHeading(line));
    const last = first < 0 ? undefined : lines[first + (length < 0 ? lines.length - first : length) - 1];
    if (last) counts.set(levelOf(last), (counts.get(levelOf(last)) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? null;
}

function blockOf(lines: readonly string[], level: string | null): Block {
  const question = lines.findLastIndex((line) => isHeading(line) && levelOf(line) === level);
  const at = question < 0 ? lines.findLastIndex(isHeading) : question;
  const heading = lines[at];
  return {
    question: (heading && bare(heading)) || null,
    text: lines
      .slice(at + 1)
      .map(bare)
      .join('\n')
      .trim(),
  };
}

function isHeading(line: string): boolean {
  return line.startsWith(HEADING);
}

function levelOf(heading: string): string {
  return heading.slice(HEADING.length, HEADING.length + 1);
}

function bare(line: string): string {
  return (isHeading(line) ? line.slice(HEADING.length + 1) : line).trim();
}
