import { expect, it } from 'vitest';
import { buildIndex, openIndex } from '../../../src/search/faq-index';
import { isHelpWord } from '../../../src/search/help-words';
import { suggest } from '../../../src/search/suggest';
import { ANSWERS, sampleIndex, THESAURUS } from './sample';

const LOST = {
  id: 'mot-de-passe',
  question: 'J’ai perdu le mot de passe de ma clé privée',
  variants: ['mot de passe oublié', 'clé privée bloquée'],
  text: 'Il faut refaire la demande.',
};
const index = openIndex(buildIndex([...ANSWERS, LOST], THESAURUS));

it.each(['mot de passe oublié', 'mot de passe', 'oublié', 'bonjour', 'ça marche pas'])('is not sure of « %s »', (typed) =>
  expect(suggest(index, { typed }).typed).toEqual([]),
);

it('still gives a far answer to who typed it', () => {
  expect(suggest(index, { typed: 'mot de passe oublié' }).maybe[0]?.id).toBe('mot-de-passe');
});

it('is sure again once the question names its subject', () => {
  expect(suggest(index, { typed: 'mot de passe de la clé privée oublié' }).maybe.map(({ id }) => id)).not.toContain(
    'mot-de-passe',
  );
  expect(suggest(index, { typed: 'mot de passe de la clé privée oublié' }).typed[0]?.id).toBe('mot-de-passe');
});

it('knows a word in all its forms, and no word of the field', () => {
  expect(['bloqué', 'bloquée', 'oubliée', 'Connexions'].filter((word) => !isHelpWord(word))).toEqual([]);
  expect(['certificat', 'carte', 'révoquer', 'candidature', 'PSC'].filter(isHelpWord)).toEqual([]);
  expect(suggest(sampleIndex(), { typed: 'F414' }).typed[0]?.id).toBe('commande');
});
