/**
 * What an index knows of where its terms stand, packed as text: read term by term, when a term is first asked. Numbers are
 * written in signs of 6 bits, 5 of them the number's, the sixth says that more follow.
 */

/** For each field that holds a term, by number, how often each document holds it, documents in order. */
export type Postings = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** First sign of the 64; none of them is written otherwise in JSON. */
const FIRST = 35;
/** The backslash among them, which is passed over. */
const PASSED = 92;

const SIGNS = Array.from({ length: 64 }, (_, at) => String.fromCharCode(FIRST + at < PASSED ? FIRST + at : FIRST + at + 1));

/** @param postings of one term @param fields how many an index has */
export function packPostings(postings: Postings, fields: number): string {
  const held = Array.from({ length: fields }, (_, field) => Object.entries(postings[field] ?? {}));
  let packed = signsOf(held.reduce((bits, list, field) => bits | (list.length > 0 ? 1 << field : 0), 0));
  for (const list of held) {
    if (list.length === 0) continue;
    packed += signsOf(list.length);
    let last = -1;
    for (const [document, times] of list) {
      const gap = Number(document) - last - 1;
      last += gap + 1;
      packed += times === 1 ? signsOf(gap * 2) : signsOf(gap * 2 + 1) + signsOf(times);
    }
  }
  return packed;
}

function signsOf(number: number): string {
  let signs = '';
  let left = number;
  for (; left >= 32; left = Math.floor(left / 32)) signs += SIGNS[32 + (left % 32)];
  return signs + SIGNS[left];
}

/** Undoes `packPostings`. @returns by field; undefined for a field that does not hold the term */
export function unpackPostings(packed: string, fields: number): (DocumentTimes | undefined)[] {
  let at = 0;
  const next = () => {
    let [number, unit] = [0, 1];
    for (;;) {
      const code = packed.charCodeAt(at++);
      // Beyond the end there is no number at all: what cannot be read must not be read for ever.
      if (Number.isNaN(code)) throw new RangeError('postings end too soon');
      const sign = (code > PASSED ? code - 1 : code) - FIRST;
      number += (sign % 32) * unit;
      if (sign < 32) return number;
      unit *= 32;
    }
  };
  const held = next();
  return Array.from({ length: fields }, (_, field) => {
    if (!(held & (1 << field))) return undefined;
    const count = next();
    const [documents, times] = [new Array<number>(count), new Array<number>(count)];
    for (let last = -1, one = 0; one < count; one++) {
      const gap = next();
      last += (gap >> 1) + 1;
      documents[one] = last;
      times[one] = gap & 1 ? next() : 1;
    }
    return new DocumentTimes(documents, times);
  });
}

/** How often documents hold a term: what of a `Map` an engine asks when it scores them, one after the other. */
export class DocumentTimes {
  /** Where the document asked last stands. */
  #at = 0;

  constructor(
    readonly documents: readonly number[],
    readonly times: readonly number[],
  ) {}

  get size(): number {
    return this.documents.length;
  }

  keys(): Iterable<number> {
    this.#at = 0;
    return this.documents;
  }

  get(document: number): number | undefined {
    while (this.#at < this.documents.length && (this.documents[this.#at] as number) < document) this.#at += 1;
    return this.documents[this.#at] === document ? this.times[this.#at] : undefined;
  }
}
