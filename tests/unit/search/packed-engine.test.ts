import fc from 'fast-check';
import MiniSearch, { type Options } from 'minisearch';
import { expect, test } from 'vitest';
import { OpenedEngine, packEngine } from '../../../src/search/packed-engine';
import { packPostings, unpackPostings } from '../../../src/search/postings';
import { Vocabulary } from '../../../src/search/vocabulary';

const FIELDS = ['question', 'text'];
const OPTIONS: Options = { fields: FIELDS, tokenize: (text) => text.split(' ').filter(Boolean) };

const times = fc.dictionary(fc.nat(100_000).map(String), fc.integer({ min: 1, max: 5000 }), { minKeys: 1, maxKeys: 40 });

test('postings come back as they were packed, in signs JSON writes as they are', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom('0', '1', '2', '3'), times), (postings) => {
      const packed = packPostings(postings, 4);
      expect(JSON.stringify(packed)).toBe(`"${packed}"`);
      expect(packed).not.toContain(' ');
      const back = unpackPostings(packed, 4).map(
        (one) => one && Object.fromEntries([...one.keys()].map((at) => [at, one.get(at)])),
      );
      expect(back).toEqual([0, 1, 2, 3].map((field) => postings[field]));
    }),
  );
});

test('postings that are cut are refused, not read for ever', () => {
  const packed = packPostings({ 0: { 3: 1, 900: 2 } }, 1);
  for (let length = 0; length < packed.length; length++) {
    expect(() => unpackPostings(packed.slice(0, length), 1)).toThrow(RangeError);
  }
});

const word = fc.constantFrom('carte', 'cartes', 'carton', 'code', 'cps', 'certificat', 'ce', 'nil');
const sentence = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '));

/** The same texts in MiniSearch, and opened as packed; null without a word in them. */
function both(texts: readonly (readonly [string, string])[]) {
  const documents = texts.map(([question, text], id) => ({ id: `a${id}`, question, text }));
  const engine = new MiniSearch(OPTIONS);
  engine.addAll(documents);
  const packed = packEngine(engine, FIELDS.length);
  const terms = packed.terms.split(' ');
  if (packed.terms === '') return null;
  const vocabulary = new Vocabulary({ spellings: '', counts: terms.map(() => 1) }, terms, documents.length);
  const ids = documents.map(({ id }) => id);
  return { engine, opened: new OpenedEngine(OPTIONS, packed, vocabulary, ids) };
}

const packs = fc.array(fc.tuple(sentence, sentence), { minLength: 1 });

test('whatever is asked, the answers and scores are those of MiniSearch', () => {
  const query = fc.array(fc.oneof(word, fc.constantFrom('c', 'car', 'zz')), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(packs, query, fc.boolean(), (texts, words, prefix) => {
      const made = both(texts);
      if (!made) return;
      const asked = { queries: words, combineWith: 'OR', prefix, boost: { question: 2 } } as const;
      const found = (one: MiniSearch) =>
        one
          .search(asked)
          .map(({ id, score, queryTerms, match }) => ({ id, score: score.toPrecision(9), queryTerms, match }))
          .sort((a, b) => (a.id < b.id ? -1 : 1));
      expect(found(made.opened)).toEqual(found(made.engine));
    }),
  );
});

test('whatever is summed up, each score is the one MiniSearch gives, to the last digit', () => {
  const asked = fc.array(
    fc.record({
      term: fc.oneof(word, fc.constantFrom('c', 'car', 'zz')),
      weight: fc.double({ min: 0.05, max: 3, noNaN: true }),
      prefix: fc.boolean(),
    }),
    { minLength: 1, maxLength: 5 },
  );
  const bm25 = { k: 1.4, b: 0.95, d: 0.1 };
  fc.assert(
    fc.property(packs, asked, fc.constantFrom(1, 3, Number.POSITIVE_INFINITY), (texts, words, opening) => {
      const made = both(texts);
      if (!made) return;
      const how = { boosts: [2, 1], bm25, prefixWeight: 0.6, naming: [true, false], opening };
      const summed = made.opened.sum(words, how).map(({ document, score, asked, named }) => ({
        id: made.opened.idOf(document),
        score,
        asked: asked.terms,
        named: [...named.terms].sort(),
      }));
      const held = new Set<string>();
      const queries = words.map(({ term, weight, prefix }) => {
        let isOpen: boolean | null = null;
        const boostDocument = (id: string) => {
          isOpen ??= held.size < opening;
          if (isOpen) held.add(id);
          return held.has(id) ? 1 : 0;
        };
        return { queries: [term], prefix, boostTerm: () => weight, boostDocument };
      });
      const how0 = { combineWith: 'OR', boost: { question: 2 }, bm25, weights: { prefix: 0.6, fuzzy: 0 } } as const;
      const found = made.opened.search({ combineWith: 'OR', queries }, how0).map(({ id, score, queryTerms, match }) => ({
        id: id as string,
        score,
        asked: queryTerms,
        named: Object.keys(match)
          .filter((term) => match[term]?.includes('question'))
          .sort(),
      }));
      const byId = (one: { readonly id: string }, other: { readonly id: string }) => (one.id < other.id ? -1 : 1);
      expect(summed.sort(byId)).toEqual(found.sort(byId));
    }),
  );
});

test('parts of different indexes are refused', () => {
  const engine = new MiniSearch(OPTIONS);
  engine.add({ id: 'a', question: 'carte', text: 'code' });
  const packed = packEngine(engine, FIELDS.length);
  const terms = packed.terms.split(' ');
  const vocabulary = new Vocabulary({ spellings: '', counts: [1, 1] }, terms, 1);
  expect(() => new OpenedEngine(OPTIONS, packed, vocabulary, ['a', 'b'])).toThrow(RangeError);
  expect(() => new OpenedEngine(OPTIONS, { ...packed, postings: '#' }, vocabulary, ['a'])).toThrow(RangeError);
});
