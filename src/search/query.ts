/** From asked texts to a weighted query: corrected, with thesaurus entries, each word at its strongest source. */
import { unknownCodes } from './codes';
import { isCommonWord } from './common-words';
import { isAround, isOtherWord } from './french';
import type { FaqIndex } from './index-shape';
import { isInterfaceWord } from './interface-words';
import { conceptsAround, joinedAround, type Meant, meantTerms, type Reading, sourceWeight } from './meant';
import type { Piece, TextSource } from './pieces';
import { plainText } from './plain-text';
import type { Knows } from './read-as';
import { corrections, editDistance, formsOf } from './spelling';
import { STOP_WORDS } from './stop-words';
import { fold, type Term } from './terms';
import { headTerms } from './thesaurus';
import { BOUNDS, COMMON, TERM_WEIGHT } from './weights';

/** A word asked, with the index terms that stand for it. */
export interface AskedWord {
  /** Index term of the word as written, whatever it is read as. */
  readonly own: string;
  /** As written by the user or the page. */
  readonly written: string;
  readonly source: TextSource;
  readonly piece: Piece;
  readonly terms: readonly string[];
  /** Value of finding it: rarity of the word times weight of its source. */
  readonly mass: number;
  /** What of the query's mass is lost where it is missed: all of it, or less of what only surrounds a question. */
  readonly missed: number;
  /** The same for the order, where words that name no subject cost little too. */
  readonly missedInOrder: number;
  /** False when no answer holds the word, corrected or not. */
  readonly known: boolean;
  /** How little the word belongs to everyday pages and forms: 1 when it is not seen there, near 0 when it is everywhere. */
  readonly rareElsewhere: number;
}

/** What is sent to the engine, and what is needed to say why it answered. */
export interface Query {
  readonly words: readonly AskedWord[];
  /** Weight of each index term. */
  readonly weights: ReadonlyMap<string, number>;
  /** Start of the unfinished last word, when there is one. */
  readonly prefix: string | null;
  /** Thesaurus entries recognised, by index term. */
  readonly concepts: ReadonlyMap<string, { readonly written: string; readonly piece: Piece }>;
  readonly corrected: readonly { readonly from: string; readonly to: string }[];
  /** Codes typed that no answer holds: whatever else is found, it is about another thing. */
  readonly unknownCodes: readonly string[];
}

/**
 * Turns asked texts into a weighted query. A word asked in several places counts once, at its strongest source.
 */
export function readQuery(index: FaqIndex, asked: readonly Piece[], how: Reading = {}): Query {
  const draft: QueryDraft = {
    words: new Map(),
    weights: new Map(),
    concepts: new Map(),
    corrected: [],
    unknownCodes: [],
    prefix: null,
  };
  let budget: number = BOUNDS.characters;
  for (const piece of asked) {
    const written = piece.text.slice(0, budget);
    const text =
      piece.source === 'typed' ? plainText(written, knowing(index), how.typing, otherWord(index), slip(index)) : written;
    readPiece(index, draft, meantTerms(index, piece, text, how));
    budget -= written.length;
    if (budget <= 0) break;
  }
  return keepRarest({ ...draft, words: [...draft.words.values()] }, index);
}

const otherWord =
  ({ calibration }: FaqIndex): Knows =>
  (word) =>
    isOtherWord(calibration, fold(word));

const slip =
  ({ vocabulary }: FaqIndex): Knows =>
  (word) =>
    // The correction of a plural is its singular.
    corrections(vocabulary, fold(word)).some(({ to }) =>
      formsOf(fold(word)).some((form) => editDistance(form, fold(to), 1) <= 1),
    );

interface QueryDraft {
  readonly words: Map<string, AskedWord>;
  readonly weights: Map<string, number>;
  readonly concepts: Map<string, { written: string; piece: Piece }>;
  readonly corrected: { from: string; to: string }[];
  readonly unknownCodes: string[];
  prefix: string | null;
}

/** Whether an index knows a word: one of its answers, of its thesaurus, or one that asks for nothing. */
function knowing({ vocabulary, lexicon }: FaqIndex): Knows {
  return (word) => {
    const [one, ...more] = headTerms(word);
    if (one === undefined) return STOP_WORDS.has(fold(word));
    return more.length === 0 && (vocabulary.count(one) > 0 || lexicon.knows(one));
  };
}

/** Adds what a piece asks to what the pieces before it asked: a word they had already is not asked again. */
function readPiece(index: FaqIndex, draft: QueryDraft, meant: Meant): void {
  const { piece, text, concepts, unfinished } = meant;
  const asked = askedPositions(draft, meant);
  if (piece.source === 'typed') draft.unknownCodes.push(...unknownCodes(index, text, meant.found));
  for (const [term, weight] of weighTerms(index, meant, asked)) {
    draft.weights.set(term, Math.max(weight, draft.weights.get(term) ?? 0));
  }
  for (const { term, start, end } of concepts) {
    if (!draft.concepts.has(term)) draft.concepts.set(term, { written: text.slice(start, end), piece });
  }
  for (const at of asked) {
    const term = meant.found[at] as Term;
    const word = askedWord(index, meant, at);
    draft.words.set(term.term, word);
    const [corrected] = meant.near.get(term.term) ?? [];
    if (corrected && piece.source === 'typed' && term !== unfinished)
      draft.corrected.push({ from: word.written, to: corrected.to });
    if (term === unfinished) draft.prefix = term.word;
  }
}

const NAMING_SOURCES: ReadonlySet<TextSource> = new Set(['label', 'legend']);

/** Positions of the words that ask: each once, and of a page not those that any interface writes. */
function askedPositions({ words }: QueryDraft, meant: Meant): number[] {
  const { piece, found } = meant;
  const seen = new Set<string>();
  const naming = NAMING_SOURCES.has(piece.source);
  return found.flatMap((term, at) => {
    if (!term.head || words.has(term.term) || seen.has(term.term)) return [];
    if (piece.source !== 'typed' && isInterfaceWord(term.word, naming) && conceptsAround(meant, term).length === 0) return [];
    seen.add(term.term);
    return [at];
  });
}

/** What the engine is asked for a piece: its thesaurus entries, its words or what they are corrected to, its joined forms. */
function weighTerms({ vocabulary }: FaqIndex, meant: Meant, asked: readonly number[]): [term: string, weight: number][] {
  const { found, near, concepts, strengthOf } = meant;
  const isAsked = new Set(asked);
  const entries = concepts.map(({ term }): [string, number] => [term, TERM_WEIGHT.concept * strengthOf(term)]);
  const words = found.flatMap((term, at): [string, number][] => {
    if (!term.head) {
      // Never damped: a code is no everyday word.
      return vocabulary.count(term.term) > 0 ? [[term.term, TERM_WEIGHT.joined * sourceWeight(meant.piece)]] : [];
    }
    if (!isAsked.has(at)) return [];
    const inConcept = conceptsAround(meant, term).length > 0 ? TERM_WEIGHT.inConcept : 1;
    const strength = strengthOf(term.term) * inConcept;
    const instead = near.get(term.term);
    if (instead) return instead.map((one) => [one.term, strength * TERM_WEIGHT.corrected]);
    const kin = (meant.kin.get(term.term) ?? []).map((one): [string, number] => {
      const worth = Math.min(1, vocabulary.weight(term.term) / vocabulary.weight(one));
      return [one, strength * TERM_WEIGHT.kin * worth];
    });
    return [[term.term, strength * TERM_WEIGHT.word], ...kin];
  });
  return [...entries, ...words];
}

/** A word with every index term that stands for it: itself or its corrections, joined forms, thesaurus entries. */
function askedWord({ vocabulary, calibration }: FaqIndex, meant: Meant, at: number): AskedWord {
  const { piece, text, found, near, kin, unfinished, shareOf, strengthOf, costOf } = meant;
  const term = found[at] as Term;
  const read = near.get(term.term)?.map((one) => one.term) ?? [term.term];
  const joined = joinedAround(found, at).map((one) => one.term);
  const all = [...read, ...(kin.get(term.term) ?? []), ...joined, ...conceptsAround(meant, term).map((one) => one.term)];
  const goesOn = term === unfinished ? vocabulary.startingLike(term.word).map((one) => one.term) : [];
  const rarities = [...all, ...goesOn].filter((one) => vocabulary.count(one) > 0).map((one) => vocabulary.weight(one));
  const typed = piece.source === 'typed';
  const mass = strengthOf(term.term) * (rarities.length > 0 ? Math.min(...rarities) : vocabulary.weight(term.term));
  const missed = mass * costOf(term.term) * (typed && isCommonWord(term.word) ? COMMON.missed : 1);
  return {
    own: term.term,
    written: text.slice(term.start, term.end),
    source: piece.source,
    piece,
    terms: all,
    mass,
    missed,
    missedInOrder:
      typed && isAround(calibration, term.word) ? Math.min(missed, mass * costOf(term.term) * COMMON.missed) : missed,
    known: rarities.length > 0,
    rareElsewhere: shareOf(read[0] ?? term.term),
  };
}

/** A long e-mail keeps its rarest known words, so that asking stays as fast as for a sentence. */
function keepRarest(query: Query, index: FaqIndex): Query {
  if (query.weights.size <= BOUNDS.terms) return query;
  const value = ([term, weight]: readonly [string, number]) =>
    weight * (index.vocabulary.count(term) > 0 ? index.vocabulary.weight(term) : 0);
  const kept = new Map([...query.weights].sort((a, b) => value(b) - value(a)).slice(0, BOUNDS.terms));
  return { ...query, weights: kept, words: query.words.filter((word) => word.terms.some((term) => kept.has(term))) };
}
