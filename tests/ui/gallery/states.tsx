/** Every state a person can meet, each drawn by the real sidebar or popup from sample data. */
import type { ComponentChild } from 'preact';
import { Popup } from '../../../extension/popup/popup';
import { Sidebar } from '../../../extension/sidebar/sidebar';
import { INTEROP, onField, PAGE, sampleKnowledge } from './sample';
import { type Given, popupStub, type Stub, sidebarStub } from './surfaces';

export interface State {
  readonly title: string;
  readonly kind: 'sidebar' | 'popup';
  readonly node: ComponentChild;
  /** Brings the rendered page into the state: only what a person, or the page beside, could do. */
  readonly steps: readonly (() => void)[];
}

type Step = (stub: Stub) => void;

const type = (text: string) => () => {
  const input = document.querySelector('.search-in') as HTMLInputElement;
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
};
const press = (selector: string) => () => (document.querySelector(selector) as HTMLElement).click();
const key = (name: string) => () =>
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
const focus = (selector: string) => () => (document.querySelector(selector) as HTMLElement).focus();

function sidebar(title: string, given: Given, ...steps: Step[]): () => State {
  return () => {
    const stub = sidebarStub(given);
    return { title, kind: 'sidebar', node: <Sidebar surface={stub.surface} />, steps: steps.map((step) => () => step(stub)) };
  };
}

function popup(title: string, given: Given, ...steps: (() => void)[]): () => State {
  return () => ({ title, kind: 'popup', node: <Popup surface={popupStub(given).surface} />, steps });
}

const HOSTILE = `<img src=x onerror=alert(1)> \u202eتجربة ${'interminable '.repeat(400)}`;
const unreadable = () => Promise.reject(new SyntaxError('Unexpected token'));

/** By name; each call gives a fresh state. */
export const STATES: Readonly<Record<string, () => State>> = {
  suggestions: sidebar('Suggestions', { page: onField('Numéro NIL') }),
  'champ-vide': sidebar('Aucun champ', {}),
  'champ-sans-reponse': sidebar('Champ sans réponse', { page: onField('Nom de jeune fille') }),
  alerte: sidebar('Alerte de portail', { page: INTEROP }),
  'alerte-reduite': sidebar('Alerte réduite', { page: INTEROP }, press('[data-alert] button[aria-expanded]')),
  reponse: sidebar('Réponse ouverte', {}, type('certificat'), press('[data-answer="produits-de-test"] a')),
  'reponse-votee': sidebar(
    'Avis donné',
    {},
    type('certificat'),
    press('[data-answer="produits-de-test"] a'),
    press('[data-vote="no"]'),
  ),
  'reponse-perimee': sidebar(
    'Réponse à revérifier',
    { page: onField('Numéro NIL') },
    press('[data-answer="nil-solution-tierce"] a'),
  ),
  'copie-refusee': sidebar(
    'Copie refusée',
    { page: onField('Numéro NIL'), copied: false },
    press('[data-answer] a'),
    press('[data-action="copy"]'),
  ),
  recherche: sidebar('Résultats', {}, type('certifcat ins'), focus('.search-in'), key('ArrowDown'), key('ArrowDown')),
  proches: sidebar('Rien de sûr, réponses proches', {}, type('passerelle dmp')),
  aucune: sidebar('Rien trouvé', {}, type('erreur 418')),
  fige: sidebar('Nouvelles suggestions', {}, type('certificat'), press('[data-answer] a'), (stub) =>
    stub.news(onField('Numéro NIL')),
  ),
  chargement: sidebar('Chargement', { open: () => new Promise(() => {}) }),
  illisible: sidebar('Base illisible', { open: unreadable }),
  reparee: sidebar('Index reconstruit', { open: async () => sampleKnowledge({ repaired: true }) }),
  inconnu: sidebar('Portail non reconnu', { page: null }),
  panneau: sidebar('Panneau du navigateur', { inPanel: true, page: PAGE }),
  hostile: sidebar('Libellé hostile', { page: { ...onField(HOSTILE), title: HOSTILE, step: HOSTILE } }),
  fenetre: popup('Fenêtre rapide', {}),
  'fenetre-recherche': popup('Fenêtre rapide, résultats', {}, type('certificat'), focus('.search-in'), key('ArrowDown')),
  'fenetre-reponse': popup('Fenêtre rapide, réponse', {}, type('certificat'), press('[data-answer] a')),
  'fenetre-inconnu': popup('Fenêtre rapide ailleurs', { page: null }),
  'fenetre-illisible': popup('Fenêtre rapide, base illisible', { open: unreadable }),
};

/** Waits until everything pending has been drawn: promises, effects, and the frame that shows them. */
export async function settled(): Promise<void> {
  for (let i = 0; i < 3; i++) await new Promise((resolve) => setTimeout(resolve, 20));
}
