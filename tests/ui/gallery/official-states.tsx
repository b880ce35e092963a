/** An official answer that says something else than when it was read: told, and seen. */
import { press, type State, sidebar } from './state';
import type { Given } from './surfaces';

const ID = 'dossier-administratif';
const change = { seen: '2026-11-22', was: '0'.repeat(16), text: 'Un autre texte.', changed: ['Un autre texte.'], lost: 1 };
const given = (confirmed?: string): Given => ({
  settings: { officialChanges: { [ID]: { ...change, ...(confirmed !== undefined && { confirmed }) } } },
  official: { changed: [ID], unchanged: 12, unknown: 7 },
});

const TOLD = '[data-official="changed"] [data-confirm]';
const SEEN = '[data-official="confirmed"] [data-confirm]';
const openIt = (told: string, note: string) => press(`${told.split(' ')[0]} a`, `[data-open-answer="${ID}"] ${note}`);

export const OFFICIAL_STATES: Readonly<Record<string, () => State>> = {
  'officielle-changee': sidebar('Réponse officielle changée', given(), TOLD),
  'officielle-vue': sidebar('Réponse officielle changée, vue', given('2026-11-22'), SEEN),
  'reponse-changee': sidebar('Réponse dont l’officielle a changé', given(), TOLD, openIt(TOLD, '.official-note')),
  'reponse-changee-vue': sidebar(
    'Réponse dont l’officielle a changé, vue',
    given('2026-11-22'),
    SEEN,
    openIt(SEEN, '.official-note.is-confirmed'),
  ),
};
