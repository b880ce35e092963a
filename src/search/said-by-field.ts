/** Whether an answer found is about what the field itself names, or only shares a word with it. */
import type { PageContext } from '../page/context';
import { aloneSays } from './asks-nothing';
import type { FaqIndex } from './index-shape';
import { isInterfaceWord, isTechnicalWord } from './interface-words';
import type { TextSource } from './pieces';
import type { AskedWord, Query } from './query';
import type { Ranked } from './ranking';
import { fold } from './terms';
import { EVERYDAY_LABEL, RARE } from './weights';

/** An index term of letters and digits, four at least. */
const CODE = /^(?=.*\d)(?=.*[a-z])[a-z\d.]{4,}$/;

const OWN_SOURCES: ReadonlySet<TextSource> = new Set(['label', 'legend', 'hint']);

/** Whether the field holds more than everyday words of what was found: with these alone it asks for nothing. */
export function isSaidByField(index: FaqIndex, { words }: Ranked): boolean {
  return words.some((word) => isOwn(word) && rarestShare(index, word) > EVERYDAY_LABEL);
}

/**
 * Whether what a field names was found, and not one word of it: « Date de validation » is no question about validating,
 * « Nom du partenaire » none about partners. An everyday word counts where the question or a variant holds it; one word
 * will do where it is a name (« Clé FINESS »). Where the answer is at home the field need not say what of: « Durée de la
 * session » asks on the portal it was written for, and elsewhere is the field of any software.
 * @param isGivenHere whether writers gave an answer for the very screen
 */
export function isSaidInWords(
  index: FaqIndex,
  { words: asked }: Query,
  found: Ranked,
  { portal }: PageContext,
  isGivenHere: (id: string) => boolean,
): boolean {
  const { id, words, titledWords } = found;
  if (words.some((word) => isOwn(word) && isName(word))) return true;
  if (!index.answers.get(id)?.portals.includes(portal)) return false;
  const own = asked.filter((word) => isOwn(word) && !isThing(word));
  // « Domaine », « Profil », « Protocole »: any screen may have such a field.
  if (own.length < 2) return isGivenHere(id) && own.some((word) => titledWords.includes(word));
  const isEveryday = (word: AskedWord) => rarestShare(index, word) <= EVERYDAY_LABEL;
  return own.filter((word) => (isEveryday(word) ? titledWords : words).includes(word)).length > 1;
}

/** Whether a code that few answers hold stands in the field, and in this one: « SC.DMP/CONF.11 », « DESIR_550 ». */
export function isAskedByCode(index: FaqIndex, { terms }: Ranked, query: Query): boolean {
  const isRare = (term: string) => index.vocabulary.count(term) <= RARE.answers;
  return query.words.some((word) => isOwn(word) && word.terms.some((term) => CODE.test(term) && terms.has(term) && isRare(term)));
}

/** Whether all that the field names stands in the question or a variant of the answer. */
export function isWhollySaid({ titledWords }: Ranked, { words }: Query): boolean {
  const own = words.filter((word) => isOwn(word) && !isThing(word));
  return own.length > 1 && own.every((word) => titledWords.includes(word));
}

/** A word for what any control takes: « Document à valider » says as much as « À valider ». */
const isThing = ({ written }: AskedWord) => isInterfaceWord(fold(written), false);

const isOwn = ({ source, piece }: AskedWord) => OWN_SOURCES.has(source) && (source !== 'label' || !aloneSays(piece.text));

function rarestShare({ calibration: { labels } }: FaqIndex, { terms }: AskedWord): number {
  return Math.max(...terms.map((term) => labels[term] ?? 1));
}

/** « FHIR », « N1 », « SoapUI », « Ecoscore » in a label: a capital or a digit where no word of the language has one. */
function isName({ written, piece: { text } }: AskedWord): boolean {
  if (isTechnicalWord(fold(written)) || !/\p{L}/u.test(written)) return false;
  if (!/\p{Ll}/u.test(text) && /\s/.test(text.trim())) return false;
  return /.\p{Lu}|\d/u.test(written) || (/^\p{Lu}/u.test(written) && !text.trimStart().startsWith(written));
}
