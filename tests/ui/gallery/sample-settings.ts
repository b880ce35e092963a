/** What the settings page has to show when nothing is at its default. */
import type { Policy } from '../../../src/stored/policy';
import { OWN, sampleEntries } from './board';

export const SITE = 'https://tickets.example/*';

/** Of everything a little. */
export const FULL: Readonly<Record<string, unknown>> = {
  modes: { convergence: 'never' },
  layout: {
    convergence: { width: 420, side: 'left', place: 'overlay' },
    'igc-sante': { width: 300, side: 'right', place: 'auto' },
  },
  surface: { psc: 'panel' },
  filters: { sidebar: { produit: ['igc-sante', 'cnda'] } },
  favourites: ['produits-de-test', 'gone'],
  read: Object.fromEntries(
    Array.from({ length: 12 }, (_, turn) => [`read-${turn}`, { day: '2026-11-20', hash: '00000000', turn }] as const),
  ),
  openings: ['Bonjour,', 'Bonjour et merci de votre message.\nVoici ce que nous savons.'],
  closings: ['Cordialement,'],
  notRelevant: [
    { portal: 'convergence', screen: 'convergence/preuves', answer: 'produits-de-test' },
    { portal: 'psc', screen: null, answer: 'gone' },
  ],
  mutedSignals: ['title'],
  seenPack: { version: '2026.10-00000000', hashes: { gone: '00000000', 'produits-de-test': '00000000' } },
  journal: sampleEntries([OWN]),
  agent: OWN,
};

/** An organisation that decides a little of everything. */
export const MANAGED: Policy = {
  organisation: 'Hôpital du Nord',
  modes: { psc: 'button' },
  language: 'fr',
  insertion: false,
  board: false,
  proposedSites: ['tickets.hopital.example'],
  contacts: [{ label: 'Support informatique', url: 'mailto:support@hopital.example', note: 'Poste 1234' }],
};
