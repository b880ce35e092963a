/** A name without what is only said about it: marks, required or not, formats, help. */

const MARK = String.raw`(?:champ\s+|field\s+|saisie\s+)?(?:obligatoire|requise?|required|facultati(?:f|ve)|option(?:nel(?:le)?|al)|mandatory)s?`;
const MARK_ALONE = new RegExp(String.raw`^[\s*(\[:–—-]*${MARK}[\s*)\].:]*$`, 'i');
const MARK_IN_BRACKETS = new RegExp(String.raw`\s*[(\[*–—-]\s*${MARK}\s*[)\]*]?`, 'gi');

/** An image, a button or a word that only offers help. */
export const HELP_WORD = /^\s*(?:aide|help|(?:plus d.|more )?info(?:rmation)?s?|info-?bulle|en savoir plus|\?|i)\s*$/i;

/** A link that offers help beside a name. */
export const HELP_LINK = /\?\s*$|^\s*\(?\s*(?:voir|consulter|en savoir|plus d|aide|help|learn more|see)\b/i;

// Written in the box before or after what is typed: « https:// », « .mssante.fr », « @ ».
const ADDRESS_PART = /^(?:https?(?::.*)?|[.@/]\S*)$/i;

// An example or a format: « jj/mm/aaaa », « Ex. : 42 », « Format attendu … », « 10 caractères maximum », « 0 / 300 ».
const FORMAT =
  /^[\s(]*(?:[jdmayhs]{1,4}(?:[/.\s:-]+[jdmayhs]{1,4})+[\s)]*$|(?:formats?(?!$| d[eu'’](?!.*[:\d]))|(?:par )?exemple|(?:p\. ?)?ex|e\.g)\b|\d+\s*(?:caract|char|\/))/i;

/** True for a text that is nothing but a mark of duty. */
export function isMark(text: string): boolean {
  return MARK_ALONE.test(text);
}

/** A cleaned text as a name: without marks; empty when it is only a mark in brackets, a format, or an offer of help. */
export function bareName(text: string): string {
  if (/^[([*]/.test(text) && isMark(text)) return '';
  if (HELP_WORD.test(text) || FORMAT.test(text) || ADDRESS_PART.test(text)) return '';
  return text
    .replace(MARK_IN_BRACKETS, ' ')
    .replace(/\s+/g, ' ')
    .replace(/[\s*:]+$/, '')
    .trim();
}
