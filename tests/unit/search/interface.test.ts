import { describe, expect, it } from 'vitest';
import { buildIndex, openIndex } from '../../../src/search/faq-index';
import { pagePieces } from '../../../src/search/pieces';
import { readQuery } from '../../../src/search/query';
import { suggest } from '../../../src/search/suggest';
import { emptyPage } from '../empty-page';
import { ANSWERS, THESAURUS } from './sample';

const FIELDS = {
  id: 'champs-nru',
  question: 'Les champs NRU sont-ils obligatoires ?',
  variants: ['champ NRU obligatoire', 'fichier choisi, valeur à saisir'],
  text: 'Non. Enregistrez puis passez à l’étape suivante.',
};
const index = openIndex(buildIndex([...ANSWERS, FIELDS], THESAURUS));
const PAGE = emptyPage('');
const GENERIC = [
  'Ce champ est obligatoire.',
  'Veuillez saisir une valeur',
  'Fichier choisi',
  'Enregistrer',
  'Suivant',
  'Les champs avec un astérisque sont requis.',
];

describe('interface words', () => {
  it.each(GENERIC)('« %s » asks nothing, wherever it stands on the page', (text) => {
    const query = readQuery(index, pagePieces({ ...PAGE, messages: [text], headings: [text], step: text, title: text }));
    expect([...query.weights.keys()]).toEqual([]);
    const field = { label: 'Nom', legend: null, hint: text, heading: text };
    expect(suggest(index, { page: { ...PAGE, messages: [text], field } })).toMatchObject({ field: [], page: [] });
  });

  it('leave the other words of a message their whole weight', () => {
    const query = readQuery(index, pagePieces({ ...PAGE, messages: ['Le champ NRU est obligatoire.'] }));
    expect(query.words.map(({ written }) => written)).toEqual(['NRU']);
  });

  it('count when typed', () => {
    const found = suggest(index, { typed: 'champ obligatoire' });
    expect([...found.typed, ...found.maybe][0]?.id).toBe('champs-nru');
  });
});
