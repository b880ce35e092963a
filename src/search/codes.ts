/** Codes asked: what is one thing, and another thing when one sign of it changes. */
import { corrections, editDistance, startsLike } from './spelling';
import { fold, type Term, terms } from './terms';
import type { Vocabulary } from './vocabulary';
import { BOUNDS, TYPO } from './weights';

/** What follows a number that only counts: « 3 ans » is no third of anything. */
const UNIT = /^\s?(?:[kmgt]o|an|ans|années?|jours?|j|mois|semaines?|h|heures?|min|minutes?|secondes?|fois|€|euros?|%)(?!\p{L})/iu;

/**
 * The codes of a text that no answer holds: `DB.SO.107` where there is a `DB.SO.106`, « vague 3 » where there is a second.
 * A word and a number are a code where the answers number that word, or where it is written as a name is (`F 415`).
 * @param found the terms of `text`
 */
export function unknownCodes(
  { vocabulary }: { readonly vocabulary: Vocabulary },
  text: string,
  found: readonly Term[],
): string[] {
  const unknown = found.filter((term) => vocabulary.count(term.term) === 0 && isCode(vocabulary, text, term));
  const written = new Set(unknown.map(({ start, end }) => text.slice(start, end)));
  return [...written].slice(0, BOUNDS.slips).filter((one) => !isSlip(vocabulary, one));
}

/** A place, a file, a person's address, a telephone or a machine: they say where, and are no code of ours. */
const PLACE =
  /^(?:(?:[a-z\d-]+\.)+(?:fr|com|org|net|eu|io|info|gouv|health)(?:\/.*)?|.+\.(?:js|ts|json|xml|html?|log|txt|pdf|docx?|xlsx?|csv|zip|png|jpe?g|java|py|php)|(?:\+33|0)\d?(?:[ .-]?\d\d){4}|\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?)$/;

/** Whether a run is only part of where something or someone is. */
export const isPlace = (text: string, start: number, end: number): boolean =>
  PLACE.test(text.slice(start, end)) || text[end] === '@' || text[start - 1] === '@';

function isCode(vocabulary: Vocabulary, text: string, { term, head, start, end }: Term): boolean {
  if (!/\d/.test(term) || /^\d+$/.test(term) || isPlace(text, start, end)) return false;
  const written = text.slice(start, end);
  const pair = /^(\p{L}+)[^\p{L}\p{N}]+(\d+)$/u.exec(written);
  const isOneRun = !/\s/.test(written);
  if (!pair || isOneRun) return (head || /\p{L}/u.test(term)) && isOneRun && isLikeACode(term) && !isAmount(text, start, end);
  const [, name = '', number = ''] = pair;
  if (UNIT.test(text.slice(end, end + 12))) return false;
  const isName = /^\p{Lu}$|\p{L}\p{Lu}/u.test(name);
  const isKnown = terms(name).some((one) => vocabulary.count(one.term) > 0);
  if (isTelling(number) && vocabulary.count(number) > 0) return isName && !isKnown;
  return isNumbered(vocabulary, term.slice(0, -number.length)) || (name.length <= 3 && isName);
}

/**
 * A number that is a name by itself: « code 304 » asks for 304 whatever word stands before it, but for a name in capitals
 * that no answer holds (« DESIT 560 »); « vague 3 » does not ask for any 3.
 */
const isTelling = (number: string) => number.length >= 3 || /^0\d/.test(number);

/** Written as words are: « vague 2 », « Vagve 2 »; not `F 414`, `VA2`, `CONF.17`, « OAuth 2 ». */
const AS_WORDS = /^\p{L}\p{Ll}+\s+\d+$/u;

/**
 * A slip in the name of a code, its numbers right. Where it is written as words are, any slip: « vagve 2 ». Where it is written
 * as codes are, two letters swapped or one doubled (« DESRI 560 »), and in long names one missing or too many: another letter
 * in the place of one is another code, as in names too short to be read twice.
 */
function isSlip(vocabulary: Vocabulary, written: string): boolean {
  const runs = fold(written).split(/([^\p{L}]+)/u);
  const anySlip = AS_WORDS.test(written);
  return runs.some((run, at) => {
    if (run.length < TYPO.inside || !/^[a-z]+$/.test(run)) return false;
    return corrections(vocabulary, run).some(({ term, to }) =>
      [term, to].some((name) => {
        if (run.length < TYPO.otherStart && !startsLike(run, fold(name))) return false;
        if (!anySlip && !isSameName(run, fold(name))) return false;
        const instead = runs.with(at, fold(name)).join('');
        return terms(instead).some(({ term }) => /\d/.test(term) && vocabulary.count(term) > 0 && isWhole(term, instead));
      }),
    );
  });
}

function isSameName(written: string, name: string): boolean {
  if (lettersOf(written) === lettersOf(name)) return true;
  return name.length >= TYPO.longName && written.length !== name.length && editDistance(written, name, 1) === 1;
}

/** The letters of a name in no order, a doubled one once. */
const lettersOf = (name: string) => [...name.replace(/(.)\1/g, '$1')].sort().join('');

/** Whether a term stands for all the signs of a code rather than for a part of it. */
const isWhole = (term: string, written: string) => term.replace(/[^a-z\d]/g, '') === written.replace(/[^a-z\d]/g, '');

/** Letters before digits, or numbers with dots: « 2e » and « 3d » are words. */
const isLikeACode = (term: string) => /\p{L}\d/u.test(term) || /^\d+(?:\.\d+)+$/.test(term);

/** « 2.5 Go », « 1.500 € »: a number that measures. */
const isAmount = (text: string, start: number, end: number) =>
  /^\d+\.\d+$/.test(text.slice(start, end)) && UNIT.test(text.slice(end, end + 12));

/** Whether the answers hold numbers of a word. */
function isNumbered(vocabulary: Vocabulary, word: string): boolean {
  return vocabulary.startingLike(word).some(({ term }) => /^\d+$/.test(term.slice(word.length)));
}
