import { ANSWER_END } from '../../answer/official';
import { HEADING } from './read-page';

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

/** Cuts a text at what ends each answer; a page of another shape gives no block. */
export function readBlocks(text: string): BlocksRead {
  const parts = text.split(new RegExp(`${ANSWER_END}[\\s\\u00A0\\u202F]*\\?`, 'u'));
  const rest = parts.pop() ?? '';
  return { blocks: parts.map(blockOf).filter(({ text }) => text !== ''), rest: parts.length > 0 ? rest.trim() : '' };
}

function blockOf(part: string): Block {
  const lines = part
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !FILTER.test(line.replace(HEADING, '')));
  const at = lines.findLastIndex((line) => line.startsWith(HEADING));
  const heading = lines[at]?.slice(HEADING.length).trim();
  return {
    question: heading || null,
    text: lines
      .slice(at + 1)
      .join('\n')
      .trim(),
  };
}
