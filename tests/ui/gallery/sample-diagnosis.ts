/** Diagnoses of a tab: one of a site we do not know, and one with all there can be. */
import type { Diagnosed } from '../../../extension/options/surface';

export const ELSEWHERE: Diagnosed = {
  ...{ recognition: 'otherSite', fresh: { base: null, own: null }, newer: null, host: null, portal: null, titlesOnly: false },
  ...{ page: null, state: null, sidebar: null, weighed: null, faults: [], policy: { inForce: [], ignored: [] } },
};

export const DIAGNOSED: Diagnosed = {
  recognition: 'recognised',
  fresh: { base: null, own: null },
  newer: null,
  host: 'convergence.example',
  portal: 'convergence',
  titlesOnly: false,
  page: {
    portal: 'convergence',
    screen: 'eligibilite',
    title: 'Candidature',
    headings: ['Éligibilité'],
    step: '2. Éligibilité',
    messages: ['Ce champ est obligatoire.'],
    path: ['candidatures'],
    field: { label: 'Numéro NIL', legend: null, hint: 'Onze chiffres', heading: 'Homologations' },
  },
  state: { mode: 'open', closed: true, layout: { width: 360, side: 'right', place: 'auto' } },
  sidebar: { open: true, how: 'overlay', side: 'left', width: 360, why: 'field', hindered: true },
  weighed: {
    page: { terms: [], threshold: 30, candidates: [{ id: 'produits-de-test', score: 31.25, needed: 12, isShown: true }] },
    field: {
      terms: [],
      threshold: 45,
      candidates: [
        { id: 'produits-de-test', score: 50, needed: 18, isShown: true },
        { id: 'second', score: 20, needed: 45, isShown: false },
        { id: 'third', score: 10, needed: 45, isShown: false },
        { id: 'fourth', score: 5, needed: 45, isShown: false },
      ],
    },
  },
  policy: { inForce: ['everywhere = button'], ignored: ['modes.igc'] },
  faults: [{ at: Date.UTC(2026, 10, 22, 9, 30), where: 'countSuggestions', name: 'SyntaxError', message: 'Unexpected token …' }],
};
