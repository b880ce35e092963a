import type { Postings } from './postings';

/** Weight of a word held by `count` answers out of `size`, as BM25 has it. */
export function rarity(count: number, size: number): number {
  return Math.log(1 + (size - count + 0.5) / (count + 0.5));
}

/** What an index knows of its own words. */
export class Vocabulary {
  /** @param spellings for each term, the word as most often written, or nothing when it is the term itself */
  constructor(
    readonly spellings: string,
    readonly postings: Postings,
  ) {}

  /** Number of answers that hold the term. */
  count(term: string): number {
    return this.postings.count(term);
  }

  /** How much a term tells answers apart; an unknown term gets the value of one held by a single answer. */
  weight(term: string): number {
    return rarity(Math.max(1, this.count(term)), this.postings.size);
  }

  /** Every plain word as written in the answers, with its term. */
  *words(): Generator<{ readonly term: string; readonly spelling: string }> {
    const spellings = this.spellings.split(' ');
    for (const [at, term] of this.postings.terms.entries()) {
      if (/^[a-z]{3,}$/.test(term)) yield { term, spelling: spellings[at] || term };
    }
  }
}

/** Notes how words are written while an index is built. */
export class SpellingsBuilder {
  readonly #spellings = new Map<string, Map<string, number>>();

  /** Adds the terms of a text, each with the word it was read from. */
  add(found: Iterable<{ readonly term: string; readonly spelling: string }>): void {
    for (const { term, spelling } of found) {
      if (spelling === '') continue;
      const spellings = this.#spellings.get(term) ?? new Map<string, number>();
      spellings.set(spelling, (spellings.get(spelling) ?? 0) + 1);
      this.#spellings.set(term, spellings);
    }
  }

  /** @param terms in the order of the index */
  pack(terms: readonly string[]): string {
    return terms.map((term) => this.#spelling(term)).join(' ');
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
