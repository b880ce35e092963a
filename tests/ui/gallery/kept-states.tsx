/** Nothing found and what to do then, and what is kept: pinned, read, changed. */

import { packSeen } from '../../../extension/ui/saved/changes';
import type { Ask } from '../../../src/search/suggestion';
import type { Settings } from '../../../src/stored/settings';
import { PAGE, sampleKnowledge, sampleSuggest } from './sample';
import { open, popup, press, type State, sidebar, type } from './state';

const PAGE_ROW = '[data-region="page"] [data-answer]';
const RESULT = '[data-region="results"] .links';

const readOn = (turn: number, hash = '1a2b3c4d') => ({ day: '2026-11-20', hash, turn });
/** Two pins, and readings of which one is of an older wording and one of an answer that has gone. */
export const KEPT: Partial<Settings> = {
  favourites: ['interop-ou-interopsegur', 'disparue', 'dossier-administratif'],
  read: {
    'certificat-plusieurs-usages': readOn(1, '00000000'),
    collegues: readOn(2),
    disparue: readOn(3),
    'produits-de-test': readOn(4),
  },
};

/** An older pack was seen: one answer said something else, one was not there, two are there no more. */
export function olderPack(): Settings['seenPack'] {
  const { hashes } = packSeen(sampleKnowledge());
  const { collegues: _, ...others } = hashes;
  return {
    version: '2026.09-00000000',
    hashes: { ...others, 'nil-solution-tierce': '00000000', 'an-old-one': '00000000', another: '00000000' },
  };
}

/** « dossier médical partagé » finds answers, though the words around it found none. */
export const rephrasing = async () =>
  sampleKnowledge({
    suggest: (ask: Ask) => sampleSuggest(ask.typed === 'dossier médical partagé' ? { ...ask, typed: 'certificat' } : ask),
  });

const nothing = type('erreur 418 passerelle dmp', RESULT);

export const KEPT_STATES: Readonly<Record<string, () => State>> = {
  reformuler: sidebar('Rien trouvé, reformuler', { open: rephrasing }, PAGE_ROW, nothing, [() => {}, '[data-words]']),
  'message-aide': sidebar('Message d’aide', {}, PAGE_ROW, nothing, press('[data-action="help"]', '[data-help]')),
  'message-aide-refuse': sidebar(
    'Message d’aide que le navigateur ne copie pas',
    { copied: false },
    PAGE_ROW,
    nothing,
    press('[data-action="help"]', '[data-help]'),
    press('[data-action="copy-help"]', '[data-copy="by-hand"]'),
  ),
  'manque-signale': sidebar('Manque signalé', {}, PAGE_ROW, nothing, press('[data-action="report-gap"]', '.is-done')),
  epinglee: sidebar(
    'Réponse épinglée',
    {},
    PAGE_ROW,
    open('collegues'),
    press('[data-action="pin"]', '[data-action="pin"][aria-pressed="true"]'),
  ),
  gardees: sidebar('Épinglées et récentes', { settings: KEPT }, PAGE_ROW, [
    () => document.querySelector<HTMLElement>('[data-action="kept"]')?.click(),
    'details[open] [data-list="recent"]',
  ]),
  lues: sidebar('Déjà lues', { settings: KEPT }, PAGE_ROW, type('certificat')),
  'changements-annonces': sidebar('Changements annoncés', { settings: { seenPack: olderPack() } }, '[data-action="changes"]'),
  changements: sidebar(
    'Ce qui a changé',
    { settings: { seenPack: olderPack() } },
    PAGE_ROW,
    press('[data-action="changes"]', '[data-list="added"]'),
  ),
  'fenetre-gardees': popup('Fenêtre rapide, épinglées', { settings: KEPT, page: PAGE }, '[data-list="pinned"]'),
  'fenetre-gardees-ailleurs': popup(
    'Fenêtre rapide ailleurs, épinglées',
    { settings: { ...KEPT, seenPack: olderPack() }, page: null },
    '[data-list="pinned"]',
  ),
};
