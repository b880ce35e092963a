import { expect, it } from 'vitest';
import { terms } from '../../../src/search/terms';
import { Lexicon, packLexicon } from '../../../src/search/thesaurus';
import { THESAURUS } from './sample';

const lexicon = new Lexicon(packLexicon(THESAURUS));
const concepts = (text: string) => lexicon.concepts(terms(text)).map(({ id }) => id);

it('recognises short and long forms alike', () => {
  expect(concepts('le bouton PSC')).toEqual(['psc']);
  expect(concepts('se raccorder à Pro Santé Connect')).toEqual(['psc']);
  expect(concepts('un pro santé connecté')).toEqual(['psc']);
  expect(concepts('un professionnel de santé connecté')).toEqual([]);
});

it('takes the longer of two forms that start alike', () => {
  const forms = ['e-CPS', 'e-CPS carte'];
  const own = new Lexicon(packLexicon([{ id: 'e-cps', kind: 'same', forms }]));
  for (const text of forms)
    expect(own.concepts(terms(text))).toEqual([{ term: '@e-cps', id: 'e-cps', start: 0, end: text.length }]);
});

it('reads an ambiguous form only in context', () => {
  expect(concepts('installer sur mon PC')).toEqual([]);
  expect(concepts('la PC de l’IGC')).toEqual(['politique']);
});

it('gives narrower forms apart', () => {
  expect(lexicon.narrower(terms('quelle durée'))).toEqual([{ id: 'delai', form: 'durée', to: ['expiration'] }]);
});
