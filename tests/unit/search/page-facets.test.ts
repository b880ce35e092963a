import { describe, expect, test } from 'vitest';
import { facetsOfPage } from '../../../src/answer/page-facets';
import type { PageContext } from '../../../src/page/context';
import { facetIndex } from '../../../src/search/facet-index';
import { emptyPage } from '../empty-page';
import { DATA } from '../project';

const { answers, portals, facets, scopes } = DATA;
const EMPTY = emptyPage('none');
const on = (page: Partial<PageContext>, cards: Parameters<typeof facetsOfPage>[1] = []) =>
  facetsOfPage({ ...EMPTY, ...page }, cards, facets, scopes);

describe('what a page names', () => {
  test.each([
    ['a dispositif and its only couloir', { title: 'Candidature DRIMbox' }, { couloir: ['imagerie'], dispositif: ['drimbox'] }],
    ['a couloir', { headings: ['Couloir : Biologie médicale'] }, { couloir: ['biologie'] }],
    ['a couloir by its code', { step: 'Couloir HOP' }, { couloir: ['hopital'] }],
    ['both', { title: 'DPI', headings: ['Couloir Hôpital'] }, { couloir: ['hopital'], dispositif: ['dpi'] }],
    ['a dispositif of several couloirs', { title: 'Référencement DCC' }, { dispositif: ['dcc'] }],
    [
      'the same one twice',
      { title: 'LGO', headings: ['Logiciel de gestion d’officine'] },
      { couloir: ['officine'], dispositif: ['lgo'] },
    ],
  ])('%s', (_, page, expected) => expect(on(page)).toEqual(expected));

  test.each([
    ['nothing', {}],
    ['two dispositifs', { headings: ['DPI', 'PFI'] }],
    ['two couloirs', { headings: ['Couloir Hôpital', 'Couloir Officine'] }],
    ['a couloir and the dispositif of another', { title: 'Couloir Officine', headings: ['DPI'] }],
    ['a place that is no couloir', { headings: ['Ville', 'Laboratoire', 'Établissement de santé'] }],
    ['everyday words', { title: 'Tu ris, le dpi' }],
    ['it in a message', { messages: ['Dispositif DPI refusé'] }],
    ['it in a field', { field: { label: 'Nom du DPI', legend: 'Couloir Hôpital', hint: null, heading: null } }],
  ])('counts for nothing: %s', (_, page) => expect(on(page)).toEqual({}));
});

describe('what the data gives', () => {
  const cards = [
    {
      id: 'desk',
      facets: { offre: ['segur'], produit: ['convergence'] },
      screens: [{ id: 'mes', facets: { offre: ['mes'], produit: [] } }, { id: 'other' }],
    },
  ];

  test('holds on the portal; a screen says otherwise filter by filter', () => {
    expect(on({ portal: 'desk' }, cards)).toEqual({ offre: ['segur'], produit: ['convergence'] });
    expect(on({ portal: 'desk', screen: 'other' }, cards)).toEqual({ offre: ['segur'], produit: ['convergence'] });
    expect(on({ portal: 'desk', screen: 'mes' }, cards)).toEqual({ offre: ['mes'] });
    expect(on({ portal: 'elsewhere' }, cards)).toEqual({});
  });

  test('stands beside what the page names', () => {
    expect(on({ portal: 'desk', title: 'DPI' }, cards)).toMatchObject({ offre: ['segur'], dispositif: ['dpi'] });
  });
});

describe('the portals we know', () => {
  const proposing = portals.flatMap((portal) =>
    [null, ...portal.screens].map((screen) => ({
      portal,
      screen: screen?.id ?? null,
      proposed: on({ portal: portal.id, screen: screen?.id ?? null }, portals),
    })),
  );

  test('propose filters on some screens, and none on most', () => {
    const some = proposing.filter(({ proposed }) => Object.keys(proposed).length > 0);
    expect(some.length).toBeGreaterThan(0);
    expect(some.length).toBeLessThan(proposing.length / 2);
  });

  test('hide no answer that is pinned there or was written for the screen', () => {
    const { failedFacets } = facetIndex({ answers: new Map(answers.map((answer) => [answer.id, answer])) });
    for (const { portal, screen, proposed } of proposing) {
      const of = portal.screens.find(({ id }) => id === screen);
      const written = answers.filter(({ screens }) => screens.includes(`${portal.id}/${screen}`)).map(({ id }) => id);
      const hidden = [...portal.pinned, ...(of?.pinned ?? []), ...written].filter((id) => failedFacets(proposed)(id) !== 0);
      expect(hidden, `${portal.id}/${screen}`).toEqual([]);
    }
  });
});
