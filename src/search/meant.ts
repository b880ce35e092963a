/** What is meant by a text: its terms, corrected, joined and completed, and the thesaurus entries in it. */
import { ABLATION } from './ablation';
import { isPlace } from './codes';
import { isCommonWord } from './common-words';
import { isAround, isOtherWord } from './french';
import type { FaqIndex } from './index-shape';
import { kinOf } from './kin';
import { type Stretch, stretches } from './letter';
import type { Piece, TextSource } from './pieces';
import { type Correction, completions, corrections, editDistance } from './spelling';
import { STOP_WORDS } from './stop-words';
import { isSaidElsewhere } from './subjects';
import { fold, type Term, terms } from './terms';
import type { Concept } from './thesaurus';
import { BOUNDS, LETTER, SOURCE_WEIGHT, TYPO, UNFINISHED } from './weights';

/** How a query is read. */
export interface Reading {
  /** The text goes on: a last word that begins known words is searched as their start, were it a word itself. */
  readonly typing?: boolean;
  /** Everyday words count little: for deciding whether a page or a field says enough, not for ranking. */
  readonly damped?: boolean;
  /** No word is taken for a slip of another. */
  readonly asTyped?: boolean;
}

/** A piece as terms, and what is meant by them. */
export interface Meant {
  readonly piece: Piece;
  readonly text: string;
  /** As written, in order. */
  readonly found: readonly Term[];
  /** Known words in place of an unknown one, by the term written. */
  readonly near: ReadonlyMap<string, readonly Correction[]>;
  /** Known words of the same family, by the term written. */
  readonly kin: ReadonlyMap<string, readonly string[]>;
  /** Thesaurus entries that some answer holds; corrected words may belong to one too. */
  readonly concepts: readonly Concept[];
  /** The last word, when it may go on. */
  readonly unfinished: Term | undefined;
  /** How little a term belongs to texts like this one elsewhere, 0 to 1. */
  shareOf(term: string): number;
  /** What the piece gives each of its terms. */
  strengthOf(term: string): number;
  /** Share of its weight that missing a term costs: a story need not be covered. */
  costOf(term: string): number;
}

export function meantTerms(index: FaqIndex, piece: Piece, text: string, { typing, damped, asTyped }: Reading): Meant {
  const { vocabulary, lexicon, calibration } = index;
  const isTyped = piece.source === 'typed';
  const { found, told } = isTyped
    ? hear(
        withJoinedWords(index, text, terms(text)).filter((term) => asTyped || !isSlipOfNothing(index, term)),
        stretches(text),
      )
    : hear(terms(text), []);
  const unfinished = isTyped ? unfinishedWord(index, found, text, typing ?? false) : undefined;
  const near = new Map<string, readonly Correction[]>();
  // A word that comes again was a slip the first time or never.
  const tried = new Set<string>();
  let left: number = BOUNDS.slips;
  for (const [at, term] of found.entries()) {
    if (asTyped || !term.head || tried.has(term.term) || isInJoined(index, found, at)) continue;
    if (vocabulary.count(term.term) > 0) continue;
    if (left-- === 0) break;
    if (isOwnName(index, text, term)) continue;
    tried.add(term.term);
    const instead = correct(index, term, term === unfinished);
    if (instead.length > 0) near.set(term.term, instead);
  }
  const kin = new Map(
    isTyped
      ? found.flatMap(({ term, head }): [string, string[]][] =>
          head && term !== unfinished?.term && !near.has(term) ? [[term, kinOf(vocabulary, term)]] : [],
        )
      : [],
  );
  const corrected = found.map((term) => ({ ...term, term: near.get(term.term)?.[0]?.term ?? term.term }));
  const shares = FIELD_SOURCES.has(piece.source) ? calibration.labels : calibration.everyday;
  const shareOf = (term: string) => shares[term] ?? 1;
  const concepts = lexicon.concepts(corrected).filter(({ term }) => vocabulary.count(term) > 0);
  for (const { term, start, end } of told.size > 0 ? concepts : []) {
    if (found.every((one) => one.start < start || one.end > end || told.has(one.term))) told.add(term);
  }
  const isSubject = ({ term, word, head }: Term) =>
    head && !told.has(term) && vocabulary.count(term) > 0 && !isAround(calibration, word) && !isCommonWord(word);
  const ofStory = told.size > 0 && found.filter(isSubject).length < LETTER.story.subjects ? 1 : LETTER.story.score;
  const strengthOf = (term: string) => sourceWeight(piece) * (damped ? shareOf(term) : 1);
  return {
    piece,
    text,
    found,
    near,
    kin,
    concepts,
    unfinished,
    shareOf,
    strengthOf: (term) => strengthOf(term) * (told.has(term) ? ofStory : 1),
    costOf: (term) => (told.has(term) ? LETTER.story.missed : 1),
  };
}

/** « noubeau », « vouolir »: a slip of a word that asks for nothing, where the answers hold no word that near. */
function isSlipOfNothing({ vocabulary, lexicon, calibration }: FaqIndex, { term, word, head }: Term): boolean {
  if (!ABLATION.typos || !head || word.length < TYPO.ofNothing || !/^[a-z]+$/.test(word)) return false;
  if (vocabulary.count(term) > 0 || lexicon.knows(term) || isAround(calibration, word)) return false;
  return (
    LONG_STOP_WORDS.some((stop) => stop[0] === word[0] && editDistance(word, stop, 1) <= 1) &&
    corrections(vocabulary, word).length === 0
  );
}

const LONG_STOP_WORDS = [...STOP_WORDS].filter((word) => word.length >= TYPO.ofNothing - 1);

/** The terms of a text without those that ask nothing, and those that are only part of the story around a question. */
function hear(
  all: readonly Term[],
  quieter: readonly Stretch[],
): { readonly found: readonly Term[]; readonly told: Set<string> } {
  const told = new Set<string>();
  if (quieter.length === 0) return { found: all, told };
  const asked = new Set<string>();
  let first = 0;
  const found = all.filter(({ term, start, end }) => {
    while (first < quieter.length && (quieter[first] as Stretch).end <= start) first++;
    const around: Stretch[] = [];
    for (let at = first; at < quieter.length && (quieter[at] as Stretch).start <= start; at++) {
      if ((quieter[at] as Stretch).end >= end) around.push(quieter[at] as Stretch);
    }
    const isSilent = around.some(({ isStory }) => !isStory);
    if (!isSilent) (around.length > 0 ? told : asked).add(term);
    return !isSilent;
  });
  for (const term of asked) told.delete(term);
  return { found, told };
}

/** « data pass » is also the « DataPass » of an answer: two words side by side that the answers write as one. */
function withJoinedWords({ vocabulary }: FaqIndex, text: string, found: readonly Term[]): Term[] {
  return found.flatMap((term, at) => {
    const before = found[at - 1];
    if (!term.head || !before?.head || !/^[ -]$/.test(text.slice(before.end, term.start))) return [term];
    const [joined] = terms(before.word + term.word);
    if (!joined || !/^\p{L}+$/u.test(joined.word) || vocabulary.count(joined.term) === 0) return [term];
    return [term, { ...joined, head: false, start: before.start, end: term.end }];
  });
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

/**
 * The known words near a word the index does not know; of an unfinished one those it begins without beginning their stem
 * (« revocat »); nothing for a known one, nor for another word of French (« recette » is no slip of « récente »).
 */
function correct({ vocabulary, lexicon, calibration }: FaqIndex, term: Term, unfinished: boolean): Correction[] {
  if (!ABLATION.typos || !term.head || vocabulary.count(term.term) > 0 || lexicon.knows(term.term)) return [];
  if (!unfinished && (isOtherWord(calibration, term.word) || isSaidElsewhere(calibration, term.term))) return [];
  return unfinished ? completions(vocabulary, term.word) : numbered(vocabulary, term.word);
}

/**
 * A capital within a sentence of a letter: a name of people and places (« Mme Cazaux ») unless a long one of ours is a single
 * letter away (« Convergance »). An address always.
 */
function isOwnName({ vocabulary }: FaqIndex, text: string, { word, start, end }: Term): boolean {
  if (isPlace(text, start, end)) return true;
  if (text.length < LETTER.least || !/^\p{Lu}\p{Ll}+$/u.test(text.slice(start, end))) return false;
  if (!/[\p{L}\p{N},][^\S\n]+$/u.test(text.slice(Math.max(0, start - 3), start))) return false;
  return word.length < TYPO.otherStart || corrections(vocabulary, word).every(({ to }) => editDistance(word, fold(to), 1) > 1);
}

/** The known words near one, its number as written: « motoc2 » is « MOTCO2 », never « MOTCO3 ». */
function numbered(vocabulary: FaqIndex['vocabulary'], word: string): Correction[] {
  const [, name = word, number = ''] = /^([a-z]{4,})(\d+)$/.exec(word) ?? [];
  const near = corrections(vocabulary, name);
  if (number === '') return near;
  return near.map(({ term, to }) => ({ term: term + number, to: to + number })).filter(({ term }) => vocabulary.count(term) > 0);
}

/** The entries a term is part of. */
export function conceptsAround({ concepts }: Meant, term: Term): Concept[] {
  return concepts.filter(({ start, end }) => start <= term.start && end >= term.end);
}

/** Weight of what stands in this place of a page; 1 for what was typed. */
export const sourceWeight = ({ source }: Piece) => (source === 'typed' ? 1 : SOURCE_WEIGHT[source]);

/**
 * Joined forms that a word is part of. `terms` writes them close by: « vague2 » between its two words, « igcsante » and the
 * codes after their last word. From a word further back than three terms a long code is not seen; its last words hold it.
 */
export function joinedAround(found: readonly Term[], at: number): Term[] {
  const word = found[at] as Term;
  return [at - 1, at + 1, at + 2, at + 3].flatMap((near) => {
    const one = found[near];
    return one && !one.head && one.start <= word.start && one.end >= word.end ? [one] : [];
  });
}

/** A word that a known joined form holds is no slip. */
function isInJoined({ vocabulary }: FaqIndex, found: readonly Term[], at: number): boolean {
  return joinedAround(found, at).some(({ term }) => vocabulary.count(term) > 0);
}
