import type { PageContext } from '../page';
import type { FaqIndex } from './faq-index';
import { corrections } from './spelling';
import { type Term, terms } from './terms';
import { BOUNDS, PLACE_WEIGHT, TERM_WEIGHT } from './weights';

/** Where a piece of asked text comes from. */
export type Place = 'typed' | 'label' | 'legend' | 'hint' | 'field-heading' | 'message' | 'step' | 'title' | 'heading';

/** A piece of text that asks. */
export interface Piece {
  readonly text: string;
  readonly place: Place;
}

/** A word asked, with the index terms that stand for it. */
export interface AskedWord {
  /** As written by the user or the page. */
  readonly written: string;
  readonly place: Place;
  readonly piece: Piece;
  readonly terms: readonly string[];
  /** Value of finding it: rarity of the word times weight of its place. */
  readonly mass: number;
  /** False when no answer holds the word, corrected or not. */
  readonly known: boolean;
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
    ...page.messages.map((text): [Place, string] => ['message', text]),
    ['step', page.step],
    ['title', page.title],
    ...page.headings.map((text): [Place, string] => ['heading', text]),
  ]);
}

function pieces(list: readonly (readonly [Place, string | null])[]): Piece[] {
  return list.flatMap(([place, text]) => (text?.trim() ? [{ place, text }] : [])).slice(0, BOUNDS.places);
}

/**
 * Turns asked texts into a weighted query. A word asked in several places counts once, at its strongest place.
 * @param typing the last word may be unfinished: words starting like it are searched, and it is never corrected
 */
export function readQuery(index: FaqIndex, asked: readonly Piece[], typing = false): Query {
  const words = new Map<string, AskedWord>();
  const weights = new Map<string, number>();
  const concepts = new Map<string, { written: string; piece: Piece }>();
  const corrected: { from: string; to: string }[] = [];
  let prefix: string | null = null;
  let budget: number = BOUNDS.characters;
  const add = (term: string, weight: number) => weights.set(term, Math.max(weight, weights.get(term) ?? 0));

  for (const piece of asked) {
    const text = piece.text.slice(0, budget);
    budget -= text.length;
    const weight = piece.place === 'typed' ? 1 : PLACE_WEIGHT[piece.place];
    const found = terms(text);
    const last = typing && /[\p{L}\p{N}]$/u.test(text) ? found.findLast((term) => term.head) : undefined;
    for (const concept of index.lexicon.concepts(found)) {
      if (index.vocabulary.count(concept.term) === 0) continue;
      add(concept.term, TERM_WEIGHT.concept * weight);
      if (!concepts.has(concept.term)) concepts.set(concept.term, { written: text.slice(concept.start, concept.end), piece });
    }
    for (const term of found) {
      if (!term.head) {
        if (index.vocabulary.count(term.term) > 0) add(term.term, TERM_WEIGHT.joined * weight);
        continue;
      }
      if (words.has(term.term)) continue;
      const read = readWord(index, term, term === last);
      if (read.correctedTo && piece.place === 'typed') {
        corrected.push({ from: text.slice(term.start, term.end), to: read.correctedTo });
      }
      for (const one of read.terms) add(one, weight * (read.correctedTo ? TERM_WEIGHT.corrected : TERM_WEIGHT.word));
      if (term === last) prefix = term.word;
      const extra = found.filter((other) => !other.head && other.start <= term.start && other.end >= term.end);
      const spans = index.lexicon.concepts(found).filter(({ start, end }) => start <= term.start && end >= term.end);
      const all = [...read.terms, ...extra.map((one) => one.term), ...spans.map((one) => one.term)];
      words.set(term.term, {
        written: text.slice(term.start, term.end),
        place: piece.place,
        piece,
        terms: all,
        mass: weight * index.vocabulary.weight(read.terms[0] ?? term.term),
        known: all.some((one) => index.vocabulary.count(one) > 0),
      });
    }
    if (budget <= 0) break;
  }
  return keepRarest({ words: [...words.values()], weights, prefix, concepts, corrected }, index);
}

function readWord(index: FaqIndex, term: Term, unfinished: boolean): { terms: readonly string[]; correctedTo?: string } {
  if (unfinished || index.vocabulary.count(term.term) > 0) return { terms: [term.term] };
  const near = corrections(index.vocabulary, term.word);
  if (near.length === 0) return { terms: [term.term] };
  return { terms: near.map((one) => one.term), correctedTo: (near[0] as { to: string }).to };
}

/** A long e-mail keeps its rarest known words, so that asking stays as fast as for a sentence. */
function keepRarest(query: Query, index: FaqIndex): Query {
  if (query.weights.size <= BOUNDS.terms) return query;
  const value = ([term, weight]: readonly [string, number]) =>
    weight * (index.vocabulary.count(term) > 0 ? index.vocabulary.weight(term) : 0);
  const kept = new Map([...query.weights].sort((a, b) => value(b) - value(a)).slice(0, BOUNDS.terms));
  return { ...query, weights: kept, words: query.words.filter((word) => word.terms.some((term) => kept.has(term))) };
}
