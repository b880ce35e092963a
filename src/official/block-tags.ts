/** Elements that head what follows, by tag: the same for a saved page and an open one. */
export const HEAD_TAGS = 'h1 h2 h3 h4 h5 h6 summary dt legend'.split(' ');

/** Stands before a line that heads what follows; then one sign, the level: 1 to 6, or 7 for what is no `h1` to `h6`. */
export const HEADING = '\u0001';

/** The level of a heading. @param tag lower case, of `HEAD_TAGS` or any other */
export function headingMark(tag: string): string {
  return HEADING + (/^h[1-6]$/.test(tag) ? tag[1] : '7');
}
