/** States of the reply in preparation, and of the ways to it. */
import { replyWith } from './sample-reply';
import { open, popup, press, type State, type Step, sidebar, type } from './state';
import type { Given } from './surfaces';

const PAGE_ROW = '[data-region="page"] [data-answer]';
const toReply = press('[data-action="reply"]', '[data-view="reply"]');
/** The page beside was asked whether it takes a reply. */
const offered: Step = [() => {}, '[data-action="insert"]'];
const two = replyWith(
  { 'produits-de-test': null, 'certificat-plusieurs-usages': 'Oui, pour le DMP ou MSSanté.' },
  { opening: 'Bonjour,\nvoici les éléments demandés.', closing: 'Cordialement,' },
);
const inReply = (title: string, given: Given, ...steps: Step[]) =>
  sidebar(title, { draft: two, ...given }, PAGE_ROW, toReply, ...steps);
const long = `${'Un long texte, avec une adresse https://industriels.esante.gouv.fr/faq/un-chemin-sans-fin '.repeat(20)}\n\nFin.`;

export const REPLY_STATES: Readonly<Record<string, () => State>> = {
  ajoutee: sidebar(
    'Ajoutée à la réponse',
    { inserts: [] },
    PAGE_ROW,
    type('certificat'),
    open('produits-de-test'),
    press('[data-action="answer-menu"]', '[data-choice="add"]'),
    press('[data-choice="add"]', '.reply-add.is-done'),
  ),
  preparation: inReply('Réponse en préparation', {}),
  'preparation-vide': inReply('Réponse vide', { draft: replyWith({}) }),
  'preparation-videe': inReply('Réponse vidée', {}, press('[data-action="clear"]', '[data-action="undo"]')),
  'preparation-retiree': inReply('Réponse retirée', {}, press('[data-action="trash"]', '[data-action="undo"]')),
  'preparation-formules': inReply(
    'Formules',
    { settings: { openings: ['Chère équipe,', two.opening], closings: ['Bien à vous,'] } },
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
  'insertion-faite': inReply(
    'Réponse insérée',
    { inserts: [] },
    offered,
    press('[data-action="insert"]', '[data-insert="inserted"]'),
  ),
  'insertion-sans-acces': inReply(
    'Accès à donner',
    { inserts: [{ done: 'noPermission', origin: 'https://tickets.example/*' }], grants: true },
    offered,
    press('[data-action="insert"]', '[data-action="allow"]'),
  ),
  'insertion-acces-ailleurs': inReply(
    'Accès à donner dans les réglages',
    { inserts: [{ done: 'noPermission', origin: 'https://tickets.example/*' }] },
    offered,
    press('[data-action="insert"]', '[data-action="insert-settings"]'),
  ),
  'insertion-copie-refusee': inReply(
    'Ni insérée ni copiée',
    { inserts: [{ done: 'noEditor' }], copied: false },
    offered,
    press('[data-action="insert"]', '[data-copy="by-hand"]'),
  ),
  'fenetre-preparation': popup('Fenêtre rapide, réponse en préparation', { draft: two, inserts: [] }, PAGE_ROW, toReply),
};
