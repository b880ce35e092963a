import { describe, expect, test } from 'vitest';
import type { PageContext } from '../../../src/page/context';
import { alertsFor } from '../../../src/portal/alerts';
import type { AlertCondition } from '../../../src/portal/portal';
import { emptyPage } from '../empty-page';
import { DATA } from '../project';

const EMPTY = emptyPage();

const { portals } = DATA;

function shows(when: readonly AlertCondition[] | undefined, page: Partial<PageContext>): boolean {
  const alert = { id: 'a', title: 'A', text: 'A.', answer: 'a', ...(when && { when }) };
  return alertsFor({ ...EMPTY, ...page }, [alert]).length > 0;
}

describe('a condition', () => {
  test('none: the whole portal', () => expect(shows(undefined, {})).toBe(true));

  test('screens: one of them, and no page whose screen is unknown', () => {
    const when = [{ screens: ['mire', 'essai'] }];
    expect(shows(when, { screen: 'essai' })).toBe(true);
    expect(shows(when, { screen: 'oidc' })).toBe(false);
    expect(shows(when, { screen: null })).toBe(false);
  });

  test.each([
    ['title', { title: 'Carte CPS de test' }],
    ['heading', { headings: ['Bienvenue', 'Les cartes de tests'] }],
    ['step', { step: 'CARTE DE TEST' }],
    ['message', { messages: ['Votre carte de test est refusée.'] }],
    ['label', { field: { label: 'Numéro de la carte de test', legend: null, hint: null, heading: null } }],
  ])('anyWord: read in the %s', (place, page) => {
    expect(shows([{ anyWord: ['carte de test', 'CPS de test'] }], page), place).toBe(true);
  });

  test('anyWord: whole words in a row, an abbreviation as it is written', () => {
    expect(shows([{ anyWord: ['test'] }], { title: 'Détester, contester' })).toBe(false);
    expect(shows([{ anyWord: ['carte de test'] }], { title: 'test de carte' })).toBe(false);
    expect(shows([{ anyWord: ['RIS'] }], { title: 'Il ris' })).toBe(false);
    expect(shows([{ anyWord: ['déconnexion'] }], { title: 'DECONNEXION' })).toBe(true);
  });

  test('allWords: each somewhere, not necessarily together', () => {
    const when = [{ allWords: ['session', 'poste partagé'] }];
    expect(shows(when, { title: 'Votre session', headings: ['Poste partagé'] })).toBe(true);
    expect(shows(when, { title: 'Votre session' })).toBe(false);
  });

  test('verbs of one condition add up, conditions are alternatives', () => {
    const when = [{ screens: ['mire'] }, { screens: ['oidc'], anyWord: ['session'] }];
    expect(shows(when, { screen: 'mire' })).toBe(true);
    expect(shows(when, { screen: 'oidc' })).toBe(false);
    expect(shows(when, { screen: 'oidc', title: 'Session expirée' })).toBe(true);
  });
});

test.each([
  ['interop', 'tests', '', ['preuves-segur']],
  ['interopsegur', 'tests', '', []],
  ['psc', 'mire', '', ['carte-inseree']],
  ['psc', 'gestion-services', '', ['poste-partage']],
  ['psc', 'oidc', '', []],
  ['psc', 'oidc', 'Session terminée', ['poste-partage']],
  ['psc', 'essai', 'Vous êtes déconnecté', ['carte-inseree', 'poste-partage']],
  ['igc-sante', 'connexion', '', ['carte-de-test-trois-ans']],
  ['igc-sante', 'demander', '', []],
  ['igc-sante', 'demander', 'Demander un certificat de test', ['carte-de-test-trois-ans']],
  ['igc-sante', 'retirer', 'Retirer un certificat', []],
  ['igc-sante', 'retirer', 'Carte en opposition', ['carte-de-test-trois-ans']],
  ['igc-sante', 'publication', '', []],
  ['esante', 'e-cps', '', ['carte-inseree']],
  ['esante', 'faq', '', []],
])('%s/%s « %s » shows %j', (id, screen, title, expected) => {
  const portal = portals.find((one) => one.id === id);
  const page = { ...EMPTY, portal: id, screen, title };
  expect(alertsFor(page, portal?.alerts ?? []).map((alert) => alert.id)).toEqual(expected);
});
