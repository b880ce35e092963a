/** A ticket and its questions: which sentence brought which answer. */
import { describe, expect, it } from 'vitest';
import { suggest } from '../../../src/search/suggest';
import { shippedIndex } from '../project';

const index = shippedIndex();
const PAGE = { portal: '', screen: null, title: '', headings: [], step: null, messages: [], path: [], field: null };
const asked = (message: string, subject = '') =>
  (suggest(index, { page: { ...PAGE, ticket: { subject, message } } }).request ?? []).map(({ sentence, suggestions }) => [
    sentence,
    suggestions.map(({ id }) => id),
  ]);

const LOST = 'Peut-on réinitialiser le mot de passe qui protège la clé privée du certificat ORG ?';
const MERGED = 'Un GHT peut-il commander un seul certificat de serveur pour tous ses hôpitaux ?';

describe('a ticket', () => {
  it('brings answers to each of its questions, under the sentence that asked, in its order', () => {
    const parts = asked(`Nous installons notre logiciel.\n${LOST}\n${MERGED}\nMerci d’avance.`);
    expect(parts.map(([sentence]) => sentence)).toEqual([LOST, MERGED]);
    expect(parts[0]?.[1]).toContain('igc-mot-de-passe-cle-perdu');
    expect(parts[1]?.[1]).toContain('igc-ght-mutualisation');
  });

  it('with one question is asked with its story, no answer twice', () => {
    const parts = asked(
      'Deux infirmières utilisent le même ordinateur. La seconde a l’identité de la première. Comment l’éviter ?',
      'Pro Santé Connect',
    );
    const ids = parts.flatMap(([, found]) => found);
    expect(ids).toContain('psc-poste-partage');
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('with a subject alone is answered by it', () => {
    expect(asked('', 'Erreur DESIR_560')).toEqual([['Erreur DESIR_560', expect.arrayContaining(['insi-erreur-desir-560'])]]);
  });

  it('that asks for something else, or nothing, brings nothing', () => {
    expect(asked('Quelle est la météo de demain à Brest ? Et où acheter un vélo ?')).toEqual([]);
    expect(asked('')).toEqual([]);
    expect(asked('Merci beaucoup !', '')).toEqual([]);
  });

  it('of any length and signs never throws', () => {
    for (const text of ['a'.repeat(6000), '? '.repeat(3000), '\u0000\ud800', `${LOST} `.repeat(60)]) {
      expect(asked(text, text.slice(0, 300)).flatMap(([, ids]) => ids).length).toBeLessThanOrEqual(5);
    }
  });
});
