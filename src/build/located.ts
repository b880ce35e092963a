import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLError } from 'yaml';
import type { ProblemKind, Report } from './problem';

/** A parsed file that remembers where each value was written. */
export interface Located {
  readonly file: string;
  /** Plain data; in YAML every scalar is text, so that `2026-11-22` or `0042` stay as written. */
  readonly value: unknown;
  /** Line, from 1, of the value at a path of keys and indexes, or of the nearest thing written above it. */
  lineOf(path: readonly PropertyKey[]): number;
}

/** Reports a fault of one file at the line of a path of keys and indexes. */
export type Fault = (kind: ProblemKind, path: readonly PropertyKey[], what: string, write: string) => void;

/** The `Fault` of a file. */
export function faultOf(located: Located, report: Report): Fault {
  return (kind, path, what, write) => report({ kind, file: located.file, line: located.lineOf(path), what, write });
}

const QUOTE = 'the value between double quotes when it holds " : " or " #", or begins with one of [ ] { } * & ! | > % @ `';

/** How to mend what the parser complains of, by its error code. */
const MEND: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: QUOTE,
  DUPLICATE_KEY: 'each key once',
  MISSING_CHAR: 'the missing closing quote or bracket',
  TAB_AS_INDENT: 'spaces instead of the tab',
  BAD_INDENT: 'lists and their items with the same number of spaces',
};

/**
 * Reads YAML without stopping at the first fault.
 * @param firstLine line of the file where `text` begins, from 1.
 * @returns null when the text could not be read; the reasons are reported.
 */
export function readYaml(file: string, text: string, firstLine: number, report: Report): Located | null {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, schema: 'failsafe', prettyErrors: false });
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line) + firstLine - 1;
  for (const error of document.errors) report(syntax(file, lineAt(error.pos[0]), error));
  for (const error of document.warnings) report(syntax(file, lineAt(error.pos[0]), error));
  return document.errors.length > 0 ? null : locate(file, document, lineAt, report);
}

/** The same for strict JSON. */
export function readJson(file: string, text: string, report: Report): Located | null {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, schema: 'json', prettyErrors: false });
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line);
  for (const error of document.errors) report(syntax(file, lineAt(error.pos[0]), error));
  if (document.errors.length > 0) return null;
  try {
    JSON.parse(text);
  } catch (error) {
    // YAML forgives commas and comments that JSON does not; V8 says where in most of its messages.
    const message = error instanceof Error ? error.message : String(error);
    const at = /position (\d+)/.exec(message)?.[1];
    const line = lineAt(at === undefined ? finalComma(text) : Number(at));
    report({
      kind: 'syntax',
      file,
      line,
      what: `not valid JSON: ${message}`,
      write: 'strict JSON, without comment or final comma',
    });
    return null;
  }
  return locate(file, document, lineAt, report);
}

/** Place of the first comma before a closing bracket: the one fault V8 does not always place. */
function finalComma(json: string): number {
  const found = json.matchAll(/"(?:\\.|[^"\\])*"|,(?=\s*[\]}])/g);
  return [...found].find(([token]) => token === ',')?.index ?? 0;
}

function syntax(file: string, line: number, error: YAMLError) {
  return {
    kind: 'syntax',
    file,
    line,
    what: `cannot be read: ${error.message.split('\n')[0]}`,
    write: MEND[error.code] ?? QUOTE,
  } as const;
}

function locate(file: string, document: Document, lineAt: (offset: number) => number, report: Report): Located | null {
  let value: unknown;
  try {
    value = document.toJS();
  } catch (error) {
    const what = `cannot be read: ${error instanceof Error ? error.message : String(error)}`;
    report({ kind: 'syntax', file, line: lineAt(0), what, write: QUOTE });
    return null;
  }
  const lineOf = (path: readonly PropertyKey[]) => {
    let node = document.contents as Node | null;
    let offset = node?.range?.[0] ?? 0;
    for (const step of path) {
      if (isSeq(node)) {
        node = (node.items[Number(step)] as Node | undefined) ?? null;
        offset = node?.range?.[0] ?? offset;
      } else if (isMap(node)) {
        const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
        if (!pair) break;
        offset = (pair.key as Node).range?.[0] ?? offset;
        node = (pair.value as Node | null) ?? null;
      } else break;
    }
    return lineAt(offset);
  };
  return { file, value, lineOf };
}
