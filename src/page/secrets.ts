/**
 * What must not be kept or shown of any text, beyond what reading leaves out (`scrub`): for what comes out of a page to us,
 * and for what a person typed that is to be noted. Not for the page's own scripts: those stay small.
 */

const ADDRESS = /\S+\s*(?:[[({]\s*(?:at|arobase|chez)\s*[\])}]|%40|@)\s*\S+/gi;
const PHONE = /(?<!\d)(?:\+?33\s?|0)\d(?:\s*[./_\-\u2010-\u2015]\s*\d\d){4}(?!\d)/g;
const TOKEN =
  /\b(?:gh[a-z]_\w{8,}|github_pat_\w{8,}|glpat-[\w-]{8,}|xox[a-z]-[\w-]{8,}|AKIA[A-Z\d]{12,}|sk-[\w-]{16,}|eyJ[\w-]{8,}\S*)/g;
/** Two letters, two digits, then groups of four: an account, when digits are the most of it. */
const ACCOUNT = /\b[A-Z]{2}\d\d(?:\s?[A-Z\d]{4}){3,7}(?:\s?[A-Z\d]{1,3})?\b/g;
/** Letters that show nothing, and signs that only change how others look. */
const BLANK = /\u034F|[\u115F\u1160\u2800\u3164\uFFA0]|\u17B4|\u17B5|\p{Variation_Selector}/gu;

/** The text without addresses, telephone numbers, tokens and accounts, in composed and plain letters (NFKC). */
export function withoutSecrets(text: string): string {
  return text
    .replace(BLANK, '')
    .normalize('NFKC')
    .replace(ADDRESS, '')
    .replace(TOKEN, '')
    .replace(ACCOUNT, (found) => (found.replace(/\D/g, '').length > 9 ? '' : found))
    .replace(PHONE, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** The same, as it may stand within « »: it cannot end the quotation and go on with words of its own. */
export function quotable(text: string): string {
  return withoutSecrets(text)
    .replace(/[«‹]\s?/g, '“')
    .replace(/\s?[»›]/g, '”');
}
