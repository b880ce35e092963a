/** From asked texts to a weighted query: corrected, with thesaurus entries, each word at its strongest source. */
import { ABLATION } from './ablation';
import type { FaqIndex } from './index-shape';
import { isInterfaceWord } from './interface-words';
import type { Piece, TextSource } from './pieces';
import { type Correction, completions, corrections } from './spelling';
import { type Term, terms } from './terms';
import type { Concept } from './thesaurus';
import { BOUNDS, SOURCE_WEIGHT, TERM_WEIGHT, UNFINISHED } from './weights';

/** A word asked, with the index terms that stand for it. */
export interface AskedWord {
  /** As written by the user or the page. */
  readonly written: string;
  readonly source: TextSource;
  readonly piece: Piece;
  readonly terms: readonly string[];
  /** Value of finding it: rarity of the word times weight of its source. */
  readonly mass: number;
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
}

/** How a query is read. */
export interface Reading {
  /** The text goes on: a last word that begins known words is searched as their start, were it a word itself. */
  readonly typing?: boolean;
  /** Everyday words count little: for deciding whether a page or a field says enough, not for ranking. */
  readonly damped?: boolean;
}

/**
 * Turns asked texts into a weighted query. A word asked in several places counts once, at its strongest source.
 */
export function readQuery(index: FaqIndex, asked: readonly Piece[], how: Reading = {}): Query {
  const draft: QueryDraft = { words: new Map(), weights: new Map(), concepts: new Map(), corrected: [], prefix: null };
  let budget: number = BOUNDS.characters;
  for (const piece of asked) {
    const text = piece.text.slice(0, budget);
    readPiece(index, draft, meantTerms(index, piece, text, how));
    budget -= text.length;
    if (budget <= 0) break;
  }
  return keepRarest({ ...draft, words: [...draft.words.values()] }, index);
}

interface QueryDraft {
  readonly words: Map<string, AskedWord>;
  readonly weights: Map<string, number>;
  readonly concepts: Map<string, { written: string; piece: Piece }>;
  readonly corrected: { from: string; to: string }[];
  prefix: string | null;
}

/** Adds what a piece asks to what the pieces before it asked: a word they had already is not asked again. */
function readPiece(index: FaqIndex, draft: QueryDraft, meant: Meant): void {
  const { piece, text, concepts, unfinished } = meant;
  const asked = askedPositions(draft, meant);
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

/** A piece as terms, and what is meant by them. */
interface Meant {
  readonly piece: Piece;
  readonly text: string;
  /** As written, in order. */
  readonly found: readonly Term[];
  /** Known words in place of an unknown one, by the term written. */
  readonly near: ReadonlyMap<string, readonly Correction[]>;
  /** Thesaurus entries that some answer holds; corrected words may belong to one too. */
  readonly concepts: readonly Concept[];
  /** The last word, when it may go on. */
  readonly unfinished: Term | undefined;
  /** How little a term belongs to texts like this one elsewhere, 0 to 1. */
  shareOf(term: string): number;
  /** What the piece gives each of its terms. */
  strengthOf(term: string): number;
}

function meantTerms(index: FaqIndex, piece: Piece, text: string, { typing, damped }: Reading): Meant {
  const { vocabulary, lexicon, calibration } = index;
  const found = terms(text);
  const unfinished = piece.source === 'typed' ? unfinishedWord(index, found, text, typing ?? false) : undefined;
  const near = new Map(found.flatMap((term) => correct(index, term, term === unfinished)));
  const corrected = found.map((term) => ({ ...term, term: near.get(term.term)?.[0]?.term ?? term.term }));
  const shares = FIELD_SOURCES.has(piece.source) ? calibration.labels : calibration.everyday;
  const shareOf = (term: string) => shares[term] ?? 1;
  return {
    piece,
    text,
    found,
    near,
    concepts: lexicon.concepts(corrected).filter(({ term }) => vocabulary.count(term) > 0),
    unfinished,
    shareOf,
    strengthOf: (term) => sourceWeight(piece) * (damped ? shareOf(term) : 1),
  };
}

/**
 * The last word of a text that ends in it and that begins a known one. A text at rest (« certif », and a pause) has one only
 * where the word is none itself: that is what stands to be read there, and nothing disappears when the keys rest.
 */
function unfinishedWord(
  { vocabulary, lexicon }: FaqIndex,
  found: readonly Term[],
  text: string,
  typing: boolean,
): Term | undefined {
  const last = found.findLast((term) => term.head);
  if (!last || last.end !== text.length || last.word.length < (typing ? UNFINISHED.typing : UNFINISHED.resting)) return undefined;
  if (!typing && (vocabulary.count(last.term) > 0 || lexicon.knows(last.term))) return undefined;
  return vocabulary.startingLike(last.word).length > 0 || completions(vocabulary, last.word).length > 0 ? last : undefined;
}

const FIELD_SOURCES: ReadonlySet<TextSource> = new Set(['label', 'legend', 'hint']);
const NAMING_SOURCES: ReadonlySet<TextSource> = new Set(['label', 'legend']);

/**
 * The known words near a word the index does not know; of an unfinished one those it begins without beginning their stem
 * (« revocat »); nothing for a known one.
 */
function correct({ vocabulary, lexicon }: FaqIndex, term: Term, unfinished: boolean): [string, Correction[]][] {
  if (!ABLATION.typos || !term.head || vocabulary.count(term.term) > 0 || lexicon.knows(term.term)) return [];
  const near = unfinished ? completions(vocabulary, term.word) : corrections(vocabulary, term.word);
  return near.length > 0 ? [[term.term, near]] : [];
}

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

function conceptsAround({ concepts }: Meant, term: Term): Concept[] {
  return concepts.filter(({ start, end }) => start <= term.start && end >= term.end);
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
    return [[term.term, strength * TERM_WEIGHT.word]];
  });
  return [...entries, ...words];
}

const sourceWeight = ({ source }: Piece) => (source === 'typed' ? 1 : SOURCE_WEIGHT[source]);

/** A word with every index term that stands for it: itself or its corrections, joined forms, thesaurus entries. */
function askedWord({ vocabulary }: FaqIndex, meant: Meant, at: number): AskedWord {
  const { piece, text, found, near, unfinished, shareOf, strengthOf } = meant;
  const term = found[at] as Term;
  const own = near.get(term.term)?.map((one) => one.term) ?? [term.term];
  const joined = joinedAround(found, at).map((one) => one.term);
  const all = [...own, ...joined, ...conceptsAround(meant, term).map((one) => one.term)];
  const goesOn = term === unfinished ? vocabulary.startingLike(term.word).map((one) => one.term) : [];
  const rarities = [...all, ...goesOn].filter((one) => vocabulary.count(one) > 0).map((one) => vocabulary.weight(one));
  return {
    written: text.slice(term.start, term.end),
    source: piece.source,
    piece,
    terms: all,
    mass: strengthOf(term.term) * (rarities.length > 0 ? Math.min(...rarities) : vocabulary.weight(term.term)),
    known: rarities.length > 0,
    rareElsewhere: shareOf(own[0] ?? term.term),
  };
}

/**
 * Joined forms that a word is part of. `terms` writes them close by: « vague2 » between its two words, « igcsante » and the
 * codes after their last word. From a word further back than three terms a long code is not seen; its last words hold it.
 */
function joinedAround(found: readonly Term[], at: number): Term[] {
  const word = found[at] as Term;
  return [at - 1, at + 1, at + 2, at + 3].flatMap((near) => {
    const one = found[near];
    return one && !one.head && one.start <= word.start && one.end >= word.end ? [one] : [];
  });
}

/** A long e-mail keeps its rarest known words, so that asking stays as fast as for a sentence. */
function keepRarest(query: Query, index: FaqIndex): Query {
  if (query.weights.size <= BOUNDS.terms) return query;
  const value = ([term, weight]: readonly [string, number]) =>
    weight * (index.vocabulary.count(term) > 0 ? index.vocabulary.weight(term) : 0);
  const kept = new Map([...query.weights].sort((a, b) => value(b) - value(a)).slice(0, BOUNDS.terms));
  return { ...query, weights: kept, words: query.words.filter((word) => word.terms.some((term) => kept.has(term))) };
}
