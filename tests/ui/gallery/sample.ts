/** A whole sample of what surrounds our pages: answers, scripted search, portals, and a surface that notes what it is asked. */

import type { Knowledge } from '../../../extension/ui/knowledge/knowledge';
import { ownCard } from '../../../extension/ui/knowledge/own-card';
import type { Answer } from '../../../src/answer/answer';
import type { AnswersFile, BodiesFile, PortalCard } from '../../../src/answer/answers-file';
import type { PageContext } from '../../../src/page/context';
import type { Ask, Reason, Suggestion, Suggestions } from '../../../src/search/suggestion';
import { ANSWERS, GLOSSARY } from './sample-answers';

const card = (id: string, name: string, about: string, rest: Partial<PortalCard> = {}): PortalCard => ({
  id,
  name,
  about,
  example: `https://${id}.example/`,
  contacts: [],
  alerts: [],
  pinned: [],
  screens: [],
  ...rest,
});

const value = (id: string, label: string) => ({ id, label, aliases: [] });

export const FILE: AnswersFile & Pick<BodiesFile, 'glossary'> & { readonly answers: readonly Answer[] } = {
  version: '2026.11-1a2b3c4d',
  read: '2026-11-22',
  answers: ANSWERS,
  facets: [
    { name: 'offre', label: 'Type d’offre', aliases: [], values: [value('segur', 'Ségur numérique')] },
    {
      name: 'produit',
      label: 'Produit ou service',
      aliases: [],
      values: [
        value('cnda', 'CNDA'),
        value('convergence', 'Convergence'),
        value('isc', 'iSC'),
        value('igc-sante', 'IGC\u2011Santé'),
        value('produits-de-test', 'Produits de test'),
        value('insi', 'INSi'),
        value('espace-de-test', 'Espace de test'),
      ],
    },
    { name: 'theme', label: 'Thématique', aliases: [], values: [value('certificats', 'Certificats')] },
  ],
  scopes: [
    {
      id: 'vague',
      values: ['1', '2'].map((label) => ({ id: `vague-${label}`, label, words: [`vague ${label}`] })),
    },
  ],
  glossary: GLOSSARY,
  portals: [
    card('convergence', 'Convergence', 'candidatures et preuves', {
      contacts: [
        { label: 'Formulaire de contact', url: 'https://industriels.esante.gouv.fr/contact', note: 'réponse sous 48\u202fh' },
      ],
      screens: [{ id: 'eligibilite', name: 'Éligibilité', pinned: [] }],
    }),
    card('interop', 'Espace de test', 'tests libres et mise au point', {
      contacts: [{ label: 'Espace de test', url: 'mailto:espace-de-test@example.org' }],
      alerts: [
        {
          id: 'preuves',
          title: 'Ces preuves ne comptent pas pour le référencement',
          text: 'Vous êtes sur interop, l’espace d’entraînement. Pour un dossier Ségur, passez vos tests sur interopsegur.',
          answer: 'interop-ou-interopsegur',
          link: { label: 'Ouvrir interopsegur', url: 'https://interopsegur.example/' },
        },
      ],
    }),
    card('industriels', 'Portail Industriels', 'FAQ et référencement', {
      contacts: [{ label: 'Formulaire du Portail Industriels', url: 'https://industriels.esante.gouv.fr/contact' }],
      faq: 'https://industriels.esante.gouv.fr/faq',
    }),
  ],
};

export const PAGE: PageContext = {
  portal: 'convergence',
  screen: 'eligibilite',
  title: 'Convergence',
  headings: ['Éligibilité'],
  step: 'Candidature Ségur',
  messages: [],
  path: [],
  field: null,
};

/** The page with the focus in a field of this label. */
export function onField(label: string, page: PageContext = PAGE): PageContext {
  return { ...page, field: { label, legend: null, hint: null, heading: null } };
}

export const INTEROP: PageContext = { ...PAGE, portal: 'interop', screen: null, step: 'Liste des tests', title: 'Gazelle' };

/** Search without a search engine: what brings what is written here, so that a state never depends on weights. */
export function sampleKnowledge(changes: Partial<Knowledge> = {}): Knowledge {
  const answer = changes.answer ?? ((id: string) => ANSWERS.find((one) => one.id === id));
  return {
    version: FILE.version,
    read: FILE.read,
    facets: FILE.facets,
    scopes: FILE.scopes,
    glossary: FILE.glossary,
    portals: FILE.portals,
    answers: ANSWERS,
    repaired: false,
    isWhole: true,
    whole: async () => {},
    prepare: async () => {},
    card: answer,
    answer,
    portal: (id) => FILE.portals.find((portal) => portal.id === id) ?? ownCard(id),
    suggest: sampleSuggest,
    ...changes,
  };
}

const FIELDS: Readonly<Record<string, readonly string[]>> = {
  'Numéro NIL': ['nil-avant-candidature', 'nil-solution-tierce'],
  'Numéro NIE': ['nil-avant-candidature', 'nil-solution-tierce'],
  Collaborateurs: ['collegues'],
};

/** What the search of the samples answers, at once. */
export function sampleSuggest({ typed = '', page }: Ask): Suggestions {
  const label = page?.field?.label ?? '';
  const portal = page?.portal === 'interop' ? ['interop-ou-interopsegur'] : ['dossier-administratif', 'collegues'];
  return {
    ...search(typed),
    field: (FIELDS[label] ?? []).map((id) => row(id, [reason('field', [label]), reason('step', ['Éligibilité'])])),
    page: page ? portal.map((id) => row(id, [reason('portal', [])])) : [],
    ...(page?.ticket && { request: page.ticket.message ? ASKED : [] }),
  };
}

/** A page of a ticket tool that shows a ticket. */
export const TICKET: PageContext = {
  ...PAGE,
  ...{ portal: 'own:tickets.exemple.fr', screen: null, step: null, title: 'Certificat', messages: [] },
  ticket: { subject: 'Certificat', message: 'Comment retirer le certificat ?' },
};

function search(typed: string): Pick<Suggestions, 'typed' | 'maybe' | 'corrected'> {
  const words = typed.trim().split(/\s+/);
  const found = (...ids: string[]) => ids.map((id) => row(id, [reason('typed', [typed], words)]));
  if (/^certif/i.test(typed)) {
    return {
      typed: found('certificat-plusieurs-usages', 'produits-de-test', 'retirer-certificat'),
      maybe: found('nil-solution-tierce'),
      corrected: typed.includes('certifcat') ? [{ from: 'certifcat', to: 'certificat' }] : [],
    };
  }
  if (/^passerelle/i.test(typed)) return { typed: [], maybe: found('collegues', 'dossier-administratif'), corrected: [] };
  return { typed: [], maybe: [], corrected: [] };
}

const reason = (kind: Reason['kind'], about: readonly string[], words: readonly string[] = []): Reason => ({
  kind,
  about,
  words,
});
const row = (id: string, reasons: readonly Reason[]): Suggestion => ({ id, score: 1, reasons });

const QUESTIONS = [
  'Comment retirer le certificat que nous avons commandé ?',
  'Une solution tierce a-t-elle besoin d’un numéro NIL ?',
];
const ASKED: Suggestions['request'] = [
  { sentence: QUESTIONS[0]!, suggestions: [row('retirer-certificat', [reason('typed', ['retirer', 'certificat'])])] },
  { sentence: QUESTIONS[1]!, suggestions: [row('nil-solution-tierce', [reason('typed', ['numéro NIL'])])] },
];
