/** Whether an answer found is about what the field itself names, or only shares a word with it. */
import { aloneSays } from './asks-nothing';
import type { FaqIndex } from './index-shape';
import { isInterfaceWord } from './interface-words';
import type { TextSource } from './pieces';
import type { AskedWord, Query } from './query';
import type { Ranked } from './ranking';
import { fold } from './terms';
import { EVERYDAY_LABEL } from './weights';

const OWN_SOURCES: ReadonlySet<TextSource> = new Set(['label', 'legend', 'hint']);

/** Whether the field holds more than everyday words of what was found: with these alone it asks for nothing. */
export function isSaidByField(index: FaqIndex, { words }: Ranked): boolean {
  return words.some((word) => isOwn(word) && rarestShare(index, word) > EVERYDAY_LABEL);
}

/**
 * Whether what a field of several words names was found, and not one word of it: « Date de validation » is no question
 * about validating, « Nom du partenaire » none about partners. An everyday word counts where the question or a variant
 * holds it; one word will do where it is a name (« Clé FINESS »).
 */
export function isSaidInWords(index: FaqIndex, { words: asked }: Query, { words, titledWords }: Ranked): boolean {
  const own = asked.filter((word) => isOwn(word) && !isThing(word));
  if (own.length < 2) return true;
  const isEveryday = (word: AskedWord) => rarestShare(index, word) <= EVERYDAY_LABEL;
  const held = own.filter((word) => (isEveryday(word) ? titledWords : words).includes(word));
  return held.length > 1 || held.some(isName);
}

/** A word for what any control takes: « Document à valider » says as much as « À valider ». */
function isThing({ written }: AskedWord): boolean {
  const word = fold(written);
  return isInterfaceWord(word, false) || /^(?:document|piece|justificatif)s?$/.test(word);
}

const isOwn = ({ source, piece }: AskedWord) => OWN_SOURCES.has(source) && (source !== 'label' || !aloneSays(piece.text));

function rarestShare({ calibration: { labels } }: FaqIndex, { terms }: AskedWord): number {
  return Math.max(...terms.map((term) => labels[term] ?? 1));
}

/** « FHIR », « N1 », « SoapUI », « Ecoscore » in a label: a capital or a digit where no word of the language has one. */
function isName({ written, piece: { text } }: AskedWord): boolean {
  if (!/\p{Ll}/u.test(text) && /\s/.test(text.trim())) return false;
  return /.\p{Lu}|\d/u.test(written) || (/^\p{Lu}/u.test(written) && !text.trimStart().startsWith(written));
}
