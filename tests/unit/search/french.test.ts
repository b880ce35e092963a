import { expect, it } from 'vitest';
import { readQuery } from '../../../src/search/query';
import { stem } from '../../../src/search/stem';
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
  // One letter of the stem is nearer than the two of « renvoyer ».
  expect(corrected('revoqer un certificat')).toEqual(['revoqer → révocation']);
  expect(corrected('ilen permanent')).toEqual(['ilen → lien']);
  expect(corrected('cade légal').length).toBe(1);
});

it('mends a slip in any letter of a short word, in a plural, in a name with its number', () => {
  for (const [typed, meant] of [
    ['zien permanent', 'lien'],
    ['proyx e-santé', 'proxy'],
    ['moifs de révocation', 'motif'],
    ['charie de référencement', 'charte'],
    ['errreur 552', 'erreur'],
    ['moktco2 identifiants', 'motco2'],
    ['cpe rps', 'rpps'],
    ['fir evs', 'fhir'],
  ] as const) {
    expect(
      read(typed).words.flatMap((word) => word.terms),
      typed,
    ).toContain(stem(meant));
  }
});

it('takes neither a name with a letter before one of ours nor a subject of others for a slip', () => {
  for (const name of ['ehds', 'gmail', 'bus', 'cnil']) expect(corrected(`${name} `), name).toEqual([]);
});

it('never mends the number of a name', () => {
  expect(corrected('motco3 identifiants')).toEqual([]);
  expect(read('DESIR_561').unknownCodes).toEqual(['DESIR_561']);
  expect(read('qESIR_560').unknownCodes).toEqual(['qESIR_560']);
});

it('reads two words run together, unless they are one slip', () => {
  const written = (typed: string) => read(typed).words.map((word) => word.written);
  expect(written('cartecps perdue')).toEqual(['carte', 'cps', 'perdue']);
  expect(written('revocationcertificat')).toEqual(['revocation', 'certificat']);
  expect(written('identifiwants oubliés')).toEqual(['identifiwants', 'oubliés']);
  expect(written('certificatt perdu')).toEqual(['certificatt', 'perdu']);
});

it('tells an article before a name in capitals from a word of French', () => {
  expect(read('lINS').words.flatMap(({ terms }) => terms)).toContain('ins');
  expect(read('lins').words.flatMap(({ terms }) => terms)).not.toContain('ins');
});

it('reads nothing in a slip of a word that asks for nothing', () => {
  expect(read('noubeau courriel').words.map(({ written }) => written)).toEqual(['courriel']);
});

it('counts words around a question for little in the order, whole in how sure it is', () => {
  const [quitter, labo] = read('quitter un laboratoire ').words;
  expect(quitter?.missedInOrder).toBeLessThan(quitter?.missed ?? 0);
  expect(labo?.missedInOrder).toBe(labo?.missed);
});
