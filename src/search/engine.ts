import type { NumberReader } from './numbers';
import type { Postings } from './postings';

/** A term to look for. */
export interface SoughtTerm {
  readonly term: string;
  readonly weight: number;
  /** Terms starting like it count too, for this share of its weight and less the longer they are; 0 for none. */
  readonly prefix: number;
}

/** A document that holds one of the terms. */
export interface Match {
  readonly document: number;
  /** BM25+ sum over terms and fields. */
  readonly score: number;
  /** Numbers of the sought terms it holds. */
  readonly terms: readonly number[];
}

/** Saturation, length and floor of BM25+. */
export interface Scoring {
  readonly k: number;
  readonly b: number;
  readonly d: number;
}

/** Which sought terms a document holds is kept in two words of 32 bits. */
const MOST_TERMS = 64;

/**
 * Finds documents by their terms, with the scores MiniSearch gives for the same options; a test compares both. Ours
 * because opening and asking then cost only what the terms asked for hold.
 */
export class Engine {
  readonly #scores: Float64Array;
  readonly #held: readonly [Uint32Array, Uint32Array];
  readonly #touched: Int32Array;
  #count = 0;
  readonly #norms: readonly Float64Array[];

  constructor(
    readonly postings: Postings,
    readonly scoring: Scoring,
  ) {
    const { size, lengths } = postings;
    this.#scores = new Float64Array(size);
    this.#held = [new Uint32Array(size), new Uint32Array(size)];
    this.#touched = new Int32Array(size);
    const { k, b } = scoring;
    this.#norms = lengths.map((all) => {
      const average = all.reduce((sum, length) => sum + length, 0) / size;
      return Float64Array.from(all, (length) => k * (1 - b + (b * length) / average));
    });
  }

  /**
   * @param boosts one for each field
   * @param accepts documents it refuses are left out
   * @returns at most `most` matches: those whose score times number of terms found is highest, in that order
   */
  search(
    sought: readonly SoughtTerm[],
    boosts: readonly number[],
    most: number,
    accepts: (document: number) => boolean = () => true,
  ): Match[] {
    this.#count = 0;
    for (const [number, term] of sought.slice(0, MOST_TERMS).entries()) this.#seek(number, term, boosts);
    const found = this.#touched.subarray(0, this.#count).filter(accepts);
    const value = (document: number) => (this.#scores[document] as number) * this.#termsOf(document).length;
    const values = Float64Array.from(found, value);
    const least = found.length > most ? (values.slice().sort()[found.length - most] as number) : 0;
    const matches: { match: Match; value: number }[] = [];
    for (let at = 0; at < found.length; at++) {
      const document = found[at] as number;
      if ((values[at] as number) < least) continue;
      const match = { document, score: this.#scores[document] as number, terms: this.#termsOf(document) };
      matches.push({ match, value: values[at] as number });
    }
    this.#forget();
    return matches
      .sort((a, b) => b.value - a.value)
      .slice(0, most)
      .map(({ match }) => match);
  }

  #seek(number: number, { term, weight, prefix }: SoughtTerm, boosts: readonly number[]): void {
    const { postings } = this;
    let place = postings.from(term);
    if (postings.terms[place] === term) this.#add(number, postings.read(place++), weight, boosts);
    if (prefix === 0) return;
    for (let longer = postings.terms[place]; longer?.startsWith(term); longer = postings.terms[++place]) {
      const share = (prefix * longer.length) / (longer.length + 0.3 * (longer.length - term.length));
      this.#add(number, postings.read(place), share * weight, boosts);
    }
  }

  #add(number: number, numbers: NumberReader, weight: number, boosts: readonly number[]): void {
    const { size } = this.postings;
    const { k, d } = this.scoring;
    const held = this.#held[number >> 5] as Uint32Array;
    const bit = 1 << (number & 31);
    const mask = numbers.next();
    if ((mask & (mask - 1)) !== 0) numbers.next();
    for (const [field, boost] of boosts.entries()) {
      if ((mask & (1 << field)) === 0) continue;
      const count = Math.min(size, numbers.next());
      const value = weight * boost * Math.log(1 + (size - count + 0.5) / (count + 0.5));
      const norms = this.#norms[field] as Float64Array;
      let document = 0;
      for (let left = count; left > 0; left--) {
        const step = numbers.next();
        const times = step % 2 === 1 ? numbers.next() + 2 : 1;
        document += step >> 1;
        if (document >= size) break;
        if (((this.#held[0][document] as number) | (this.#held[1][document] as number)) === 0)
          this.#touched[this.#count++] = document;
        held[document] = (held[document] as number) | bit;
        this.#scores[document] =
          (this.#scores[document] as number) + value * (d + (times * (k + 1)) / (times + (norms[document] as number)));
      }
    }
  }

  #termsOf(document: number): number[] {
    const terms: number[] = [];
    for (const [at, held] of this.#held.entries()) {
      for (let bits = held[document] as number, number = 32 * at; bits !== 0; bits >>>= 1, number++) {
        if (bits & 1) terms.push(number);
      }
    }
    return terms;
  }

  /** Only what was touched: a rare word costs the same in a large pack as in a small one. */
  #forget(): void {
    for (const document of this.#touched.subarray(0, this.#count)) {
      this.#scores[document] = 0;
      this.#held[0][document] = 0;
      this.#held[1][document] = 0;
    }
  }
}
