import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { facetLabel, foldName, resolveFacets } from '../../../src/answer/facets';
import { compileFiles } from '../../../src/build/compile';

const text = readFileSync(new URL('../../../data/facets.yaml', import.meta.url), 'utf8');
const { facets } = compileFiles(new Map([['data/facets.yaml', text]]));

test('the five filters, in order, with the values of the official pages', () => {
  expect(facets.map(({ name, values }) => `${name} ${values.length}`)).toEqual([
    'offre 7',
    'couloir 9',
    'dispositif 14',
    'produit 33',
    'theme 17',
  ]);
});

test('every dispositif but the transverse ones has a couloir', () => {
  const transverse = facets.find(({ name }) => name === 'dispositif')?.values.filter(({ couloirs }) => !couloirs);
  expect(transverse?.map(({ id }) => id)).toEqual(['mssante-transverse']);
});

test('every id, label and alias resolves to its own value', () => {
  for (const { name, values } of facets) {
    for (const { id, label, aliases } of values) {
      for (const written of [id, label, label.toUpperCase(), ...aliases.filter((alias) => !alias.includes(':'))]) {
        expect(resolveFacets(facets, { [name]: written }), `${name}: ${written}`).toEqual({
          values: { [name]: [id] },
          unknown: [],
        });
      }
    }
  }
});

describe('loosely written filters', () => {
  test.each([
    [
      'names of filters',
      { "type d'offre": 'ségur numérique', thématique: ['Preuves'], 'Couloir Ségur': 'hopital' },
      { offre: ['segur'], couloir: ['hopital'], theme: ['preuves'] },
    ],
    ['theme without accent', { thematique: 'compte' }, { theme: ['compte'] }],
    ['spaces and hyphens', { produit: ['e CPS', 'igc sante', 'ECPS'] }, { produit: ['e-cps', 'igc-sante'] }],
    [
      'ids of the official site',
      { filtrez_par_offre: 2626, couloir_dispositifs: '374', produit: '1433' },
      { offre: ['segur'], dispositif: ['lgc'], produit: ['dmn'] },
    ],
    ['a theme of the site that is a product here', { theme: '2671' }, { produit: ['edc-psc'] }],
    ['nothing asked', { produit: [], theme: null, offre: '' }, {}],
  ])('%s', (_what, input, values) => {
    expect(resolveFacets(facets, input)).toEqual({ values, unknown: [] });
  });

  test('what is not understood is told, and the rest still counts', () => {
    expect(resolveFacets(facets, { couleur: 'bleu', produit: ['psc', 'xyz', { a: 1 }], theme: true })).toEqual({
      values: { produit: ['psc'] },
      unknown: [
        { facet: 'couleur' },
        { facet: 'produit', value: 'xyz' },
        { facet: 'produit', value: '{"a":1}' },
        { facet: 'theme', value: 'true' },
      ],
    });
  });

  test('names of every object do not count as values', () => {
    expect(resolveFacets(facets, { constructor: 'x', produit: '__proto__' }).values).toEqual({});
  });
});

test('labels, with the id for a value that is no more', () => {
  expect(facetLabel(facets, 'produit', 'psc')).toBe('Pro Santé Connect');
  expect(facetLabel(facets, 'produit', 'gone')).toBe('gone');
});

test('names are compared without accents, case and signs', () => {
  expect(foldName(' Type d’Offre ')).toBe(foldName("type d'offre"));
  expect(foldName('RPPS+')).not.toBe(foldName('RPPS'));
});
