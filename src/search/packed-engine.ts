/** MiniSearch over a packed index: it asks terms and prefixes, and each term is unpacked when it is first asked. */
import MiniSearch, { type AsPlainObject, type Options } from 'minisearch';
import { type DocumentTimes, packPostings, unpackPostings } from './postings';
import { type AskedTerm, type Sum, type Summing, Sums } from './sums';
import type { Vocabulary } from './vocabulary';

/** What an engine is opened from, besides the ids of its documents. */
export interface PackedEngine {
  /** All terms, joined by spaces. */
  readonly terms: string;
  /** The postings of each, in the same order. */
  readonly postings: string;
  /** Number of terms of each field of each document, one document after the other. */
  readonly lengths: readonly number[];
  /** Mean of them, by field. */
  readonly averages: readonly number[];
}

/** @param engine documents added in the order of the ids it will be opened with */
export function packEngine(engine: MiniSearch, fields: number): PackedEngine {
  const { index, fieldLength, averageFieldLength }: AsPlainObject = engine.toJSON();
  return {
    terms: index.map(([term]) => term).join(' '),
    postings: index.map(([, postings]) => packPostings(postings as never, fields)).join(' '),
    lengths: Object.values(fieldLength).flatMap((lengths) => Array.from({ length: fields }, (_, field) => lengths[field] ?? 0)),
    averages: Array.from({ length: fields }, (_, field) => averageFieldLength[field] ?? 0),
  };
}

/** What a search asks of `SearchableMap`. */
class Terms {
  readonly #opened = new Map<number, ReadonlyMap<number, DocumentTimes>>();

  constructor(
    readonly vocabulary: Vocabulary,
    readonly packed: readonly string[],
    readonly fields: number,
  ) {}

  get size(): number {
    return this.packed.length;
  }

  get(term: string) {
    const at = this.vocabulary.place(term);
    return at === undefined ? undefined : this.#open(at);
  }

  *atPrefix(start: string): Generator<[string, ReadonlyMap<number, DocumentTimes>]> {
    for (const { term } of this.vocabulary.startingLike(start)) {
      const data = this.get(term);
      if (data) yield [term, data];
    }
  }

  #open(at: number): ReadonlyMap<number, DocumentTimes> {
    const known = this.#opened.get(at);
    if (known) return known;
    const data = new Map<number, DocumentTimes>();
    for (const [field, times] of unpackPostings(this.packed[at] as string, this.fields).entries()) {
      if (times) data.set(field, times);
    }
    this.#opened.set(at, data);
    return data;
  }
}

/** Searches as any MiniSearch; it takes no more documents. What is asked letter by letter goes by `sum`. */
export class OpenedEngine extends MiniSearch {
  readonly #sums: Sums;
  readonly #ids: readonly string[];

  /**
   * @param vocabulary of the terms of `packed`, in their order
   * @param ids of the documents, in the order they were added
   * @param lengthCounts for each field, the share of its difference from the mean length that counts as length
   * @throws when the parts do not belong together
   */
  constructor(
    options: Options,
    packed: PackedEngine,
    vocabulary: Vocabulary,
    ids: readonly string[],
    lengthCounts: readonly number[] = options.fields.map(() => 1),
  ) {
    super(options);
    const fields = options.fields.length;
    const postings = packed.postings.split(' ');
    if (
      postings.length !== vocabulary.terms ||
      packed.lengths.length !== ids.length * fields ||
      packed.averages.length !== fields
    )
      throw new RangeError('the parts of the index are not of one index');
    const terms = new Terms(vocabulary, postings, fields);
    this._index = terms as never;
    this._documentCount = ids.length;
    this._nextId = ids.length;
    this._avgFieldLength = [...packed.averages];
    const lengths = Float64Array.from(packed.lengths, (length, at) => {
      const mean = packed.averages[at % fields] ?? 0;
      return mean + (length - mean) * (lengthCounts[at % fields] ?? 1);
    });
    for (const [at, id] of ids.entries()) {
      this._documentIds.set(at, id);
      this._fieldLength.set(at, lengths.subarray(at * fields, (at + 1) * fields) as never);
    }
    this.#sums = new Sums(terms, lengths, packed.averages);
    this.#ids = ids;
  }

  /** What `search` finds for words of which any will do, in no order: the same scores sooner. */
  sum(asked: readonly AskedTerm[], how: Summing): Sum[] {
    return this.#sums.sum(asked, how);
  }

  /** By number, as `sum` has it. */
  idOf(document: number): string {
    return this.#ids[document] as string;
  }
}
