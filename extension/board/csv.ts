/**
 * The board as CSV, one entry a row. RFC 4180, but for the separator: a spreadsheet of a language with decimal commas, French
 * first, expects a semicolon, and takes UTF-8 for what it is only after a byte order mark.
 */

import { agentOf, type Entry } from '../../src/stored/journal';
import { REASON_NAMES } from '../ui/answer/vote-reasons';
import type { TextFile } from '../ui/controls/export-file';
import { say, type WordKey } from '../words/words';
import { KINDS } from './names';

type QuestionOf = (answer: string) => string;

const yesNo = (yes: boolean) => say(yes ? 'voteYes' : 'voteNo');

/** Each column with its head; a cell is empty where an entry of that kind has nothing to say. */
const COLUMNS: readonly (readonly [head: WordKey, cell: (entry: Entry, question: QuestionOf) => string])[] = [
  ['boardDay', ({ day }) => day],
  ['boardAgent', (entry) => agentOf(entry)],
  ['boardKind', ({ kind }) => say(KINDS[kind].name)],
  ['boardCount', (entry) => ('count' in entry ? String(entry.count) : '1')],
  ['boardAnswer', (entry) => ('answer' in entry ? entry.answer : '')],
  ['boardQuestion', (entry, question) => ('answer' in entry ? question(entry.answer) : '')],
  ['boardUseful', (entry) => (entry.kind === 'vote' ? yesNo(entry.vote === 'yes') : '')],
  ['boardReasons', (entry) => (entry.kind === 'vote' ? entry.reasons.map((each) => say(REASON_NAMES[each])).join(', ') : '')],
  ['boardVersion', (entry) => (entry.kind === 'vote' ? entry.version : '')],
  ['boardWords', (entry) => (entry.kind === 'gap' ? entry.words : '')],
  ['boardPortal', (entry) => (entry.kind === 'gap' ? (entry.portal ?? '') : '')],
  ['boardByHand', (entry) => (entry.kind === 'gap' ? yesNo(entry.byHand) : '')],
];

/** Everything kept, for a spreadsheet. @param day of the export, `YYYY-MM-DD` */
export function boardCsv(entries: readonly Entry[], day: string, question: QuestionOf): TextFile {
  const heads = COLUMNS.map(([head]) => say(head));
  const rows = entries.map((entry) => COLUMNS.map(([, cell]) => cell(entry, question)));
  return { name: `repere-qualite-${day}.csv`, type: 'text/csv', text: csv([heads, ...rows]) };
}

/** @param rows of cells, as they are to be read */
export function csv(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => row.map(quoted).join(';')).join('\r\n')}\r\n`;
}

/** A cell that a spreadsheet would take for a formula gets an apostrophe before it (OWASP, « CSV injection »). */
function quoted(text: string): string {
  const harmless = /^[\s"']*[=+\-@\uff1d\uff0b\uff0d\uff20]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
