import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Glossary, glossaryOf, glossed } from '../../../src/answer/glossary';

const GLOSSARY: Glossary = [
  { short: 'EAI', long: 'moteur d’échange' },
  { short: 'INS', long: 'identité nationale de santé' },
  { short: 'INSi', long: 'téléservice' },
  { short: 'IGC', long: 'infrastructure de gestion de clés' },
  { short: 'IGC-Santé', long: 'celle de la santé' },
  { short: 'e-CPS', long: 'application mobile' },
  { short: 'EDC', long: 'espace de confiance' },
  { short: 'EDC PSC', long: 'espace de confiance Pro Santé Connect' },
  { short: 'RI', long: 'référentiel d’identités' },
  { short: 'GAM', long: 'gestion administrative des malades' },
];

/** The text with what was found between brackets. */
const marked = (text: string) =>
  glossed(text, GLOSSARY)
    .map((piece) => (typeof piece === 'string' ? piece : `[${piece.short}]`))
    .join('');

describe('short forms are found', () => {
  test.each([
    ['alone', 'EAI', '[EAI]'],
    ['at both ends', 'EAI ou INS', '[EAI] ou [INS]'],
    ['after an elision', "l’EAI et d'INS", "l’[EAI] et d'[INS]"],
    ['between marks', '(EAI), «\u202fINS\u202f»\u202f: EAI.', '([EAI]), «\u202f[INS]\u202f»\u202f: [EAI].'],
    ['on both sides of a slash', 'les RI/GAM', 'les [RI]/[GAM]'],
    ['with a hyphen that does not break', 'IGC\u2011Santé, e\u2011CPS', '[IGC\u2011Santé], [e\u2011CPS]'],
    ['the longest first', 'EDC PSC puis EDC', '[EDC PSC] puis [EDC]'],
    ['of two words with a space that does not break', 'EDC\u00a0PSC', '[EDC\u00a0PSC]'],
  ])('%s', (_where, text, found) => expect(marked(text)).toBe(found));
});

describe('other words are left alone', () => {
  test.each([
    ['a longer word', 'EAIS, xINS, INS2, INSi2, ÉINS'],
    ['another case', 'eai, Ins, INSI'],
    ['a part of a name', 'INS-AUTO, pré-INS, IGC_SANTE, ins.INS.fr, moi@EAI'],
    ['letters with an accent of their own', 'EAI\u0301'],
    ['nothing', ''],
  ])('%s', (_what, text) => expect(marked(text)).toBe(text));

  test('two words are not one when more than a space stands between', () => {
    expect(marked('EDC, PSC')).toBe('[EDC], PSC');
    expect(marked('EDC  PSC')).toBe('[EDC]  PSC');
  });

  test('a glossary written with hyphens that do not break finds plain ones', () => {
    expect(glossed('e-CPS', [{ short: 'e\u2011CPS', long: 'x' }])).toHaveLength(1);
    expect(glossed('e-CPS', [])).toEqual(['e-CPS']);
  });
});

test('what was found carries its entry', () => {
  expect(glossed('un EAI.', GLOSSARY)).toEqual(['un ', { short: 'EAI', entry: GLOSSARY[0] }, '.']);
});

describe('any text', () => {
  const signs = fc.constantFrom(
    'EAI',
    'INS',
    'EDC',
    'PSC',
    'e-CPS',
    '-',
    '\u2011',
    ' ',
    '\u00a0',
    '.',
    '/',
    '’',
    '\n',
    'é',
    '\u202e',
    '_',
  );
  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(signs).map((found) => found.join('')),
  );

  test('the pieces give the text again, and none is empty', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const pieces = glossed(text, GLOSSARY).map((piece) => (typeof piece === 'string' ? piece : piece.short));
        expect(pieces.join('')).toBe(text);
        expect(pieces).not.toContain('');
      }),
    );
  });

  test('short forms that are patterns are only words', () => {
    const odd: Glossary = ['(A+)+$', '.*', 'A|B', '\\', '__proto__', 'constructor'].map((short) => ({ short, long: 'x' }));
    expect(glossed('A.*B (A+)+$ toString', odd)).toEqual(['A.*B (A+)+$ toString']);
  });
});

test('200 000 signs of any making are cut, and give the text again', () => {
  for (const unit of ['A', 'A-', 'EDC ', 'EDC PSC ', 'A.', '_', '-', 'a\u0301']) {
    const text = unit.repeat(200_000 / unit.length);
    const pieces = glossed(text, GLOSSARY).map((piece) => (typeof piece === 'string' ? piece : piece.short));
    expect(pieces.join('') === text).toBe(true);
  }
});

test('an entry of some answers holds in these only', () => {
  const both: Glossary = [
    { short: 'ENS', long: 'entreprise', answers: ['a'] },
    { short: 'ENS', long: 'espace', answers: ['b'] },
    { short: 'EAI', long: 'moteur' },
  ];
  expect(glossaryOf('a', both).map(({ long }) => long)).toEqual(['entreprise', 'moteur']);
  expect(glossaryOf('c', both).map(({ long }) => long)).toEqual(['moteur']);
});
