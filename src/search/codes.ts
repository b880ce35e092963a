/** Codes asked: what is one thing, and another thing when one sign of it changes. */
import { corrections, startsLike } from './spelling';
import { fold, type Term, terms } from './terms';
import type { Vocabulary } from './vocabulary';
import { TYPO } from './weights';

/** What follows a number that only counts: « 3 ans » is no third of anything. */
const UNIT = /^\s?(?:an|ans|années?|jours?|j|mois|semaines?|h|heures?|min|minutes?|secondes?|fois|€|euros?|%)(?!\p{L})/iu;

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
  return found
    .filter((term) => isCode(vocabulary, text, term) && vocabulary.count(term.term) === 0)
    .map(({ start, end }) => text.slice(start, end))
    .filter((written) => !isSlip(vocabulary, written));
}

function isCode(vocabulary: Vocabulary, text: string, { term, head, start, end }: Term): boolean {
  if (!/\d/.test(term) || /^\d+$/.test(term)) return false;
  const written = text.slice(start, end);
  const pair = /^(\p{L}+)[^\p{L}\p{N}]+(\d+)$/u.exec(written);
  const isOneRun = !/\s/.test(written);
  if (!pair || isOneRun) return head || /\p{L}/u.test(term) ? isOneRun && isLikeACode(term) : false;
  const [, name = '', number = ''] = pair;
  if (UNIT.test(text.slice(end, end + 12)) || (isTelling(number) && vocabulary.count(number) > 0)) return false;
  return isNumbered(vocabulary, term.slice(0, -number.length)) || (name.length <= 3 && name === name.toUpperCase());
}

/** A number that is a name by itself: « code 304 » asks for 304 whatever word stands before it, « vague 3 » not for any 3. */
const isTelling = (number: string) => number.length >= 3 || /^0\d/.test(number);

/**
 * A letter wrong in the name of a code, its numbers right: « DESRI 560 », « SC.MSS/CwONF.17 ». Shorter names are not read
 * twice: another letter there is another code.
 */
function isSlip(vocabulary: Vocabulary, written: string): boolean {
  const runs = fold(written).split(/([^\p{L}]+)/u);
  return runs.some((run, at) => {
    if (run.length < TYPO.inside || !/^[a-z]+$/.test(run)) return false;
    return corrections(vocabulary, run).some((one) =>
      [one.term, one.to].some((name) => {
        if (run.length < TYPO.otherStart && !startsLike(run, fold(name))) return false;
        const instead = runs.with(at, fold(name)).join('');
        return terms(instead).some(({ term }) => /\d/.test(term) && vocabulary.count(term) > 0 && isWhole(term, instead));
      }),
    );
  });
}

/** Whether a term stands for all the signs of a code rather than for a part of it. */
const isWhole = (term: string, written: string) => term.replace(/[^a-z\d]/g, '') === written.replace(/[^a-z\d]/g, '');

/** Letters before digits, or numbers with dots: « 2e » and « 3d » are words. */
const isLikeACode = (term: string) => /\p{L}\d/u.test(term) || /^\d+(?:\.\d+)+$/.test(term);

/** Whether the answers hold numbers of a word. */
function isNumbered(vocabulary: Vocabulary, word: string): boolean {
  return vocabulary.startingLike(word).some(({ term }) => /^\d+$/.test(term.slice(word.length)));
}
