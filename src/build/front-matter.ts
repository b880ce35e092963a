import { type Located, readYaml } from './located';
import type { Report } from './problem';

/** An answer file cut in two. */
export interface AnswerFile {
  /** Null when its YAML cannot be read. */
  readonly front: Located | null;
  readonly body: string;
  /** Line of the file where `body` begins, from 1. */
  readonly bodyLine: number;
}

/** Cuts a Markdown file at its `---` lines and reads the front matter. Reports what it cannot read. */
export function readFrontMatter(file: string, text: string, report: Report): AnswerFile {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const end = lines.indexOf('---', 1);
  if (lines[0] !== '---' || end === -1) {
    const what = lines[0] === '---' ? 'the front matter is not closed' : 'there is no front matter';
    report({ kind: 'syntax', file, line: 1, what, write: 'a line "---", the keys (id, question, variants…), then a line "---"' });
    return { front: null, body: lines[0] === '---' ? '' : lines.join('\n'), bodyLine: 1 };
  }
  const front = readYaml(file, lines.slice(1, end).join('\n'), 2, report);
  return { front, body: lines.slice(end + 1).join('\n'), bodyLine: end + 2 };
}
