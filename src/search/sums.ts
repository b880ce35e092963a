/**
 * What each document scores for words of which any will do, over numbers alone: `MiniSearch.search` makes some objects for
 * each document and word, and of thousands of documents that is most of the time a keystroke takes. Step by step the same
 * sums in the same order, so that every score is the same to the last digit: a test holds both side by side.
 * https://github.com/lucaong/minisearch/blob/v7.2.0/src/MiniSearch.ts
 */
import type { DocumentTimes } from './postings';
import { COMPLETION_LOSS } from './weights';

/** A word to look for. */
export interface AskedTerm {
  readonly term: string;
  readonly weight: number;
  /** Whether words starting like it count too. */
  readonly prefix: boolean;
}

/** Fields that hold a term, by number. */
export type TermFields = ReadonlyMap<number, DocumentTimes>;

/** The index that is asked. */
export interface TermIndex {
  get(term: string): TermFields | undefined;
  atPrefix(start: string): Iterable<[term: string, fields: TermFields]>;
}

/** How a sum is made: what `MiniSearch.search` is told, with fields by number. */
export interface Summing {
  readonly boosts: readonly number[];
  readonly bm25: { readonly k: number; readonly b: number; readonly d: number };
  /** Of words that only start like one asked. */
  readonly prefixWeight: number;
  /** Fields that name what a document is about; see `Sum.named`. */
  readonly naming: readonly boolean[];
  /** Once so many documents are found, words only add to the score of those. */
  readonly opening: number;
}

/** Terms in the order they were found; the same object for all documents of one sum that hold the same. */
export class Path {
  readonly #next = new Map<string, Path>();

  constructor(readonly terms: readonly string[] = []) {}

  /** With this term, once. */
  with(term: string): Path {
    const known = this.#next.get(term);
    if (known) return known;
    const next = this.terms.includes(term) ? this : new Path([...this.terms, term]);
    this.#next.set(term, next);
    return next;
  }
}

/** A document that holds one of the words. */
export interface Sum {
  readonly document: number;
  readonly score: number;
  /** Words asked that were found, completed or not. */
  readonly asked: Path;
  /** Words of the naming fields, as they stand there. */
  readonly named: Path;
}

/** Adds up words over the documents of one index. */
export class Sums {
  /** By document: what the word added, which word it was, and what was added before. */
  readonly #added: Float64Array;
  readonly #addedBy: Int32Array;
  readonly #score: Float64Array;
  #norms: Float64Array | null = null;
  #normsFor: Summing['bm25'] | null = null;
  /** Words looked for since the index was opened. */
  #words = 0;

  /**
   * @param lengths of the fields of each document, one document after the other
   * @param averages of them, by field
   */
  constructor(
    readonly index: TermIndex,
    readonly lengths: Float64Array,
    readonly averages: readonly number[],
  ) {
    const documents = lengths.length / averages.length;
    this.#added = new Float64Array(documents);
    this.#addedBy = new Int32Array(documents);
    this.#score = new Float64Array(documents);
  }

  /** The documents that hold one of the words, in the order they were found. */
  sum(asked: readonly AskedTerm[], how: Summing): Sum[] {
    const [score, added] = [this.#score, this.#added];
    const found: (Path | undefined)[] = new Array(score.length);
    const named: (Path | undefined)[] = new Array(score.length);
    const [nothing, unnamed] = [new Path(), new Path()];
    const documents: number[] = [];
    for (const word of asked) {
      const isOpen = documents.length < how.opening;
      for (const document of this.#add(word, how, (one) => isOpen || found[one] !== undefined, named, unnamed)) {
        const before = found[document];
        if (!before) documents.push(document);
        score[document] = before ? (score[document] as number) + (added[document] as number) : (added[document] as number);
        found[document] = (before ?? nothing).with(word.term);
      }
    }
    return documents.map((document) => {
      const path = found[document] as Path;
      return { document, score: (score[document] as number) * path.terms.length, asked: path, named: named[document] ?? unnamed };
    });
  }

  /** Adds a word, and those it may become. @returns the documents that hold one */
  #add(
    { term, weight, prefix }: AskedTerm,
    how: Summing,
    isAsked: (document: number) => boolean,
    named: (Path | undefined)[],
    unnamed: Path,
  ): number[] {
    const [added, addedBy, norms] = [this.#added, this.#addedBy, this.#normsOf(how.bm25)];
    const { k, d } = how.bm25;
    const fields = this.averages.length;
    const size = added.length;
    const word = ++this.#words;
    const holding: number[] = [];
    const addTerm = (read: string, termWeight: number, data: TermFields) => {
      for (let field = 0; field < fields; field++) {
        const times = data.get(field);
        if (!times) continue;
        const weighed = termWeight * weight * (how.boosts[field] as number);
        const rarity = Math.log(1 + (size - times.size + 0.5) / (times.size + 0.5));
        const isNaming = how.naming[field];
        for (let at = 0; at < times.size; at++) {
          const document = times.documents[at] as number;
          if (!isAsked(document)) continue;
          const often = times.times[at] as number;
          const norm = norms[document * fields + field] as number;
          const worth = weighed * (rarity * (d + (often * (k + 1)) / (often + norm)));
          if (addedBy[document] === word) added[document] = (added[document] as number) + worth;
          else {
            addedBy[document] = word;
            added[document] = worth;
            holding.push(document);
          }
          if (isNaming) named[document] = (named[document] ?? unnamed).with(read);
        }
      }
    };
    const own = this.index.get(term);
    if (own) addTerm(term, 1, own);
    for (const [read, data] of prefix ? this.index.atPrefix(term) : []) {
      addTerm(read, (how.prefixWeight * read.length) / (read.length + COMPLETION_LOSS * (read.length - term.length)), data);
    }
    return holding;
  }

  /** What the length of each field of each document makes of how often it holds a word. */
  #normsOf(bm25: Summing['bm25']): Float64Array {
    const { k, b } = bm25;
    if (this.#norms && this.#normsFor === bm25) return this.#norms;
    const fields = this.averages.length;
    const norms = this.lengths.map((length, at) => k * (1 - b + (b * length) / (this.averages[at % fields] as number)));
    this.#norms = norms;
    this.#normsFor = bm25;
    return norms;
  }
}
