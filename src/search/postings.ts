import { NumberReader, writeNumbers } from './numbers';

/** Which documents hold which terms, as packed: three texts, so that opening parses no tree and reads only what is asked. */
export interface PackedPostings {
  /** In the order of their UTF-16 units, joined by spaces. */
  readonly terms: string;
  /** For each term, joined by spaces, numbers: see `PostingsBuilder`. */
  readonly postings: string;
  /** For each field, the number of different terms of each document. */
  readonly lengths: readonly string[];
}

/** Collects the terms of documents, numbered from 0 in the order they are added. */
export class PostingsBuilder {
  readonly #terms = new Map<string, number[][]>();
  readonly #lengths: number[][];
  #documents = 0;

  constructor(readonly fields: number) {
    this.#lengths = Array.from({ length: fields }, () => []);
  }

  /** @param texts the terms of each field */
  add(texts: readonly (readonly string[])[]): void {
    const document = this.#documents++;
    for (const [field, terms] of texts.entries()) {
      const times = new Map<string, number>();
      for (const term of terms) times.set(term, (times.get(term) ?? 0) + 1);
      this.#lengths[field]?.push(times.size);
      for (const [term, count] of times) {
        const held = this.#terms.get(term) ?? Array.from({ length: this.fields }, () => []);
        held[field]?.push(document, count);
        this.#terms.set(term, held);
      }
    }
  }

  /**
   * A term is written as the sum of 1, 2, 4… for the fields that hold it; the number of documents, when there are several
   * fields; then for each of them the number of documents and these: twice the distance from the one before, plus 1 when
   * the term stands there several times, and then that number less 2.
   */
  pack(): PackedPostings {
    // Not by locale: terms are looked up by halves, in the order of their units.
    const terms = [...this.#terms].sort(([a], [b]) => (a < b ? -1 : 1));
    return {
      terms: terms.map(([term]) => term).join(' '),
      postings: terms.map(([, held]) => writeNumbers(numbersOf(held))).join(' '),
      lengths: this.#lengths.map(writeNumbers),
    };
  }
}

function* numbersOf(held: readonly (readonly number[])[]): Generator<number> {
  yield held.reduce((mask, entries, field) => mask | (entries.length > 0 ? 1 << field : 0), 0);
  const used = held.filter((entries) => entries.length > 0);
  if (used.length > 1) yield new Set(used.flatMap((entries) => entries.filter((_, at) => at % 2 === 0))).size;
  for (const entries of used) {
    yield entries.length / 2;
    let last = 0;
    for (let at = 0; at < entries.length; at += 2) {
      const [document, times] = [entries[at] as number, entries[at + 1] as number];
      yield 2 * (document - last) + (times > 1 ? 1 : 0);
      if (times > 1) yield times - 2;
      last = document;
    }
  }
}

/** Packed postings, ready to be looked up. */
export class Postings {
  readonly terms: readonly string[];
  readonly #postings: readonly string[];
  /** For each field, the number of different terms of each document. */
  readonly lengths: readonly Uint32Array[];

  /** @throws RangeError when the texts do not fit together, TypeError when they are none */
  constructor(
    packed: PackedPostings,
    readonly size: number,
    fields: number,
  ) {
    this.terms = packed.terms === '' ? [] : packed.terms.split(' ');
    this.#postings = packed.postings === '' ? [] : packed.postings.split(' ');
    this.lengths = packed.lengths.map((text) => readAll(text, size));
    if (this.terms.length !== this.#postings.length || this.lengths.length !== fields)
      throw new RangeError(`${this.terms.length} terms, ${this.#postings.length} postings, ${this.lengths.length} fields`);
  }

  /** Place of a term, or of the first one after it. */
  from(term: string): number {
    let [low, high] = [0, this.terms.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.terms[middle] as string) < term) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Place of a term, -1 when no document holds it. */
  at(term: string): number {
    const place = this.from(term);
    return this.terms[place] === term ? place : -1;
  }

  /** Number of documents that hold the term. */
  count(term: string): number {
    const place = this.at(term);
    if (place < 0) return 0;
    const numbers = this.read(place);
    numbers.next();
    return numbers.next();
  }

  /** The numbers of the term at a place. */
  read(place: number): NumberReader {
    return new NumberReader(this.#postings[place] ?? '');
  }
}

function readAll(text: string, size: number): Uint32Array {
  const numbers = new NumberReader(text);
  const all = Uint32Array.from({ length: size }, () => numbers.next());
  if (!numbers.atEnd) throw new RangeError('more lengths than documents');
  return all;
}
