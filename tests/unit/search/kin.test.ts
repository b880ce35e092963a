import { expect, it } from 'vitest';
import { buildIndex, openIndex } from '../../../src/search/faq-index';
import { kinOf } from '../../../src/search/kin';
import { readQuery } from '../../../src/search/query';
import { suggest } from '../../../src/search/suggest';

const QUESTIONS = {
  appairer: 'Comment appairer un lecteur ?',
  repondre: 'Qui doit répondre au ministère ?',
  distribution: 'Comment se fait la distribution des badges ?',
  carton: 'Un carton est-il fourni ?',
  cartographie: 'Où est la cartographie des flux ?',
  code: 'Que dit le formulaire F41400 ?',
  distributeur: 'Où est le distributeur ?',
};
const answers = Object.entries(QUESTIONS).map(([id, question]) => ({ id, question, text: '' }));
const index = openIndex(buildIndex(answers, []));
const kin = (term: string) => kinOf(index.vocabulary, term);

it('is kin to a term that begins it or that it begins', () => {
  expect(kin('apairag')).toEqual(['apair']);
  expect(kin('repond')).toEqual(['repondr']);
  expect(kin('distribut').sort()).toEqual(['distribution']);
});

it('is no kin to a much longer word, to a short start, nor to another code', () => {
  expect(index.vocabulary.count('cartograph')).toBe(1);
  expect(kin('carto')).toEqual(['carton']);
  expect(kin('cart')).toEqual([]);
  expect(kin('f4140')).toEqual([]);
});

it('finds an answer by kin alone', () => {
  const { typed, maybe } = suggest(index, { typed: 'appairage' });
  expect([...typed, ...maybe].map(({ id }) => id)).toEqual(['appairer']);
});

it('leads with the word itself where an answer holds it', () => {
  const { typed, maybe } = suggest(index, { typed: 'distributeur' });
  expect([...typed, ...maybe].map(({ id }) => id)).toEqual(['distributeur', 'distribution']);
});

it('is asked of a person’s words only: a page is read as written', () => {
  const terms = (source: 'typed' | 'label') => readQuery(index, [{ text: 'distributeur', source }]).weights;
  expect([...terms('typed').keys()]).toEqual(['distribut', 'distribution']);
  expect([...terms('label').keys()]).toEqual(['distribut']);
});
