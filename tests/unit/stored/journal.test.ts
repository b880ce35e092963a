/** Entries: what noting and merging promise, and what is no entry. */
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { addFact, Entry, type Fact, JOURNAL, mergeEntries, VOTE_REASONS } from '../../../src/stored/journal';
import { A, B, copy, gap, journalOf, MISS, no, SEARCH, yes } from './sample-journal';

const DAY = '2026-11-20';
const NEXT = '2026-11-21';

describe('noting', () => {
  test('counts by day; a vote takes the place of the one before, whatever the day', () => {
    const first = journalOf(A, DAY, SEARCH, SEARCH, MISS, copy('a'), copy('a'), copy('b'), yes('a'));
    const entries = [SEARCH, no('a', 'unclear')].reduce((all, fact) => addFact(all, fact, A, NEXT), first);
    expect(entries.map(({ day, ...entry }) => [day, entry.kind, 'count' in entry ? entry.count : 1])).toEqual([
      [DAY, 'copy', 2],
      [DAY, 'copy', 1],
      [DAY, 'miss', 1],
      [DAY, 'search', 2],
      [NEXT, 'search', 1],
      [NEXT, 'vote', 1],
    ]);
    expect(entries.at(-1)).toMatchObject({ vote: 'no', reasons: ['unclear'], turn: 2 });
  });

  test('a gap is one a day, whatever its case and spaces; noted by hand once, it stays so', () => {
    const entries = journalOf(A, DAY, gap('erreur 418', true, 'psc'), gap(' Erreur  418 '), gap('autre'));
    expect(entries).toHaveLength(2);
    expect(entries.find(({ id }) => id.endsWith('418'))).toMatchObject({ words: 'Erreur  418', byHand: true });
    expect(addFact(entries, gap('erreur 418'), A, NEXT)).toHaveLength(3);
  });

  test('everything noted is an entry, and stays one through JSON', () => {
    const words = fc.string({ unit: 'binary', minLength: 1, maxLength: JOURNAL.words }).filter((text) => text.trim() !== '');
    const fact = fc.oneof(
      words.map((text) => gap(text)),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 120 }).map(copy),
      fc.subarray([...VOTE_REASONS]).map((reasons) => no('a', ...reasons)),
    );
    fc.assert(
      fc.property(fc.array(fact, { maxLength: 8 }), (facts) => {
        const entries = journalOf(A, DAY, ...facts);
        expect(v.parse(v.array(Entry), JSON.parse(JSON.stringify(entries)))).toEqual(entries);
      }),
    );
  });

  test.each([
    { kind: 'vote', answer: 'a', vote: 'maybe', reasons: [], version: 'v1' },
    { kind: 'vote', answer: 'a', vote: 'no', reasons: ['bored'], version: 'v1' },
    { kind: 'vote', answer: 'a', vote: 'no', reasons: Array(6).fill('unclear'), version: 'v1' },
    { kind: 'copy', answer: '' },
    { kind: 'copy', answer: 'x'.repeat(121) },
    { kind: 'gap', words: '   ', portal: null, byHand: false },
    { kind: 'gap', words: 'x'.repeat(JOURNAL.words + 1), portal: null, byHand: false },
    { kind: 'gap', words: 'x', portal: '', byHand: false },
    { kind: 'gap', portal: null, byHand: false },
    { kind: 'password', words: 'x' },
    null,
  ])('%j is refused', (fact) => {
    expect(() => addFact([], fact as unknown as Fact, A, DAY)).toThrow();
  });

  test('what the sender adds is not kept, nor does it choose day, agent or count', () => {
    const sent = JSON.parse(
      `{"kind":"copy","answer":"a","id":"x","day":"1999-01-01","count":99,"url":"https://x","__proto__":{"y":1}}`,
    );
    expect(addFact([], sent, A, DAY)).toEqual([{ kind: 'copy', answer: 'a', count: 1, day: DAY, id: `${A}:copy:${DAY}:a` }]);
  });

  test('answers named like properties of Object are answers like others', () => {
    const entries = journalOf(A, DAY, copy('__proto__'), copy('constructor'), yes('__proto__'));
    expect(entries.map(({ id }) => id)).toEqual([
      `${A}:copy:${DAY}:__proto__`,
      `${A}:copy:${DAY}:constructor`,
      `${A}:vote:__proto__`,
    ]);
  });

  test('a full journal drops the oldest, and a full count stays', () => {
    const full = Array.from({ length: JOURNAL.entries }, (_, at) => journalOf(A, DAY, copy(`a${at}`))).flat();
    const entries = addFact(full, copy('new'), A, '2026-11-19');
    expect([entries.length, entries.some(({ id }) => id.endsWith(':new'))]).toEqual([JOURNAL.entries, false]);
    expect(addFact(full, copy('new'), A, NEXT).at(-1)).toMatchObject({ answer: 'new' });
    const [counted] = journalOf(A, DAY, SEARCH).map((entry) => ({ ...entry, count: JOURNAL.count }) as Entry);
    expect(addFact([counted as Entry], SEARCH, A, DAY)).toEqual([counted]);
  });
});

describe('no entry', () => {
  const [vote] = journalOf(A, DAY, yes('a'));
  test.each([
    { ...vote, id: 'x' },
    { ...vote, id: `${B.toUpperCase()}:vote:a` },
    { ...vote, id: `${A}:vote:b` },
    { ...vote, day: '2026-02-31' },
    { ...vote, day: '20/11/2026' },
    { ...vote, turn: 0 },
    { ...vote, answer: 7 },
    [vote],
    'vote',
    null,
  ])('%j', (value) => {
    expect(v.is(Entry, value)).toBe(false);
  });
});

describe('merging', () => {
  const fact = fc.constantFrom<Fact>(
    SEARCH,
    MISS,
    copy('a'),
    copy('b'),
    yes('a'),
    no('a', 'outdated'),
    gap('x'),
    gap('x', true),
    gap('y'),
  );
  /** An agent's journal as it grew; what was exported on the way is a beginning of it. */
  const grown = fc.array(fc.tuple(fc.constantFrom(A, B), fc.nat(2), fact), { maxLength: 24 }).chain((steps) => {
    const sorted = [...steps].sort((a, b) => a[1] - b[1]);
    const upTo = (end: number) =>
      sorted.slice(0, end).reduce((all: Entry[], [agent, day, each]) => addFact(all, each, agent, `2026-11-2${day}`), []);
    return fc
      .array(fc.nat(steps.length), { minLength: 1, maxLength: 4 })
      .map((ends) => ({ ends, upTo, whole: upTo(steps.length) }));
  });

  test('exports of any moment, in any order and however often, end in what was noted last', () => {
    fc.assert(
      fc.property(grown, ({ ends, upTo, whole }) => {
        const exports = [whole, ...ends.map(upTo), whole];
        const forwards = exports.reduce((all: Entry[], each) => mergeEntries(all, each).entries, []);
        const backwards = exports.reduceRight((all: Entry[], each) => mergeEntries(all, each).entries, []);
        expect(forwards).toEqual(whole);
        expect(backwards).toEqual(whole);
      }),
    );
  });

  test('says what it did; the same again adds nothing', () => {
    const own = journalOf(A, DAY, SEARCH, copy('a'), yes('a'));
    const others = [...journalOf(A, DAY, SEARCH, SEARCH), ...journalOf(B, DAY, SEARCH), ...journalOf(B, DAY, SEARCH)];
    const { entries, ...counts } = mergeEntries(own, others);
    expect(counts).toEqual({ added: 1, updated: 1, known: 1 });
    expect(mergeEntries(entries, entries)).toEqual({ entries, added: 0, updated: 0, known: entries.length });
    expect(own).toHaveLength(3);
  });

  test('two votes nobody can order: the one known stays', () => {
    const [mine, theirs] = [journalOf(A, DAY, yes('a')), journalOf(A, DAY, no('a'))];
    expect(mergeEntries(mine, theirs).entries).toEqual(mine);
  });
});
