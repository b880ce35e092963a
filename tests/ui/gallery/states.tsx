/** Every state a person can meet, each drawn by the real sidebar or popup from sample data. */
import type { ComponentChild } from 'preact';
import { Popup } from '../../../extension/popup/popup';
import { Sidebar } from '../../../extension/sidebar/sidebar';
import { appears } from './appears';
import { INTEROP, onField, PAGE, sampleKnowledge } from './sample';
import { type Given, popupStub, type Stub, sidebarStub } from './surfaces';

export interface State {
  readonly title: string;
  readonly kind: 'sidebar' | 'popup';
  readonly node: ComponentChild;
  /** Once rendered, brings it into the state: only what a person, or the page beside, could do. */
  reach(): Promise<void>;
}

/** Something done, and what then matches. */
type Step = readonly [act: (stub: Stub) => void, shows: string];

const type = (text: string, shows = '[data-region="resultats"] [data-answer]'): Step => [
  () => {
    const input = document.querySelector('.search-in') as HTMLInputElement;
    input.focus();
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  },
  shows,
];
const press = (selector: string, shows: string): Step => [() => (document.querySelector(selector) as HTMLElement).click(), shows];
const open = (id: string): Step => press(`[data-answer="${id}"] a`, `[data-open-answer="${id}"]`);
const arrowTo = (id: string): Step => [
  () =>
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true })),
  `[data-answer="${id}"] a:focus`,
];

function sidebar(title: string, given: Given, shows: string, ...steps: Step[]): () => State {
  return () => {
    const stub = sidebarStub(given);
    return { title, kind: 'sidebar', node: <Sidebar surface={stub.surface} />, reach: () => follow(stub, shows, steps) };
  };
}

function popup(title: string, given: Given, shows: string, ...steps: Step[]): () => State {
  return () => {
    const stub = popupStub(given);
    return { title, kind: 'popup', node: <Popup surface={stub.surface} />, reach: () => follow(stub, shows, steps) };
  };
}

async function follow(stub: Stub, first: string, steps: readonly Step[]): Promise<void> {
  await appears(first);
  for (const [act, shows] of steps) {
    act(stub);
    await appears(shows);
  }
}

/** Markup, a bidi control and far too many words. */
export const HOSTILE = `<img src=x onerror=alert(1)> \u202eتجربة ${'interminable '.repeat(400)}`;
const unreadable = () => Promise.reject(new SyntaxError('Unexpected token'));

const FIELD = '[data-region="champ"] [data-answer]';
const PAGE_ROW = '[data-region="page"] [data-answer]';

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
    press('[data-vote="no"]', '[data-vote="no"][aria-pressed="true"]'),
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
    press('[data-action="copy"]', '.actions p'),
  ),
  recherche: sidebar('Résultats', {}, PAGE_ROW, type('certifcat ins'), arrowTo('certificat-plusieurs-usages')),
  proches: sidebar('Rien de sûr, réponses proches', {}, PAGE_ROW, type('passerelle dmp')),
  aucune: sidebar('Rien trouvé', {}, PAGE_ROW, type('erreur 418', '[data-region="resultats"] .links')),
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
