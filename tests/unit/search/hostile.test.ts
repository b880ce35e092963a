import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PageContext } from '../../../src/page/context';
import { extract } from '../../../src/search/passages';
import type { Piece } from '../../../src/search/pieces';
import { readQuery } from '../../../src/search/query';
import { suggest } from '../../../src/search/suggest';
import { BOUNDS, LIMITS } from '../../../src/search/weights';
import { sampleIndex } from './sample';
import { counting } from './work';

const index = sampleIndex();

/** Characters folded for one question, whatever its length: a page is read four times (field and page, damped and plain), each kept character a few times. */
const BUDGET = 4 * 12 * BOUNDS.characters;
/** A query holds the kept terms, and what is typed last once more as a start of words. */
const MOST_TERMS = BOUNDS.terms + 1;

const words = fc.constantFrom(
  ...['certificat', 'révoquer', 'carte', 'F414', 'PSC', 'pro santé connect', 'DESIR_560', 'the', 'certificate', 'obligatoire'],
  ...[
    '(.*)+$',
    '[^',
    '\\',
    '*',
    '^',
    '$&',
    '%00',
    '</script>',
    '\u0000',
    '\u001b[2J',
    '\u202e',
    '\ud800',
    '👩🏽‍⚕️',
    'e\u0301',
    'ﬁ',
  ],
);
const text = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .array(fc.oneof(words, fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 40 })
      .map((list) => list.join(' ')),
  },
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.tuple(words, fc.integer({ min: 100, max: 3000 })).map(([word, times]) => `${word} `.repeat(times)),
);

function bounded(ask: () => ReturnType<typeof suggest>): void {
  const {
    folded,
    result: { typed, maybe, field, page },
  } = counting(ask);
  expect(folded).toBeLessThan(BUDGET);
  expect(typed.length + maybe.length).toBeLessThanOrEqual(LIMITS.typed);
  expect(field.length).toBeLessThanOrEqual(LIMITS.field);
  expect(page.length).toBeLessThanOrEqual(LIMITS.page);
  for (const { id, score, reasons } of [...typed, ...maybe, ...field, ...page]) {
    expect(index.answers.has(id)).toBe(true);
    expect(Number.isFinite(score)).toBe(true);
    for (const reason of reasons) expect(reason.about.join('').length).toBeLessThan(1000);
  }
}

describe('any text', () => {
  it('typed or being typed, is answered or met with silence within the budget', () => {
    fc.assert(fc.property(text, fc.boolean(), (typed, typing) => bounded(() => suggest(index, { typed, typing }))));
  });

  it('on a page, too', () => {
    const place = fc.option(text, { nil: null });
    const pages = fc.record({
      title: text,
      headings: fc.array(text, { maxLength: 5 }),
      messages: fc.array(text, { maxLength: 5 }),
      step: place,
      label: text,
      legend: place,
      hint: place,
    });
    fc.assert(
      fc.property(pages, ({ title, headings, messages, step, ...names }) => {
        const page: PageContext = {
          portal: 'psc',
          screen: 'mire',
          title,
          headings,
          messages,
          step,
          path: [],
          field: { ...names, heading: null },
        };
        bounded(() => suggest(index, { page }));
      }),
      { numRuns: 60 },
    );
  });

  it('asks a bounded number of terms', () => {
    const source = fc.constantFrom<Piece['source']>('typed', 'label', 'hint', 'message', 'title', 'heading');
    fc.assert(
      fc.property(fc.array(fc.record({ text, source }), { maxLength: 60 }), (pieces) => {
        expect(readQuery(index, pieces).weights.size).toBeLessThanOrEqual(MOST_TERMS);
      }),
      { numRuns: 60 },
    );
  });

  it('is cut within its length, every mark on a place of it', () => {
    fc.assert(
      fc.property(text, text, fc.integer({ min: 20, max: 200 }), (answer, asked, length) => {
        const { text: short, marks } = extract(answer, [asked], length);
        expect(short.length).toBeLessThanOrEqual(length);
        let last = 0;
        for (const [from, to] of marks) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeGreaterThan(from);
          last = to;
        }
        expect(last).toBeLessThanOrEqual(short.length);
      }),
    );
  });
});

it('tries a bounded number of words as slips', () => {
  const slips = Array.from({ length: 400 }, (_, at) => {
    const letter = (place: number) => String.fromCharCode(97 + (place % 26));
    return `certif${letter(at)}icat${letter(Math.floor(at / 26))}`;
  });
  const query = readQuery(index, [{ text: `${slips.join(' ')} `, source: 'typed' }]);
  expect(query.corrected.length).toBeGreaterThan(0);
  expect(query.corrected.length).toBeLessThanOrEqual(BOUNDS.slips);
});

describe('within one budget', () => {
  const letter =
    'Bonjour, nous sommes un éditeur et notre certificat ne passe plus depuis le renouvellement de la carte de test. ';
  it.each([
    ['nothing', ''],
    ['one letter', 'c'],
    ['a million letters', 'a'.repeat(1e6)],
    ['a million characters of words', 'certificat perdu '.repeat(6e4)],
    ['a million different words', Array.from({ length: 1.5e5 }, (_, at) => `mot${at.toString(36)}`).join(' ')],
    ['emoji', '😀👩🏽‍⚕️'.repeat(500)],
    ['regular expression signs', '(.*)+[^a]{9,}$|\\1'.repeat(200)],
    ['control characters', '\u0000\u0007\u001b\u009f'.repeat(500)],
    ['English', 'How do I revoke a certificate after my card was stolen?'],
    ['an e-mail of five hundred words', letter.repeat(26)],
    ['capitals', letter.toUpperCase().repeat(26)],
    ['unknown words, each to correct', Array.from({ length: 2000 }, (_, at) => `certifcat${'abcdefgh'[at % 8]}x`).join(' ')],
  ])('%s', (_, typed) => {
    bounded(() => suggest(index, { typed }));
    bounded(() => suggest(index, { typed, typing: true }));
  });
});
