const THIN = '\u202F';

/** What French typography has only one right form for; the rules of `src/build/typography.ts`, as replacements. */
const MENDS: readonly (readonly [found: RegExp, right: string])[] = [
  [/(?<=\p{L})'/gu, '’'],
  [/"([^"]*)"/g, `«${THIN}$1${THIN}»`],
  [/«[ \u00A0\u202F]*/g, `«${THIN}`],
  [/[ \u00A0\u202F]*»/g, `${THIN}»`],
  [/[ \u00A0]+([:;?!])(?=\s|$|[»)])/gu, `${THIN}$1`],
  [/(?<=[\p{L}\p{N}»)])([:;?!])(?=\s|$)/gu, `${THIN}$1`],
];

/** A text of the product with its apostrophes, quotation marks and narrow spaces as French sets them. */
export function mendText(text: string): string {
  return MENDS.reduce((mended, [found, right]) => mended.replace(found, right), text);
}

/** What of a line of Markdown is no text: code between marks, and addresses. */
const NOT_TEXT = /(`[^`]*`|\]\([^)]*\)|https?:\/\/\S+)/;

/** The same for a line of Markdown: code and addresses stay as they are. */
export function mendMarkdownLine(line: string): string {
  return line
    .split(NOT_TEXT)
    .map((part, at) => (at % 2 === 1 ? part : mendText(part)))
    .join('');
}
