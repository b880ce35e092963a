/** Titles without the names that users gave. */
import { describe, expect, test } from 'vitest';
import { cutUnknown } from '../../../src/page/given-names';
import type { PortalRules } from '../../../src/portal/portal';

const PORTAL: PortalRules = {
  id: 'convergence',
  places: [{ host: 'convergence.example' }],
  screens: [
    { id: 'produit', words: ['produit'] },
    { id: 'preuves', words: ['preuve', 'dossier de preuves'] },
  ],
};
const title = (text: string, path: string) => cutUnknown(text, `https://convergence.example${path}`, PORTAL);

describe('the title of a page about one thing', () => {
  test.each([
    ['a product', 'Dossimed 3 - Convergence', '/produits/42', 'Convergence'],
    [
      'between others',
      'Dossier de preuves - Dossimed | Convergence',
      '/candidatures/7/preuves',
      'Dossier de preuves - Convergence',
    ],
    ['among known words', 'Produit Dossimed - Convergence', '/produits/42/fiche', 'Convergence'],
    ['a person, by a UUID', 'Camille Petit – Convergence', '/membres/962f412b-0000-0000-0000-000000000001', 'Convergence'],
    ['in a query', 'Produit - Dossimed - Convergence', '/produit.seam?id=12', 'Produit - Convergence'],
    ['first of two unknown', 'Dossimed | Agence', '/produits/42', 'Agence'],
  ])('%s is cut', (_, text, path, left) => expect(title(text, path)).toBe(left));

  test.each([
    ['the portal’s words', 'Dossier de preuves - Convergence', '/candidatures/7/preuves'],
    ['words of the address', 'Candidatures : synthèse - Convergence', '/candidatures/7/synthese'],
    ['a title of one part', 'Annuaire', '/produits/42'],
    ['a page about nothing in particular', 'Nos actualités - Convergence', '/actualites'],
    ['a version is no thing', 'Nos actualités - Convergence', '/v2/actualites'],
  ])('keeps %s', (_, text, path) => expect(title(text, path)).toBe(text));
});
