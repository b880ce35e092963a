import type { AnswerFront } from './answer-schema';
import { firstSentence } from './sentence';

/** Numbers written as words, in both languages; « un » and « a » are articles too. */
const WORDS: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['2', 'deux', 'two'],
    ['3', 'trois', 'three'],
    ['4', 'quatre', 'four'],
    ['5', 'cinq', 'five'],
    ['6', 'six'],
    ['7', 'sept', 'seven'],
    ['8', 'huit', 'eight'],
    ['9', 'neuf', 'nine'],
    ['10', 'dix', 'ten'],
    ['12', 'douze', 'twelve'],
    ['15', 'quinze', 'fifteen'],
    ['20', 'vingt', 'twenty'],
    ['30', 'trente', 'thirty'],
  ].flatMap(([digits = '', ...words]) => words.map((word) => [word, digits])),
);

/**
 * Numbers a text names: years, durations, versions, numbers of forms. Thousands are told apart by a space or a comma, decimals
 * by a comma or a point.
 */
export function numbersIn(text: string, words = true): string[] {
  const plain = text
    .toLowerCase()
    .replace(/[\u202F\u00A0]/g, ' ')
    .replace(/(?<=\d)[ ,](?=\d{3}(?!\d))/g, '')
    .replace(/(?<=\d),(?=\d)/g, '.');
  const found = plain.match(/\p{L}*\d+(?:\.\d+)*|\p{L}+/gu) ?? [];
  return found.flatMap((word) => {
    if (/\d/.test(word)) return [word.replace(/^\p{L}{2,}(?=\d)/u, '')];
    return (words && Object.hasOwn(WORDS, word) && WORDS[word]) || [];
  });
}

/**
 * A number that is said in one language and not in the other, as « 4 » of « 4 heures »; null where both agree. What the English
 * sentence says stands somewhere in the body; what the first sentence says in digits stands in the English one.
 * @param text the body as plain text
 */
export function otherNumber(
  { en, question }: Partial<AnswerFront>,
  text: string,
): { key: 'question' | 'short'; number: string } | null {
  if (!en || question === undefined) return null;
  const body = new Set(numbersIn(`${question} ${text}`));
  for (const key of ['question', 'short'] as const) {
    const added = numbersIn(en[key]).find((number) => !body.has(number));
    if (added !== undefined) return { key, number: added };
  }
  const french = { question, short: firstSentence(text.split('\n')[0] ?? '') };
  for (const key of ['question', 'short'] as const) {
    const said = new Set(numbersIn(en[key]));
    const left = numbersIn(french[key], false).find((number) => !said.has(number));
    if (left !== undefined) return { key, number: left };
  }
  return null;
}
