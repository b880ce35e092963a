import { describe, expect, test } from 'vitest';
import { dispositifsFor, knownFacets, withValue } from '../../../src/answer/facets';
import { DATA } from '../project';

const { facets } = DATA;
const ids = (couloirs: readonly string[]) => dispositifsFor(facets, couloirs).map(({ id }) => id);

describe('dispositifs offered', () => {
  test('are all of them beside no couloir', () => {
    expect(dispositifsFor(facets, [])).toEqual(facets.find(({ name }) => name === 'dispositif')?.values);
  });

  test('are those of the chosen couloirs and the transverse ones', () => {
    expect(ids(['officine'])).toEqual(['lgo', 'mssante-transverse']);
    expect(ids(['imagerie'])).toEqual(['ris', 'drimbox', 'mssante-transverse', 'dcc']);
    expect(ids(['officine', 'ville'])).toEqual(['lgc', 'lgo', 'mssante-transverse', 'dcc']);
    expect(ids(['nowhere'])).toEqual(['mssante-transverse']);
  });
});

describe('a value switched', () => {
  test('comes and goes, in the order of the filter', () => {
    const two = withValue(facets, { produit: ['e-cps'] }, 'produit', 'psc', true);
    expect(two).toEqual({ produit: ['psc', 'e-cps'] });
    expect(withValue(facets, two, 'produit', 'psc', true)).toEqual(two);
    expect(withValue(facets, two, 'produit', 'e-cps', false)).toEqual({ produit: ['psc'] });
    expect(withValue(facets, { produit: ['psc'] }, 'produit', 'psc', false)).toEqual({});
  });

  test('takes along the dispositifs that belong to no chosen couloir any more', () => {
    const chosen = { couloir: ['hopital', 'officine'], dispositif: ['dpi', 'lgo', 'mssante-transverse'] };
    expect(withValue(facets, chosen, 'couloir', 'officine', false)).toEqual({
      couloir: ['hopital'],
      dispositif: ['dpi', 'mssante-transverse'],
    });
    expect(withValue(facets, { dispositif: ['lgo', 'dcc'] }, 'couloir', 'ville', true)).toEqual({
      couloir: ['ville'],
      dispositif: ['dcc'],
    });
  });

  test('leaves the dispositifs when the last couloir goes', () => {
    expect(withValue(facets, { couloir: ['hopital'], dispositif: ['dpi'] }, 'couloir', 'hopital', false)).toEqual({
      dispositif: ['dpi'],
    });
  });

  test('is never one that does not exist', () => {
    expect(withValue(facets, { theme: ['gone'] }, 'produit', 'nothing', true)).toEqual({});
  });
});

describe('filters kept from another day', () => {
  test('stay as far as they exist', () => {
    expect(knownFacets(facets, { produit: ['e-cps', 'gone', 'psc'], theme: ['compte'], couleur: ['bleu'] })).toEqual({
      produit: ['psc', 'e-cps'],
      theme: ['compte'],
    });
  });

  test('are found by alias, those of the official site too', () => {
    expect(knownFacets(facets, { couloir_dispositifs: ['374'], theme: ['2671'], couloir: ['MDV'] })).toEqual({
      couloir: ['ville'],
      dispositif: ['lgc'],
      produit: ['edc-psc'],
    });
    const renamed = [
      { name: 'dispositif', label: 'D', aliases: [], values: [{ id: 'new', label: 'N', aliases: ['dsr:old'] }] },
    ] as const;
    expect(knownFacets(renamed, { dispositif: ['dsr:old'] })).toEqual({ dispositif: ['new'] });
  });

  test('lose dispositifs that do not go with the couloir', () => {
    expect(knownFacets(facets, { couloir: ['hopital'], dispositif: ['lgo', 'pfi'] })).toEqual({
      couloir: ['hopital'],
      dispositif: ['pfi'],
    });
  });

  test.each([null, undefined, 3, 'produit', [], [['produit', 'psc']], { produit: { psc: true } }, { produit: [[], 7] }, {}])(
    'are none when what was kept is %j',
    (stored) => {
      expect(knownFacets(facets, stored)).toEqual({});
    },
  );
});
