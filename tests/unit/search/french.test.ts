import { expect, it } from 'vitest';
import { readQuery } from '../../../src/search/query';
import { shippedIndex } from '../project';

const index = shippedIndex();
const read = (typed: string) => readQuery(index, [{ text: typed, source: 'typed' }]);
const corrected = (typed: string) => read(typed).corrected.map(({ from, to }) => `${from} → ${to}`);

it('takes no other word of French for a slip', () => {
  for (const word of [
    'recette',
    'vacances',
    'coffre',
    'vacance',
    'poulet',
    'facture',
    'siret',
    'siren',
    'porte',
    'poste',
    'plage',
  ]) {
    expect(corrected(`${word} `), word).toEqual([]);
  }
});

it('still mends a slip, in a word or in its ending', () => {
  expect(corrected('certificat revocaton svp')).toEqual(['revocaton → révocation']);
  expect(corrected('connenteur keycloak').length).toBe(1);
  expect(corrected('ilen permanent')).toEqual(['ilen → lien']);
  expect(corrected('cade légal').length).toBe(1);
});

it('reads nothing in a slip of a word that asks for nothing', () => {
  expect(read('noubeau courriel').words.map(({ written }) => written)).toEqual(['courriel']);
});

it('counts words around a question for little in the order, whole in how sure it is', () => {
  const [quitter, labo] = read('quitter un laboratoire ').words;
  expect(quitter?.missedInOrder).toBeLessThan(quitter?.missed ?? 0);
  expect(labo?.missedInOrder).toBe(labo?.missed);
});
