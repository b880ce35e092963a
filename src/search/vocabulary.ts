/** What an index knows of its own words: how many answers hold each, and how it is written. */

/** How many answers hold each term of an index, and how it is written; parallel to the terms of the engine. */
export interface PackedVocabulary {
  /** For each term, the word as most often written, or nothing when it is the term itself. */
  readonly spellings: string;
  readonly counts: readonly number[];
}

/** Weight of a word held by `count` answers out of `size`, as BM25 has it. */
export function rarity(count: number, size: number): number {
  return Math.log(1 + (size - count + 0.5) / (count + 0.5));
}

/** What an index knows of its own words. */
export class Vocabulary {
  readonly #at = new Map<string, number>();
  readonly #spellings: readonly string[];
  #byLetter: ReadonlyMap<string, readonly string[]> | null = null;

  /**
   * @param terms those of the engine, in its order
   * @param size number of answers in the index
   */
  constructor(
    readonly packed: PackedVocabulary,
    terms: readonly string[],
    readonly size: number,
  ) {
    for (const [at, term] of terms.entries()) this.#at.set(term, at);
    this.#spellings = packed.spellings.split(' ');
  }

  /** Number of terms. */
  get terms(): number {
    return this.#at.size;
  }

  /** Where the term stands among those of the engine. */
  place(term: string): number | undefined {
    return this.#at.get(term);
  }

  /** Number of answers that hold the term. */
  count(term: string): number {
    const at = this.#at.get(term);
    return at === undefined ? 0 : (this.packed.counts[at] ?? 0);
  }

  /** How much a term tells answers apart; an unknown term gets the value of one held by a single answer. */
  weight(term: string): number {
    return rarity(Math.max(1, this.count(term)), this.size);
  }

  /** The terms longer than a text that start like it, with the number of answers that hold each. */
  startingLike(start: string): { readonly term: string; readonly count: number }[] {
    this.#byLetter ??= this.#sort();
    return (this.#byLetter.get(start.charAt(0)) ?? [])
      .filter((term) => term.length > start.length && term.startsWith(start))
      .map((term) => ({ term, count: this.count(term) }));
  }

  #sort(): ReadonlyMap<string, readonly string[]> {
    const byLetter = new Map<string, string[]>();
    for (const term of this.#at.keys()) {
      const same = byLetter.get(term.charAt(0));
      if (same) same.push(term);
      else byLetter.set(term.charAt(0), [term]);
    }
    return byLetter;
  }

  /** Every plain word as written in the answers, with its term. */
  *words(): Generator<{ readonly term: string; readonly spelling: string }> {
    for (const [term, at] of this.#at) {
      if (/^[a-z]{3,}$/.test(term)) yield { term, spelling: this.#spellings[at] || term };
    }
  }
}

/** Counts terms while an index is built. */
export class VocabularyBuilder {
  readonly #counts = new Map<string, number>();
  readonly #spellings = new Map<string, Map<string, number>>();

  /** Adds one answer: its terms, each with a word it was read from. */
  add(found: Iterable<{ readonly term: string; readonly spelling: string }>): void {
    const seen = new Set<string>();
    for (const { term, spelling } of found) {
      if (!seen.has(term)) this.#counts.set(term, (this.#counts.get(term) ?? 0) + 1);
      seen.add(term);
      const spellings = this.#spellings.get(term) ?? new Map<string, number>();
      spellings.set(spelling, (spellings.get(spelling) ?? 0) + 1);
      this.#spellings.set(term, spellings);
    }
  }

  /** @param terms those of the engine, in its order */
  pack(terms: readonly string[]): PackedVocabulary {
    return {
      spellings: terms.map((term) => this.#spelling(term)).join(' '),
      counts: terms.map((term) => this.#counts.get(term) ?? 0),
    };
  }

  #spelling(term: string): string {
    let best = '';
    let most = 0;
    for (const [spelling, times] of this.#spellings.get(term) ?? []) {
      if (times > most && /^\p{L}+$/u.test(spelling)) [best, most] = [spelling, times];
    }
    return best === term ? '' : best;
  }
}
