/** Every state a person can meet, each drawn by the real sidebar or popup from sample data. */
import type { PageContext } from '../../../src/page';
import { BOARD_STATES } from './board';
import { KEPT_STATES } from './kept-states';
import { INTEROP, onField, PAGE, sampleKnowledge } from './sample';
import { DRIMBOX_PAGE, filterKnowledge, RIS_PAGE } from './sample-filters';
import { replyWith } from './sample-reply';
import { arrowTo, open, popup, press, type State, type Step, sidebar, type } from './state';
import type { Given } from './surfaces';

/** Markup, a bidi control and far too many words. */
export const HOSTILE = `<img src=x onerror=alert(1)> \u202eتجربة ${'interminable '.repeat(400)}`;
const unreadable = () => Promise.reject(new SyntaxError('Unexpected token'));

const FIELD = '[data-region="champ"] [data-answer]';
const PAGE_ROW = '[data-region="page"] [data-answer]';

const FILTERS = press('[data-action="filters"]', '.filters .facet');
const filtered = (page: PageContext): Given => ({ open: async () => filterKnowledge(), page });

/** By name; each call gives a fresh state. */
export const STATES: Readonly<Record<string, () => State>> = {
  suggestions: sidebar('Suggestions', { page: onField('Numéro NIL') }, FIELD),
  'champ-vide': sidebar('Aucun champ', {}, PAGE_ROW),
  'champ-sans-reponse': sidebar('Champ sans réponse', { page: onField('Nom de jeune fille') }, PAGE_ROW),
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
  aucune: sidebar('Rien trouvé', {}, PAGE_ROW, type('erreur 418', '[data-region="resultats"] .links')),
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
    type('preuve', '[data-region="resultats"] [data-notice="zero"]'),
  ),
  'filtres-seuls': sidebar(
    'Liste par filtres seuls',
    filtered(PAGE),
    PAGE_ROW,
    FILTERS,
    press('[data-option="ville"] input', '[data-chip="couloir/ville"]'),
    press('[data-action="see"]', '[data-region="resultats"] [data-answer]'),
  ),
  'fenetre-filtres': popup('Fenêtre rapide, filtres', filtered(DRIMBOX_PAGE), PAGE_ROW, FILTERS),
  fige: sidebar('Nouvelles suggestions', {}, PAGE_ROW, type('certificat'), open('produits-de-test'), [
    (stub) => stub.news(onField('Numéro NIL')),
    '[data-notice="waiting"]',
  ]),
  chargement: sidebar('Chargement', { open: () => new Promise(() => {}) }, '.skel'),
  illisible: sidebar('Base illisible', { open: unreadable }, '[data-notice="unreadable"]'),
  reparee: sidebar('Index reconstruit', { open: async () => sampleKnowledge({ repaired: true }) }, '[data-notice="repaired"]'),
  inconnu: sidebar('Portail non reconnu', { page: null }, '.portal-chip.is-unknown'),
  panneau: sidebar('Panneau du navigateur', { inPanel: true, page: PAGE }, PAGE_ROW),
  hostile: sidebar('Libellé hostile', { page: { ...onField(HOSTILE), title: HOSTILE, step: HOSTILE } }, PAGE_ROW),
  ...replyStates(),
  ...KEPT_STATES,
  ...BOARD_STATES,
  fenetre: popup('Fenêtre rapide', {}, PAGE_ROW),
  'fenetre-recherche': popup(
    'Fenêtre rapide, résultats',
    {},
    PAGE_ROW,
    type('certificat'),
    arrowTo('certificat-plusieurs-usages'),
  ),
  'fenetre-reponse': popup('Fenêtre rapide, réponse', {}, PAGE_ROW, type('certificat'), open('produits-de-test')),
  'fenetre-inconnu': popup('Fenêtre rapide ailleurs', { page: null }, '.links'),
  'fenetre-illisible': popup('Fenêtre rapide, base illisible', { open: unreadable }, '[data-notice="unreadable"]'),
};

/** The reply in preparation, and the ways to it. */
function replyStates(): Record<string, () => State> {
  const toReply = press('[data-action="reply"]', '[data-view="reply"]');
  const two = replyWith(
    { 'produits-de-test': null, 'certificat-plusieurs-usages': 'Oui, pour le DMP ou MSSanté.' },
    { opening: 'Bonjour,\nvoici les éléments demandés.', closing: 'Cordialement,' },
  );
  const inReply = (title: string, given: Given, ...steps: Step[]) =>
    sidebar(title, { draft: two, ...given }, PAGE_ROW, toReply, ...steps);
  const long = `${'Un long texte, avec une adresse https://industriels.esante.gouv.fr/faq/un-chemin-sans-fin '.repeat(20)}\n\nFin.`;
  return {
    ajoutee: sidebar(
      'Ajoutée à la réponse',
      { inserts: [] },
      PAGE_ROW,
      type('certificat'),
      open('produits-de-test'),
      press('[data-action="add"]', '.reply-add.is-done'),
    ),
    preparation: inReply('Réponse en préparation', {}),
    'preparation-vide': inReply('Réponse vide', { draft: replyWith({}) }),
    'preparation-videe': inReply('Réponse vidée', {}, press('[data-action="clear"]', '[data-action="undo"]')),
    'preparation-retiree': inReply('Réponse retirée', {}, press('[data-action="trash"]', '[data-action="undo"]')),
    'preparation-formules': inReply(
      'Formules',
      { settings: { openings: ['Bonjour,', two.opening], closings: ['Bien à vous,'] } },
      press('[data-phrase="opening"] [data-action="choose-phrase"]', '[role="menuitem"]'),
    ),
    'preparation-doutes': inReply(
      'Réponses à revérifier, en désaccord, disparues',
      {
        draft: {
          ...two,
          pieces: [
            ...replyWith({ 'nil-solution-tierce': null, 'retirer-certificat': '' }).pieces,
            ...two.pieces.slice(1).map((piece) => ({ ...piece, answer: 'disparue' })),
          ],
        },
      },
      press('[data-action="copy"]', '[data-copy="ask"]'),
    ),
    'preparation-longue': inReply('Texte long', { draft: replyWith({ 'produits-de-test': long }, { opening: long }) }),
    'preparation-non-gardee': inReply('Brouillon non gardé', { keeps: false }, press('[data-action="trash"]', '[data-not-kept]')),
    'insertion-faite': inReply('Réponse insérée', { inserts: [] }, press('[data-action="insert"]', '[data-insert="inserted"]')),
    'insertion-sans-acces': inReply(
      'Accès à donner',
      { inserts: [{ done: 'noPermission', origin: 'https://tickets.example/*' }], grants: true },
      press('[data-action="insert"]', '[data-action="allow"]'),
    ),
    'insertion-acces-ailleurs': inReply(
      'Accès à donner dans les réglages',
      { inserts: [{ done: 'noPermission', origin: 'https://tickets.example/*' }] },
      press('[data-action="insert"]', '[data-action="insert-settings"]'),
    ),
    'insertion-copie-refusee': inReply(
      'Ni insérée ni copiée',
      { inserts: [{ done: 'noEditor' }], copied: false },
      press('[data-action="insert"]', '[data-copy="by-hand"]'),
    ),
    'fenetre-preparation': popup('Fenêtre rapide, réponse en préparation', { draft: two, inserts: [] }, PAGE_ROW, toReply),
  };
}
