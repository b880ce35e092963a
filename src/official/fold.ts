/** How texts of the official questions and answers are compared: folded, then hashed, so that none of them is kept here. */

/** What stands before an item of a list in an extract; a page draws it. */
const BULLET = /(^|\n)[^\S\n]*[-–—•][^\S\n]+/g;

/** The form that is hashed: spaces as one, lower case, no marks of lists. What only moves on the page changes nothing. */
export function foldOfficial(text: string): string {
  return text.replace(BULLET, '$1').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** Sentences of a text, and items of its lists; a list is not one long sentence. */
export function sentencesOf(text: string): string[] {
  const ends = /(?<=[.!?…])\s+(?=[\p{Lu}«“(])/u;
  return text
    .replace(BULLET, '$1')
    .split(/\n+/)
    .flatMap((line) => line.replace(/\s+/g, ' ').trim().split(ends))
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}
