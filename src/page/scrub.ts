import { LIMITS } from './limits';

// Dates and spans of years stay; any other six digits, also in pairs or with dots, may be a person's number.
const DIGITS = /\b(\d{4}-\d\d-\d\d|\d\d?[./-]\d\d?[./-]\d{4}|(?:19|20)\d\d-(?:19|20)\d\d)\b|\+?\d(?:[ .-]?\d){5,}/g;
const UNSEEN = /[\p{Cf}\p{Co}\p{Cs}\p{Cn}]/gu;
const CONTROLS = /[\p{Cc}\s]+/gu;
const ENDS = /^[\s*:;,.·•|>›/–-]+|[\s*:;,·•|>›/–-]+$/g;

/**
 * A text of the page as we may carry it: without e-mail addresses, runs of six digits or more, tokens and query
 * strings; without control, bidirectional and zero-width characters; on one line, at most `LIMITS.text` characters.
 * Codes such as `SC.MSS/CONF.18`, `F414`, `DESIR_560`, `X-MSS-NIL` and dates stay.
 */
export function scrub(text: string): string {
  return scrubWhole(text.slice(0, LIMITS.raw))
    .slice(0, LIMITS.text)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim();
}

/** The same of a text of any length. */
export function scrubWhole(text: string): string {
  const line = text.replace(CONTROLS, ' ').replace(UNSEEN, '').normalize('NFKC');
  const kept = line.split(' ').map((word) => (secret(word) ? '' : word.replace(/^(https?:\/\/[^?#]*).*/, '$1')));
  return kept
    .join(' ')
    .replace(DIGITS, (_, date) => date ?? '')
    .replace(/ +/g, ' ')
    .replace(ENDS, '');
}

// Letters and digits in turn, as no word and no requirement code has them.
function secret(word: string): boolean {
  return (
    word.includes('@') ||
    word.startsWith('eyJ') ||
    word
      .split(/[/,;|]/)
      .some((part) => part.length > 39 || (part.length > 15 && (part.match(/\d(?=[a-z])|[a-z](?=\d)/gi)?.length ?? 0) > 3))
  );
}
