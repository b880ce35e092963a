/** How texts of the official questions and answers are compared: folded, then hashed, so that none of them is kept here. */

/** What ends each answer on the official page. */
export const ANSWER_END = 'Cette réponse vous a-t-elle été utile';

/** The form that is hashed: spaces as one, lower case. What only moves on the page changes nothing. */
export function foldOfficial(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}

/** Sentences of a text, and items of its lists; a list is not one long sentence. */
export function sentencesOf(text: string): string[] {
  const ends = /(?<=[.!?…])\s+(?=[\p{Lu}«“(])/u;
  return text
    .split(/\n+/)
    .flatMap((line) => line.replace(/\s+/g, ' ').trim().split(ends))
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}
