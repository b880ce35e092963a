/** Scores answers for a query: BM25 over four fields, times a power of what was covered. */
import { ABLATION } from './ablation';
import type { FaqIndex } from './index-shape';
import type { AskedWord, Query } from './query';
import { question } from './question';
import type { Path, Sum } from './sums';
import { BM25, BOUNDS, COVERED, FIELD_BOOST, FIELDS, TERM_WEIGHT } from './weights';

/** An answer found, with what the decision to show it and the reasons need. */
export interface Ranked {
  readonly id: string;
  /** Its place among the answers of the index, from 0. */
  readonly place: number;
  /** BM25 sum over the fields, times a power of the share of the query it covers. */
  readonly score: number;
  /** BM25 sum alone. */
  readonly raw: number;
  /** Share of the query's weight that was found, 0 to 1; words no answer holds count as missed. */
  readonly coverage: number;
  /** The same share where everyday words count little: what was found of the words that could not be asked anywhere. */
  readonly ownCoverage: number;
  readonly words: readonly AskedWord[];
  /** Index terms of the query that the answer holds. */
  readonly terms: ReadonlySet<string>;
  /** Thesaurus entries that were found, as index terms. */
  readonly concepts: readonly string[];
  /** Share of the query's weight that the question or a variant of the answer holds. */
  readonly titled: number;
  /** Words that they hold. */
  readonly titledWords: readonly AskedWord[];
}

/** The answers that share a word with the query, best first; `BOUNDS.candidates` of them at most. @param passes filters */
export function rank(index: FaqIndex, query: Query, passes: (id: string) => boolean = () => true): Ranked[] {
  const passing = rankAll(index, query).filter(({ id }) => passes(id));
  return best(passing, BOUNDS.candidates, (one) => one);
}

/** All the answers that share a word with the query, in no order. Of a large pack: those that `question` asks for. */
export function rankAll(index: FaqIndex, query: Query): Ranked[] {
  const reading = new WordsFound(query);
  const { asked, opening } = question(index, query, (term) => reading.completedBy(term));
  const how = { ...HOW, boosts: ABLATION.fields ? BOOSTS : EVEN, opening };
  return index.engine.sum(asked, how).map((sum) => new Found(index.engine.idOf(sum.document), sum, reading));
}

const BOOSTS = FIELDS.map((field) => FIELD_BOOST[field]);
const EVEN = FIELDS.map(() => 1);
const NAMING_FIELDS: ReadonlySet<string> = new Set(['question', 'variants']);
const HOW = { bm25: BM25, prefixWeight: TERM_WEIGHT.prefix, naming: FIELDS.map((field) => NAMING_FIELDS.has(field)) };

/** The best of some, in order. Most of thousands are never compared with one another. */
export function best<One>(some: readonly One[], most: number, ranked: (one: One) => Pick<Ranked, 'id' | 'score'>): One[] {
  const inOrder = (list: readonly One[]) =>
    [...list].sort((one, other) => {
      const [a, b] = [ranked(one), ranked(other)];
      return b.score - a.score || (a.id < b.id ? -1 : 1);
    });
  if (some.length <= most) return inOrder(some);
  const scores = Float64Array.from(some, (one) => ranked(one).score).sort();
  const least = scores[some.length - most] ?? 0;
  return inOrder(some.filter((one) => ranked(one).score >= least)).slice(0, most);
}

/** Which words of a query stand behind the terms an answer was found by. Thousands of answers hold the same few sets of them. */
class WordsFound {
  readonly #positions = new Map<string, number[]>();
  readonly #missed: number;
  readonly #missedInOrder: number;
  readonly #isFound: Uint8Array;
  readonly #words = new Map<Path, readonly AskedWord[]>();
  readonly #titled = new Map<Path, { readonly words: readonly AskedWord[]; readonly share: number }>();
  readonly #shares = new Map<Path, Shares>();

  /** Typed by a person, not read of a page. */
  readonly isTyped: boolean;

  constructor(readonly query: Query) {
    const { words, prefix } = query;
    this.#missed = words.reduce((sum, word) => sum + word.missed, 0);
    this.#missedInOrder = words.reduce((sum, word) => sum + word.missedInOrder, 0);
    this.#isFound = new Uint8Array(words.length);
    this.isTyped = words.some(({ source }) => source === 'typed');
    for (const [at, { terms }] of words.entries()) for (const term of terms) this.#add(term, at);
    if (prefix !== null) this.completedBy(prefix);
  }

  /** A term that stands for the unfinished last word. */
  completedBy(term: string): void {
    if (this.query.words.length > 0) this.#add(term, this.query.words.length - 1);
  }

  #add(term: string, at: number): void {
    this.#positions.set(term, [...(this.#positions.get(term) ?? []), at]);
  }

  #mark(terms: readonly string[]): Uint8Array {
    this.#isFound.fill(0);
    for (const term of terms) for (const at of this.#positions.get(term) ?? []) this.#isFound[at] = 1;
    return this.#isFound;
  }

  words(asked: Path): readonly AskedWord[] {
    return kept(this.#words, asked, () => {
      const isFound = this.#mark(asked.terms);
      return this.query.words.filter((_, at) => isFound[at]);
    });
  }

  /**
   * The words that the question or a variant holds, and their share of the query.
   * @param named terms as they stand there; a word completed stands under what it became
   */
  titled(named: Path): { readonly words: readonly AskedWord[]; readonly share: number } {
    return kept(this.#titled, named, () => {
      const { words, prefix } = this.query;
      const isTitled = this.#mark(named.terms);
      if (prefix !== null && words.length > 0 && named.terms.some((term) => term.startsWith(prefix)))
        isTitled[words.length - 1] = 1;
      const titled = words.filter((_, at) => isTitled[at]);
      const sum = titled.reduce((all, { mass }) => all + mass, 0);
      return { words: titled, share: Math.min(1, sum / (this.#missed || 1)) };
    });
  }

  coverage(asked: Path): Shares {
    return kept(this.#shares, asked, () => this.#share(asked.terms));
  }

  #share(terms: readonly string[]): Shares {
    const isFound = this.#mark(terms);
    let [sum, own, whole, ordered] = [0, 0, this.#missed, this.#missedInOrder];
    for (const [at, { mass, missed, missedInOrder, rareElsewhere }] of this.query.words.entries()) {
      if (!isFound[at]) continue;
      sum += mass;
      own += mass * rareElsewhere;
      whole += mass - missed;
      ordered += mass - missedInOrder;
    }
    return { coverage: sum / (whole || 1), ownCoverage: own / (whole || 1), inOrder: sum / (ordered || 1) };
  }
}

/** Shares of the query's weight; see `Ranked`. `inOrder`: the share where words that name no subject cost little. */
interface Shares {
  readonly coverage: number;
  readonly ownCoverage: number;
  readonly inOrder: number;
}

function kept<Value>(known: Map<Path, Value>, path: Path, read: () => Value): Value {
  const value = known.get(path) ?? read();
  known.set(path, value);
  return value;
}

/** One of thousands: what only the few that are shown need is read when asked for. */
class Found implements Ranked {
  readonly place: number;
  readonly score: number;
  readonly raw: number;
  readonly coverage: number;
  readonly ownCoverage: number;
  readonly #sum: Sum;
  readonly #reading: WordsFound;

  constructor(
    readonly id: string,
    sum: Sum,
    reading: WordsFound,
  ) {
    const { coverage, ownCoverage, inOrder } = reading.coverage(sum.asked);
    const raw = sum.score / (sum.asked.terms.length || 1);
    // What a page says is no sentence: each word of a label names its subject.
    const covered = reading.isTyped ? inOrder ** COVERED : Math.sqrt(coverage);
    this.score = ABLATION.coverage ? raw * covered : sum.score;
    this.raw = raw;
    this.coverage = coverage;
    this.ownCoverage = ownCoverage;
    this.place = sum.document;
    this.#sum = sum;
    this.#reading = reading;
  }

  get titled(): number {
    return this.#reading.titled(this.#sum.named).share;
  }

  get titledWords(): readonly AskedWord[] {
    return this.#reading.titled(this.#sum.named).words;
  }

  get words(): readonly AskedWord[] {
    return this.#reading.words(this.#sum.asked);
  }

  get terms(): ReadonlySet<string> {
    return new Set(this.#sum.asked.terms);
  }

  get concepts(): readonly string[] {
    return this.#sum.asked.terms.filter((term) => term.startsWith('@'));
  }
}
