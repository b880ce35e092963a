/** What the field itself says, and what of it an answer holds: the words around it only say where it stands. */
import { aloneSays } from './asks-nothing';
import type { FaqIndex } from './index-shape';
import { isInterfaceWord, isTechnicalWord } from './interface-words';
import type { TextSource } from './pieces';
import type { AskedWord, Query } from './query';
import type { Ranked } from './ranking';
import { fold } from './terms';
import { EVERYDAY_LABEL } from './weights';

const OWN_SOURCES: ReadonlySet<TextSource> = new Set(['label', 'legend', 'hint']);

/** Words of the field itself, without those for what any control takes: « Document à valider » says as much as « À valider ». */
export const wordsOfField = ({ words }: Query): readonly AskedWord[] =>
  words.filter((word) => isOwn(word) && !isInterfaceWord(fold(word.written), false));

/** Whether the field holds more than everyday words of what was found: with these alone it asks for nothing. */
export function isSaidByField(index: FaqIndex, { words }: Ranked): boolean {
  return words.some((word) => isOwn(word) && !isEveryday(index, word));
}

/** Whether the field says a name that the answer holds, and not one of any form: « Clé FINESS », but not « SIREN ». */
export function isNamedByField(index: FaqIndex, { words }: Ranked): boolean {
  return words.some((word) => isOwn(word) && isName(word) && !isEveryday(index, word));
}

/** Share of its weight that a word keeps in a label: little where everyday labels are made of it. */
export function rarestShare({ calibration: { labels } }: FaqIndex, { terms }: AskedWord): number {
  return Math.max(...terms.map((term) => labels[term] ?? 1));
}

const isEveryday = (index: FaqIndex, word: AskedWord) => rarestShare(index, word) <= EVERYDAY_LABEL;

const isOwn = ({ source, piece }: AskedWord) => OWN_SOURCES.has(source) && (source !== 'label' || !aloneSays(piece.text));

/** « FHIR », « N1 », « SoapUI », « Ecoscore » in a label: a capital or a digit where no word of the language has one. */
function isName({ written, piece: { text } }: AskedWord): boolean {
  if (isTechnicalWord(fold(written)) || !/\p{L}/u.test(written)) return false;
  if (!/\p{Ll}/u.test(text) && /\s/.test(text.trim())) return false;
  return /.\p{Lu}|\d/u.test(written) || (/^\p{Lu}/u.test(written) && !text.trimStart().startsWith(written));
}
