import { buildIndex, type FaqIndex, type Indexed, openIndex } from '../../../src/search/faq-index';
import type { Thesaurus } from '../../../src/search/thesaurus';

/** A handful of made-up answers, enough to see each rule of the search at work. */
export const ANSWERS: readonly Indexed[] = [
  {
    id: 'session',
    question: 'Combien de temps dure une session Pro Santé Connect ?',
    variants: ['déconnexion automatique', 'expiration de la session PSC'],
    text: 'Au plus tard quatre heures.',
    facets: { produit: ['psc'] },
    portals: ['psc'],
    screens: ['psc/mire'],
  },
  {
    id: 'commande',
    question: 'Comment commander une carte de test ?',
    variants: ['formulaire F414'],
    keywords: ['F414'],
    text: 'Envoyez le formulaire F414 signé par le représentant légal.',
    facets: { produit: ['produits-de-test'] },
    portals: ['igc-sante'],
  },
  {
    id: 'erreur-desir',
    question: 'Que veut dire DESIR_560 ?',
    variants: ['erreur 560 INSi'],
    text: 'Les droits du certificat ne suffisent pas.',
    portals: ['igc-sante'],
  },
  {
    id: 'revoquer',
    question: 'Qui peut révoquer un certificat ?',
    variants: ['annuler un certificat perdu'],
    text: 'Le propriétaire, le représentant légal ou un mandataire. La révocation est définitive.',
    facets: { produit: ['igc-sante'] },
    portals: ['igc-sante'],
    screens: ['igc-sante/revoquer'],
  },
];

export const THESAURUS: Thesaurus = [
  { id: 'psc', kind: 'acronym', forms: ['PSC', 'Pro Santé Connect'] },
  { id: 'politique', kind: 'acronym', forms: ['PC', 'politique de certification'], context: { PC: ['certificat', 'IGC'] } },
  { id: 'delai', kind: 'narrower', forms: ['durée'], to: ['expiration'] },
];

export const PORTALS = [
  { id: 'igc-sante', name: 'IGC-Santé', pinned: ['commande'], screens: [{ id: 'revoquer', name: 'Révoquer' }] },
  { id: 'psc', name: 'Pro Santé Connect', pinned: [], screens: [{ id: 'mire', name: 'Connexion' }] },
];

/** The sample, packed and opened as the extension does. */
export function sampleIndex(): FaqIndex {
  return openIndex(JSON.parse(JSON.stringify(buildIndex(ANSWERS, THESAURUS, PORTALS))));
}
