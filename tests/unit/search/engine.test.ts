import fc from 'fast-check';
import MiniSearch from 'minisearch';
import { describe, expect, it } from 'vitest';
import { Engine, type SoughtTerm } from '../../../src/search/engine';
import { NumberReader, writeNumbers } from '../../../src/search/numbers';
import { Postings, PostingsBuilder } from '../../../src/search/postings';
import { BM25 } from '../../../src/search/weights';

const FIELDS = ['one', 'two', 'three'] as const;
const BOOSTS = [2, 1.5, 1];
const MOST = 5;
type Document = readonly (readonly string[])[];

/** Few words of few letters, so that documents share them and words start like one another. */
const word = fc.string({ unit: fc.constantFrom('a', 'b', '@'), minLength: 1, maxLength: 3 });
const document = fc.tuple(...FIELDS.map(() => fc.array(word, { maxLength: 6 })));
const sought = fc.uniqueArray(fc.record({ term: word, weight: fc.constantFrom(0.4, 1, 2), prefix: fc.constantFrom(0, 0.6) }), {
  selector: ({ term }) => term,
  maxLength: 6,
});

function ours(documents: readonly Document[], terms: readonly SoughtTerm[], accepts?: (document: number) => boolean) {
  const builder = new PostingsBuilder(FIELDS.length);
  for (const texts of documents) builder.add(texts);
  const packed = JSON.parse(JSON.stringify(builder.pack()));
  const engine = new Engine(new Postings(packed, documents.length, FIELDS.length), BM25);
  // Twice: nothing of one search may be left for the next.
  engine.search(terms, BOOSTS, MOST, accepts);
  return engine.search(terms, BOOSTS, MOST, accepts);
}

function miniSearch(documents: readonly Document[], terms: readonly SoughtTerm[], accepts: (document: number) => boolean) {
  const engine = new MiniSearch({
    fields: [...FIELDS],
    tokenize: (text) => text.split(' ').filter(Boolean),
    processTerm: (term) => term,
  });
  engine.addAll(
    documents.map((texts, id) => ({ id, ...Object.fromEntries(FIELDS.map((name, at) => [name, texts[at]?.join(' ')])) })),
  );
  const of = (term: string) => terms.find((one) => one.term === term);
  return engine.search(terms.map(({ term }) => term).join(' '), {
    boost: Object.fromEntries(FIELDS.map((name, at) => [name, BOOSTS[at] ?? 1])),
    bm25: BM25,
    weights: { prefix: 0.6, fuzzy: 0 },
    boostTerm: (term) => of(term)?.weight ?? 0,
    prefix: (term) => (of(term)?.prefix ?? 0) > 0,
    filter: ({ id }) => accepts(id),
  });
}

describe('engine', () => {
  it('scores as MiniSearch does, whatever the documents and the terms', () => {
    fc.assert(
      fc.property(fc.array(document, { maxLength: 12 }), sought, fc.nat(3), (documents, terms, refused) => {
        const accepts = (id: number) => id % 4 !== refused;
        const reference = miniSearch(documents, terms, accepts);
        const found = ours(documents, terms, accepts);
        expect(found.length).toBe(Math.min(MOST, reference.length));
        for (const [at, match] of found.entries()) {
          const same = reference.find(({ id }) => id === match.document);
          expect(match.terms.map((number) => terms[number]?.term).sort()).toEqual([...(same?.queryTerms ?? [])].sort());
          expect(match.score * match.terms.length).toBeCloseTo(same?.score ?? Number.NaN, 9);
          expect(match.score * match.terms.length).toBeCloseTo(reference[at]?.score ?? Number.NaN, 9);
        }
      }),
    );
  });

  it('ends on postings that were damaged', () => {
    const builder = new PostingsBuilder(1);
    for (let number = 0; number < 100; number++) builder.add([['a', `b${number}`]]);
    const packed = builder.pack();
    fc.assert(
      fc.property(fc.nat(packed.postings.length), fc.string(), (at, put) => {
        const damaged = {
          ...packed,
          postings: packed.postings.slice(0, at) + put.replace(/ /g, '') + packed.postings.slice(at + put.length),
        };
        const read = () => new Engine(new Postings(damaged, 100, 1), BM25).search([{ term: 'a', weight: 1, prefix: 1 }], [1], 10);
        try {
          read();
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
        }
      }),
    );
  });

  it('refuses texts that do not fit together', () => {
    const builder = new PostingsBuilder(1);
    builder.add([['a', 'b']]);
    const packed = builder.pack();
    expect(() => new Postings({ ...packed, terms: 'a' }, 1, 1)).toThrow(RangeError);
    expect(() => new Postings(packed, 1, 2)).toThrow(RangeError);
    expect(() => new Postings({ ...packed, lengths: ['######'] }, 1, 1)).toThrow(RangeError);
  });
});

it('numbers come back as they were written', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), (numbers) => {
      const reader = new NumberReader(writeNumbers(numbers));
      expect(numbers.map(() => reader.next())).toEqual(numbers);
      expect(reader.atEnd).toBe(true);
      expect(reader.next()).toBeNaN();
    }),
  );
});
