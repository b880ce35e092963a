import type { Report } from './problem';

const NARROW = '\u202F';

/** What French typography refuses, and what it wants. `found` captures the word around, to be quoted. */
const RULES: readonly { readonly found: RegExp; readonly what: string; readonly write: string }[] = [
  { found: /\S*\p{L}'\S*/u, what: 'straight apostrophe in', write: 'the typographic apostrophe ’ (U+2019)' },
  {
    found: /\S*[ \u00A0][:;?!](?=\s|$|[»)])/u,
    what: 'ordinary space before the mark in',
    write: 'a narrow no-break space (U+202F) before : ; ? !',
  },
  {
    found: /\S*[\p{L}\p{N}»)][:;?!](?=\s|$)/u,
    what: 'no space before the mark in',
    write: 'a narrow no-break space (U+202F) before : ; ? !',
  },
  {
    found: /«[^\u202F]\S*|\S*[^\u202F]»/u,
    what: 'no narrow space inside the quotation marks in',
    write: '« and » with a narrow no-break space (U+202F) inside',
  },
  { found: /"[^"]*"?/u, what: 'straight quotation marks in', write: '« and » with a narrow no-break space (U+202F) inside' },
];

/** Reports the faults of French typography in one line of product text: each rule once a line. */
export function checkTypography(at: { file: string; line: number }, text: string, report: Report): void {
  for (const { found, what, write } of RULES) {
    const hit = found.exec(text)?.[0];
    if (hit !== undefined) report({ kind: 'typography', ...at, what: `${what} "${visible(hit)}"`, write });
  }
}

/** « faut-il », « a-t-elle » and the like hold together at the end of a line: their hyphens become U+2011. */
export function held(title: string): string {
  return title
    .replace(/-(?=(?:t-)?(?:ils?|elles?|on|je|nous|vous|ce)(?!\p{L}))/gu, '\u2011')
    .replace(/(?<=\u2011t)-/gu, '\u2011');
}

/** Spaces that cannot be told apart, made visible. */
function visible(text: string): string {
  return text.trim().slice(0, 60).replaceAll(NARROW, '⎵').replaceAll('\u00A0', '°');
}
