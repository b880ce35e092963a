/** Builds the index of a set of answers, packs it as plain JSON, and opens it again. */
import MiniSearch, { type Options } from 'minisearch';
import { packTags, unpackTags } from './answer-tags';
import { packLabels, unpackLabels } from './exact-labels';
import { weighLengths } from './field-lengths';
import type { Calibration, FaqIndex, Indexed, PackedIndex, PinnedOn } from './index-shape';
import { OpenedEngine, packEngine } from './packed-engine';
import { ANALYSIS_VERSION, terms } from './terms';
import { Lexicon, type PackedLexicon, packLexicon, type Thesaurus } from './thesaurus';
import { rarity, Vocabulary, VocabularyBuilder } from './vocabulary';
import { FIELDS, LENGTH_COUNTS, LENGTH_WORTH, UNCALIBRATED } from './weights';

export type { FaqIndex, Indexed, PackedIndex, PinnedOn } from './index-shape';

type Field = (typeof FIELDS)[number];

/** The packed index was built by another analysis or with other fields: build it again from the answers. */
export class IndexMismatch extends Error {
  override readonly name = 'IndexMismatch';
}

const INDEX_VERSION = `${ANALYSIS_VERSION}.10:${FIELDS.join(',')}`;

const WORTH = FIELDS.map((field) => LENGTH_WORTH[field]);
const LENGTHS = FIELDS.map((field) => LENGTH_COUNTS[field]);

/** The one set of MiniSearch options, for building and for opening. Texts arrive already turned into terms. */
const OPTIONS: Options = {
  idField: 'id',
  fields: [...FIELDS],
  storeFields: [],
  tokenize: (text) => (text === '' ? [] : text.split(' ')),
  processTerm: (term) => term,
};

/**
 * Builds the index of a set of answers.
 * @param thesaurus as read from data, or as found in another pack when an index is built again
 * @param pinned portals whose pinned answers lead their page list
 * @returns plain JSON for `openIndex`, with a silence not yet calibrated: see `calibrate`
 */
export function buildIndex(
  answers: readonly Indexed[],
  thesaurus: Thesaurus | PackedLexicon,
  pinned: readonly PinnedOn[] = [],
): PackedIndex {
  const engine = new MiniSearch(OPTIONS);
  const lexicon = new Lexicon('forms' in thesaurus ? thesaurus : packLexicon(thesaurus));
  const vocabulary = new VocabularyBuilder();
  for (const answer of answers) {
    const found: { term: string; spelling: string }[] = [];
    const document: Record<string, string> = { id: answer.id };
    for (const field of FIELDS) {
      const read = fieldTexts(answer, field).flatMap((text) => readTerms(text, lexicon));
      document[field] = read.map(({ term }) => term).join(' ');
      found.push(...read);
    }
    vocabulary.add(found);
    engine.add(document);
  }
  const unweighed = packEngine(engine, FIELDS.length);
  const packedEngine = { ...unweighed, lengths: weighLengths(unweighed, engine, WORTH) };
  return {
    version: INDEX_VERSION,
    engine: packedEngine,
    tags: packTags(
      answers.map(({ id, facets = {}, portals = [], screens = [], notForFields }) => ({
        id,
        facets,
        portals,
        screens,
        ...(notForFields && { notForFields }),
      })),
    ),
    vocabulary: vocabulary.pack(packedEngine.terms.split(' ')),
    thesaurus: lexicon.packed,
    exactLabels: packLabels(answers),
    pinned: pinned.map(({ id, name, pinned: ids, screens }) => ({
      id,
      ...(name === undefined ? {} : { name }),
      pinned: ids,
      screens: screens.map((screen) => ({
        id: screen.id,
        name: screen.name ?? screen.id,
        pinned: screen.pinned ?? [],
        ...(screen.quiet && { quiet: true }),
      })),
    })),
    calibration: uncalibrated(rarity(1, answers.length)),
  };
}

/**
 * For an index built without texts to measure on.
 * @param rarest weight of a word held by a single answer
 */
function uncalibrated(rarest: number): Calibration {
  const { typed, page, field } = UNCALIBRATED;
  return { typed: typed * rarest, page: page * rarest, field: field * rarest, everyday: {}, labels: {} };
}

/**
 * Opens a packed index.
 * @throws IndexMismatch when it was built by another analysis or with other fields, or is not an index at all
 */
export function openIndex(packed: PackedIndex): FaqIndex {
  if (packed?.version !== INDEX_VERSION) {
    throw new IndexMismatch(`index of version ${String(packed?.version)}, expected ${INDEX_VERSION}`);
  }
  try {
    const answers = unpackTags(packed.tags);
    const vocabulary = new Vocabulary(packed.vocabulary, packed.engine.terms.split(' '), answers.size);
    return {
      engine: new OpenedEngine(OPTIONS, packed.engine, vocabulary, [...answers.keys()], LENGTHS),
      answers,
      vocabulary,
      lexicon: new Lexicon(packed.thesaurus),
      exactLabels: unpackLabels(packed.exactLabels, [...answers.keys()]),
      pinned: packed.pinned,
      calibration: packed.calibration,
    };
  } catch (error) {
    throw new IndexMismatch(`unreadable index: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/**
 * What of an index that cannot be opened still serves one built again from the answers.
 * @param packed anything read in place of an index
 */
export function packedParts(packed: unknown): Partial<Pick<PackedIndex, 'thesaurus' | 'calibration'>> {
  const { thesaurus, calibration } = (packed ?? {}) as Partial<PackedIndex>;
  const isRecord = (part: unknown) => typeof part === 'object' && part !== null && !Array.isArray(part);
  const limits = [calibration?.typed, calibration?.page, calibration?.field];
  return {
    ...(isWhole(thesaurus) ? { thesaurus } : {}),
    ...(calibration && limits.every(Number.isFinite) && isRecord(calibration.everyday) && isRecord(calibration.labels)
      ? { calibration }
      : {}),
  };
}

function isWhole(thesaurus: PackedLexicon | undefined): thesaurus is PackedLexicon {
  return [thesaurus?.forms, thesaurus?.narrower].every(
    (list) => Array.isArray(list) && list.every((row) => Array.isArray(row) && typeof row[0] === 'string'),
  );
}

function fieldTexts(answer: Indexed, field: Field): readonly string[] {
  if (field === 'variants') {
    // An answer that was written in one language says its question once.
    const english = answer.en && answer.en.question !== answer.question ? [answer.en.question] : [];
    return [...(answer.variants ?? []), ...english];
  }
  if (field === 'keywords') return [...(answer.keywords ?? []), ...unsaidLabels(answer)];
  return [answer[field]];
}

/** Labels without a word in common with the rest of the answer: it would not be found by them, and the others need not weigh. */
function unsaidLabels({ question, variants = [], keywords = [], labels = [], text }: Indexed): readonly string[] {
  if (labels.length === 0) return [];
  const said = new Set(terms([question, ...variants, ...keywords, text].join('\n')).map(({ term }) => term));
  return labels.filter((label) => !terms(label).some(({ term }) => said.has(term)));
}

/** As written; a part of a compound or of a code by itself: « trans » of `TRANS-CDA-R2`, whose stem is `tran`. */
const spellingOf = (written: string, word: string) => (/^\p{L}+$/u.test(written) ? written.toLowerCase() : word);

function readTerms(text: string, lexicon: Lexicon): { term: string; spelling: string }[] {
  const found = terms(text);
  return [
    ...found.map(({ term, word, head, start, end }) => ({
      term,
      spelling: head ? spellingOf(text.slice(start, end), word) : '',
    })),
    ...lexicon.concepts(found).map(({ term }) => ({ term, spelling: '' })),
  ];
}
