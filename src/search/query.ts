import type { PageContext } from '../page/context';
import { ABLATION } from './ablation';
import type { FaqIndex } from './faq-index';
import { isInterfaceWord } from './interface-words';
import { type Correction, corrections } from './spelling';
import { type Term, terms } from './terms';
import type { Concept } from './thesaurus';
import { BOUNDS, SOURCE_WEIGHT, TERM_WEIGHT } from './weights';

/** Where a piece of asked text comes from. */
export type TextSource = 'typed' | 'label' | 'legend' | 'hint' | 'field-heading' | 'message' | 'step' | 'title' | 'heading';

/** A piece of text that asks. */
export interface Piece {
  readonly text: string;
  readonly place: TextSource;
}

/** A word asked, with the index terms that stand for it. */
export interface AskedWord {
  /** As written by the user or the page. */
  readonly written: string;
  readonly place: TextSource;
  readonly piece: Piece;
  readonly terms: readonly string[];
  /** Value of finding it: rarity of the word times weight of its place. */
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

const FIELD_PLACES: ReadonlySet<TextSource> = new Set(['label', 'legend', 'hint']);

const NAMING_PLACES: ReadonlySet<TextSource> = new Set(['label', 'legend']);

/** What of a page asks about the focused field. */
export function fieldPieces(page: PageContext): Piece[] {
  const { field } = page;
  if (!field) return [];
  return pieces([
    ['label', field.label],
    ['legend', field.legend],
    ['hint', field.hint],
    ['field-heading', field.heading],
  ]);
}

/** What of a page asks about the page itself. */
export function pagePieces(page: PageContext): Piece[] {
  return pieces([
    ...page.messages.map((text): [TextSource, string] => ['message', text]),
    ['step', page.step],
    ['title', page.title],
    ...page.headings.map((text): [TextSource, string] => ['heading', text]),
  ]);
}

function pieces(list: readonly (readonly [TextSource, string | null])[]): Piece[] {
  return list.flatMap(([place, text]) => (text?.trim() ? [{ place, text }] : [])).slice(0, BOUNDS.places);
}

/**
 * Turns asked texts into a weighted query. A word asked in several places counts once, at its strongest place.
 */
export function readQuery(index: FaqIndex, asked: readonly Piece[], how: Reading = {}): Query {
  const draft: QueryDraft = { words: new Map(), weights: new Map(), concepts: new Map(), corrected: [], prefix: null };
  let budget: number = BOUNDS.characters;
  for (const piece of asked) {
    const text = piece.text.slice(0, budget);
    readPiece(index, draft, piece, text, how);
    budget -= text.length;
    if (budget <= 0) break;
  }
  return keepRarest({ ...draft, words: [...draft.words.values()] }, index);
}

/** How a query is read. */
export interface Reading {
  /** The last word may be unfinished: words starting like it are searched, and it is never corrected. */
  readonly typing?: boolean;
  /** Everyday words count little: for deciding whether a page or a field says enough, not for ranking. */
  readonly damped?: boolean;
}

interface QueryDraft {
  readonly words: Map<string, AskedWord>;
  readonly weights: Map<string, number>;
  readonly concepts: Map<string, { written: string; piece: Piece }>;
  readonly corrected: { from: string; to: string }[];
  prefix: string | null;
}

function readPiece(index: FaqIndex, draft: QueryDraft, piece: Piece, text: string, { typing, damped }: Reading): void {
  const { vocabulary, lexicon, calibration } = index;
  const place = piece.place === 'typed' ? 1 : SOURCE_WEIGHT[piece.place];
  const found = terms(text);
  const last = typing && /[\p{L}\p{N}]$/u.test(text) ? found.findLast((term) => term.head) : undefined;
  const shares = FIELD_PLACES.has(piece.place) ? calibration.labels : calibration.everyday;
  const shareOf = (term: string) => shares[term] ?? 1;
  const everydayShare = (term: string) => (damped ? shareOf(term) : 1);
  const near = new Map(found.flatMap((term) => correct(index, term, term === last)));
  // Corrected words may belong to a thesaurus entry too.
  const meant = found.map((term) => ({ ...term, term: near.get(term.term)?.[0]?.term ?? term.term }));
  const concepts = lexicon.concepts(meant).filter(({ term }) => vocabulary.count(term) > 0);
  const add = (term: string, weight: number) => draft.weights.set(term, Math.max(weight, draft.weights.get(term) ?? 0));

  for (const concept of concepts) {
    add(concept.term, TERM_WEIGHT.concept * place * everydayShare(concept.term));
    const written = text.slice(concept.start, concept.end);
    if (!draft.concepts.has(concept.term)) draft.concepts.set(concept.term, { written, piece });
  }
  const around = (term: Term) => concepts.filter(({ start, end }) => start <= term.start && end >= term.end);
  const naming = NAMING_PLACES.has(piece.place);
  const saysNothing = (term: Term, spans: readonly Concept[]) =>
    piece.place !== 'typed' && spans.length === 0 && isInterfaceWord(term.word, naming);
  for (const [at, term] of found.entries()) {
    if (!term.head) {
      if (vocabulary.count(term.term) > 0) add(term.term, TERM_WEIGHT.joined * place);
      continue;
    }
    if (draft.words.has(term.term)) continue;
    const spans = around(term);
    if (saysNothing(term, spans)) continue;
    const corrections = near.get(term.term);
    const terms = corrections?.map((one) => one.term) ?? [term.term];
    if (corrections && piece.place === 'typed') {
      draft.corrected.push({ from: text.slice(term.start, term.end), to: corrections[0]?.to ?? '' });
    }
    const everyday = everydayShare(term.term);
    const inConcept = spans.length > 0 ? TERM_WEIGHT.inConcept : 1;
    for (const one of terms) add(one, place * everyday * inConcept * (corrections ? TERM_WEIGHT.corrected : TERM_WEIGHT.word));
    if (term === last) draft.prefix = term.word;
    const joined = [found[at - 1], found[at + 1], found[at + 2], found[at + 3]].filter(
      (one) => one && !one.head && covers(one, term),
    );
    const all = [...terms, ...joined.map((one) => one?.term ?? ''), ...spans.map((one) => one.term)];
    const rarities = all.filter((one) => vocabulary.count(one) > 0).map((one) => vocabulary.weight(one));
    draft.words.set(term.term, {
      written: text.slice(term.start, term.end),
      place: piece.place,
      piece,
      terms: all,
      mass: place * everyday * (rarities.length > 0 ? Math.min(...rarities) : vocabulary.weight(term.term)),
      known: rarities.length > 0,
      rareElsewhere: shareOf(terms[0] ?? term.term),
    });
  }
}

const covers = (whole: Term, part: Term) => whole.start <= part.start && whole.end >= part.end;

/** The known words near a word the index does not know; nothing for a known or an unfinished one. */
function correct(index: FaqIndex, term: Term, unfinished: boolean): [string, Correction[]][] {
  if (!ABLATION.typos || !term.head || unfinished || index.vocabulary.count(term.term) > 0 || index.lexicon.knows(term.term))
    return [];
  const near = corrections(index.vocabulary, term.word);
  return near.length > 0 ? [[term.term, near]] : [];
}

/** A long e-mail keeps its rarest known words, so that asking stays as fast as for a sentence. */
function keepRarest(query: Query, index: FaqIndex): Query {
  if (query.weights.size <= BOUNDS.terms) return query;
  const value = ([term, weight]: readonly [string, number]) =>
    weight * (index.vocabulary.count(term) > 0 ? index.vocabulary.weight(term) : 0);
  const kept = new Map([...query.weights].sort((a, b) => value(b) - value(a)).slice(0, BOUNDS.terms));
  return { ...query, weights: kept, words: query.words.filter((word) => word.terms.some((term) => kept.has(term))) };
}
