/** « Reformuler »: which words are offered instead of those typed. */
import { expect, test } from 'vitest';
import { otherWords } from '../../../../extension/ui/search/other-words';
import type { Glossary } from '../../../../src/answer/glossary';
import type { Reason } from '../../../../src/search/suggestion';

const GLOSSARY: Glossary = [
  { short: 'DMP', long: 'dossier médical partagé' },
  { short: 'MES', long: 'Mon espace santé' },
  { short: 'VA', long: 'vérification d’aptitude' },
  { short: 'e-CPS', long: 'carte CPS dématérialisée' },
  { short: 'ENS', long: 'entreprise du numérique en santé', answers: ['a'] },
  { short: 'ENS', long: 'espace numérique de santé', answers: ['b'] },
];
const NOTHING = { maybe: [] };
const others = (typed: string) => otherWords(typed, GLOSSARY, NOTHING);

test.each([
  ['erreur 418 passerelle dmp', ['dossier médical partagé']],
  ['Alimenter le DMP', ['dossier médical partagé']],
  ['dossier MEDICAL partage', ['DMP']],
  ['e\u2011cps perdue', ['carte CPS dématérialisée']],
  ['compte ENS', ['entreprise du numérique en santé', 'espace numérique de santé']],
])('« %s » gives %j', (typed, expected) => {
  expect(others(typed)).toEqual(expected);
});

test('a word that only looks like a short form is none, unless written as one', () => {
  expect(others('où va mes certificats')).toEqual([]);
  expect(others('la VA de MES')).toEqual(['Mon espace santé', 'vérification d’aptitude']);
});

test('a short form within a word is none', () => {
  expect(others('dmpx le prénens')).toEqual([]);
});

test('what was typed is not offered again, nor the same twice', () => {
  expect(otherWords('DMP', [...GLOSSARY, { short: 'DMP', long: 'Dossier médical partagé' }], NOTHING)).toEqual([
    'dossier médical partagé',
  ]);
});

test('words the search holds to be near lead on', () => {
  const reason = (kind: Reason['kind'], ...about: string[]): Reason => ({ kind, about, words: [] });
  const maybe = [
    { id: 'a', score: 1, reasons: [reason('narrower', 'passerelle', 'Proxy e-Santé'), reason('typed', 'x', 'never')] },
    { id: 'b', score: 1, reasons: [reason('narrower', 'passerelle', 'Proxy e-Santé'), reason('thesaurus', 'wc', 'web service')] },
  ];
  expect(otherWords('passerelle application', [], { maybe })).toEqual(['Proxy e-Santé', 'web service']);
});

test('a text of many short forms offers a few', () => {
  const many: Glossary = Array.from({ length: 50 }, (_, i) => ({ short: `SIGLE${i}`, long: `sens ${i}` }));
  expect(otherWords(many.map(({ short }) => short).join(' '), many, NOTHING)).toHaveLength(6);
});
