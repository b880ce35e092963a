/** Typed text as it was meant: decoded, its cut words joined, its addresses and numbers written as the answers write them. */

import { type Knows, readAs } from './read-as';

const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');
const MARKS: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  cedil: '\u0327',
};
/** Written without its sign: « linsi », « dune carte ». */
export const ELIDED = /^(?:qu|[ldjmtsnc])(?=\p{L}{3,}$)/iu;

/** Letters of the shortest of two words run together: shorter ones are found in many a word. */
const RUN_TOGETHER = 3;
/** Unknown words of a text tried as two. */
const MOST_CUT = 20;

/**
 * The same text, as its writer meant it. Changes nothing that the index knows as it is written; linear in the length.
 * @param knows a word of the answers or of the thesaurus
 * @param goesOn the last word is being typed
 * @param isOther a word of French that no answer holds: « coffre » is no « offre »
 * @param isSlip a word with letters wrong, rather than two run together
 */
export function plainText(
  text: string,
  knows: Knows,
  goesOn = false,
  isOther: Knows = () => false,
  isSlip: Knows = () => false,
): string {
  const whole = readNumbers(readAddresses(joinCutWords(decode(text), knows)), knows);
  return mendWords(readAs(whole, knows, goesOn), knows, isOther, isSlip);
}

/** `%C3%A9`, `%E9`, `=C3=A9`, `\u00e9`, `\xe9`, `&eacute;`, `&#233;` and `Ã©` are « é ». What is no such text stays. */
function decode(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '')
    .replace(/(?:%[\dA-F]{2})+/gi, (bytes) => fromBytes(bytes, '%'))
    .replace(/(?:=[89A-F][\dA-F](?:=\r?\n)?)+/g, (bytes) => fromBytes(bytes.replace(/=\r?\n/g, ''), '='))
    .replace(/(?<=\p{L})=\r?\n(?=\p{L})/gu, '')
    .replace(/\u00c2(?=[\u00a0-\u00bf])|â€(?=™)/g, '')
    .replace(/\u00c3([\u0080-\u00bf])/g, (_, sign: string) => String.fromCharCode(sign.charCodeAt(0) + 0x40))
    .replace(/\\(?:u([\da-f]{4})|x([\da-f]{2}))|&#x([\da-f]{2,4});/gi, (_, ...codes: string[]) =>
      String.fromCharCode(Number.parseInt(codes.find(Boolean) ?? '', 16)),
    )
    .replace(/&#(\d{2,5});/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/&([a-z])(acute|grave|circ|uml|cedil);/gi, (_, letter: string, mark: string) =>
      (letter + MARKS[mark.toLowerCase()]).normalize('NFC'),
    )
    .replace(/&(?:nbsp|amp|quot|apos|lt|gt);/g, ' ');
}

/** Bytes as UTF-8, else as Latin letters one byte each. */
function fromBytes(written: string, sign: string): string {
  try {
    return decodeURIComponent(written.replaceAll(sign, '%'));
  } catch {
    const codes = written
      .slice(1)
      .split(sign)
      .map((code) => Number.parseInt(code, 16));
    return codes.every((code) => code >= 0xc0) ? String.fromCharCode(...codes) : written;
  }
}

/** « révoca- tion » at the end of a line is one word where the answers know it. */
function joinCutWords(text: string, knows: Knows): string {
  return text.replace(/(\p{L}{2,30})[-‐\u00ad¬]\s{1,8}(\p{L}{2,30})/gu, (cut, start: string, end: string) =>
    knows(start + end) ? start + end : cut,
  );
}

/** An address asks by its parts; how it is fetched asks for nothing. */
function readAddresses(text: string): string {
  // Without its colon it is a word: « HTTP 403 », and « HTTP-31 » is no number 31.
  return text.replace(/\b(?:https?|ftp|mailto):\/{0,2}|^\s*(?:https?|ftp|mailto)\s*$|\bwww\./gi, ' ');
}

/** « 93 / 42 » is one number, « 13/05/2026 » a day, « IEU 2/7/8 » three of them unless the answers hold it whole. */
function readNumbers(text: string, knows: Knows): string {
  return text
    .replace(/(\d)[^\S\n]{1,3}\/[^\S\n]{1,3}(?=\d)/g, '$1/')
    .replace(/\b(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b/g, (date, day: string, month: string, year: string) => {
      const name = MONTHS[Number(month) - 1];
      return name ? `${Number(day)} ${name} ${year}` : date;
    })
    .replace(/\b(\p{L}{2,12}) (\d{1,2}(?:\/\d{1,2})+)\b/gu, (list, name: string, numbers: string) =>
      knows(numbers.replaceAll('/', '.'))
        ? list
        : numbers
            .split('/')
            .map((number) => `${name} ${number}`)
            .join(', '),
    );
}

/** Words that nothing knows as they are written, tried as two: « keyUsage », « 3ans », « iso27001 », « linsi ». */
function mendWords(text: string, knows: Knows, isOther: Knows, isSlip: Knows): string {
  let tries = MOST_CUT;
  return text.replace(/(?<![\p{L}\p{N}._/-])[\p{L}\p{N}\p{M}]{3,40}(?![\p{L}\p{M}\p{N}_/-]|\.\p{N})/gu, (word) => {
    if (knows(word)) return word;
    const [, number = '', unit = ''] = /^(\d+)(\p{L}{2,})$/u.exec(word) ?? [];
    if (unit && knows(unit)) return `${number} ${unit}`;
    const [, name = '', digits = ''] = /^(\p{L}{3,})(\d+)$/u.exec(word) ?? [];
    if (name && knows(name) && knows(digits)) return `${name} ${digits}`;
    const humps = word.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ').split(' ');
    if (humps.length > 1 && humps.every((hump) => hump.length > 1 && knows(hump))) return humps.join(' ');
    const elided = word.replace(ELIDED, '');
    // « lINS » is no « lins »: its capitals are those of a name.
    if (elided !== word && knows(elided)) return isOther(word) && !/^\p{Ll}\p{Lu}+$/u.test(word) ? word : elided;
    const two = tries-- > 0 ? twoWords(word, knows) : null;
    return two === null || isOther(word) || isSlip(word) ? word : two;
  });
}

/** « cartecps », « revocationcertificat »: two known words run together, the first as long as can be; null where there are none. */
export function twoWords(word: string, knows: Knows): string | null {
  if (!/^\p{L}+$/u.test(word)) return null;
  for (let at = word.length - RUN_TOGETHER; at >= RUN_TOGETHER; at--) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    if (knows(second) && knows(first)) return `${first} ${second}`;
  }
  return null;
}
