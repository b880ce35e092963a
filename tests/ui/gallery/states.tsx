/** Every state a person can meet, each drawn by the real sidebar or popup from sample data. */
import type { PageContext } from '../../../src/page/context';
import { BOARD_STATES } from './board';
import { KEPT_STATES } from './kept-states';
import { LONG_STATES } from './long-states';
import { OFFICIAL_STATES } from './official-states';
import { OPTIONS_STATES } from './options';
import { ownKnowledge } from './own';
import { REPLY_STATES } from './reply-states';
import { INTEROP, onField, PAGE, sampleKnowledge, TICKET } from './sample';
import { DRIMBOX_PAGE, filterKnowledge, RIS_PAGE } from './sample-filters';
import { formKnowledge } from './sample-form';
import { arrowTo, open, pick, popup, press, type State, sidebar, type } from './state';
import type { Given } from './surfaces';
import { welcome } from './welcome';

/** Markup, a bidi control and far too many words. */
export const HOSTILE = `<img src=x onerror=alert(1)> \u202eتجربة ${'interminable '.repeat(400)}`;
const unreadable = () => Promise.reject(new SyntaxError('Unexpected token'));

const FIELD = '[data-region="field"] [data-answer]';
const PAGE_ROW = '[data-region="page"] [data-answer]';

const FILTERS = press('[data-action="filters"]', '.filters .facet');
const filtered = (page: PageContext): Given => ({ open: async () => filterKnowledge(), page });

/** By name; each call gives a fresh state. */
export const STATES: Readonly<Record<string, () => State>> = {
  suggestions: sidebar('Suggestions', { page: onField('Numéro NIL') }, FIELD),
  'champ-vide': sidebar('Aucun champ', {}, PAGE_ROW),
  'champ-sans-reponse': sidebar('Champ sans réponse', { page: onField('Nom de jeune fille') }, PAGE_ROW),
  formulaire: sidebar('Formulaire', { open: async () => formKnowledge(), page: onField('Numéro NIL') }, FIELD),
  'formulaire-sans-reponse': sidebar(
    'Formulaire, champ sans réponse',
    { open: async () => formKnowledge(), page: onField('Nom de jeune fille') },
    PAGE_ROW,
  ),
  demande: sidebar('Demande d’un ticket', { page: TICKET }, '[data-region="request"] [data-answer]'),
  'demande-sans-reponse': sidebar(
    'Demande sans réponse',
    { page: { ...TICKET, ticket: { subject: 'Bonjour', message: '' } } },
    '[data-region="request"] .region-empty',
  ),
  connexion: sidebar('Page de connexion', { page: { ...PAGE, fieldsUnread: true } }, PAGE_ROW),
  propres: sidebar('Réponses d’une organisation', { open: async () => ownKnowledge() }, '[data-own-label]'),
  'propre-ouverte': sidebar(
    'Réponse d’une organisation, ouverte',
    { open: async () => ownKnowledge() },
    PAGE_ROW,
    open('dossier-administratif'),
  ),
  alerte: sidebar('Alerte de portail', { page: INTEROP }, '[data-alert] [aria-expanded="true"]'),
  'alerte-reduite': sidebar(
    'Alerte réduite',
    { page: INTEROP },
    '[data-alert]',
    press('[data-alert] [aria-expanded]', '[data-alert] [aria-expanded="false"]'),
  ),
  reponse: sidebar('Réponse ouverte', {}, PAGE_ROW, type('certificat'), open('produits-de-test')),
  'reponse-votee': sidebar(
    'Avis donné',
    {},
    PAGE_ROW,
    type('certificat'),
    open('produits-de-test'),
    press('[data-vote="no"]', '[data-reason]'),
    press('[data-reason="outdated"]', '[data-reason="outdated"][aria-pressed="true"]'),
  ),
  'reponse-perimee': sidebar('Réponse à revérifier', { page: onField('Numéro NIL') }, FIELD, open('nil-solution-tierce')),
  'sigle-ouvert': sidebar(
    'Sigle expliqué',
    { page: onField('Numéro NIL') },
    FIELD,
    open('nil-solution-tierce'),
    press('.term', '.explanation'),
  ),
  'sigle-pointe': sidebar('Sigle sous le focus', { page: onField('Numéro NIL') }, FIELD, open('nil-solution-tierce'), [
    () => (document.querySelector('.term') as HTMLElement).focus({ focusVisible: true } as FocusOptions),
    '.term-hint:not([hidden])',
  ]),
  copiee: sidebar(
    'Réponse copiée',
    { page: onField('Numéro NIL') },
    FIELD,
    open('nil-avant-candidature'),
    press('[data-action="copy"]', '[data-action="copy"].is-done'),
  ),
  'copie-refusee': sidebar(
    'Copie refusée',
    { page: onField('Numéro NIL'), copied: false },
    FIELD,
    open('nil-avant-candidature'),
    press('[data-action="copy"]', '[data-copy="by-hand"]'),
  ),
  recherche: sidebar('Résultats', {}, PAGE_ROW, type('certifcat ins'), arrowTo('certificat-plusieurs-usages')),
  proches: sidebar('Rien de sûr, réponses proches', {}, PAGE_ROW, type('passerelle dmp')),
  aucune: sidebar('Rien trouvé', {}, PAGE_ROW, type('erreur 418', '[data-region="results"] .links')),
  filtres: sidebar('Filtres repris de la page', filtered(RIS_PAGE), PAGE_ROW, type('preuve'), FILTERS),
  'filtres-zero': sidebar(
    'Filtres qui ne laissent rien',
    filtered(DRIMBOX_PAGE),
    PAGE_ROW,
    type('preuve', '[data-notice="zero"]'),
    FILTERS,
  ),
  'filtres-couloir': sidebar(
    'Dispositifs d’un couloir',
    filtered(PAGE),
    PAGE_ROW,
    FILTERS,
    press('[data-option="hopital"] input', '[data-chip="couloir/hopital"]'),
    press('[data-facet="dispositif"] summary', '[data-facet="dispositif"][open]'),
  ),
  'filtres-produits': sidebar('Une longue liste de valeurs', filtered(PAGE), PAGE_ROW, FILTERS, [
    () => {
      for (const each of document.querySelectorAll<HTMLDetailsElement>('.facet')) each.open = each.dataset.facet === 'produit';
    },
    '[data-facet="produit"][open]',
  ]),
  'filtres-resultats': sidebar('Résultats filtrés', filtered(RIS_PAGE), PAGE_ROW, type('preuve')),
  'filtres-rien': sidebar(
    'Résultats que les filtres cachent',
    filtered(DRIMBOX_PAGE),
    PAGE_ROW,
    type('preuve', '[data-region="results"] [data-notice="zero"]'),
  ),
  'filtres-seuls': sidebar(
    'Liste par filtres seuls',
    filtered(PAGE),
    PAGE_ROW,
    FILTERS,
    press('[data-option="ville"] input', '[data-chip="couloir/ville"]'),
    press('[data-action="see"]', '[data-region="results"] [data-answer]'),
  ),
  'fenetre-filtres': popup('Fenêtre rapide, filtres', filtered(DRIMBOX_PAGE), PAGE_ROW, FILTERS),
  fige: sidebar('Nouvelles suggestions', {}, PAGE_ROW, type('certificat'), open('produits-de-test'), [
    (stub) => stub.news(onField('Numéro NIL')),
    '[data-notice="waiting"]',
  ]),
  chargement: sidebar('Chargement', { open: () => new Promise(() => {}) }, '.skel'),
  illisible: sidebar('Base illisible', { open: unreadable }, '[data-notice="unreadable"]'),
  abimees: sidebar('Données illisibles mises de côté', { damaged: { layout: [7] } }, '[data-notice="damaged"]'),
  reparee: sidebar('Index reconstruit', { open: async () => sampleKnowledge({ repaired: true }) }, '[data-notice="repaired"]'),
  inconnu: sidebar('Portail non reconnu', { page: null }, '.portal-chip.is-unknown'),
  panneau: sidebar('Panneau du navigateur', { inPanel: true, page: PAGE }, PAGE_ROW),
  hostile: sidebar('Libellé hostile', { page: { ...onField(HOSTILE), title: HOSTILE, step: HOSTILE } }, PAGE_ROW),
  ...REPLY_STATES,
  ...KEPT_STATES,
  ...LONG_STATES,
  ...OFFICIAL_STATES,
  ...BOARD_STATES,
  ...OPTIONS_STATES,
  fenetre: popup('Fenêtre rapide', {}, PAGE_ROW),
  'fenetre-recherche': popup('Fenêtre rapide, résultats', {}, PAGE_ROW, type('certificat'), pick('produits-de-test')),
  'fenetre-reponse': popup('Fenêtre rapide, réponse', {}, PAGE_ROW, type('certificat'), open('produits-de-test')),
  'fenetre-inconnu': popup('Fenêtre rapide ailleurs', { page: null }, '.links'),
  'fenetre-site': popup(
    'Fenêtre rapide, site à ajouter',
    { page: null, site: { can: 'add', host: 'tickets.example', hadAccess: false }, grants: false },
    '[data-part="site"]',
    press('[data-action="add-site"]', '.site-says:not(:empty)'),
  ),
  'fenetre-site-refuse': popup(
    'Fenêtre rapide, page qui ne s’ajoute pas',
    { page: null, site: { can: 'nothing', why: 'notHttps', host: 'intranet' } },
    '.site-not',
  ),
  bienvenue: welcome('Bienvenue', true),
  'bienvenue-sans-acces': welcome('Bienvenue, sans accès aux portails', false),
  'site-ajoute': sidebar(
    'Site ajouté par l’utilisateur',
    { page: onField('Numéro NIL', { ...PAGE, portal: 'own:tickets.example', screen: null }) },
    FIELD,
  ),
  'fenetre-illisible': popup('Fenêtre rapide, base illisible', { open: unreadable }, '[data-notice="unreadable"]'),
};
