import { describe, expect, test } from 'vitest';
import data from '../../../data/portals.json';
import { findPortal } from '../../../src/portal/find-portal';
import { findScreen, type ScreenSignals } from '../../../src/portal/find-screen';
import type { Portal } from '../../../src/portal/portal';

const PORTALS = data as readonly Portal[];
const screenAt = (url: string, signals: ScreenSignals = {}) => {
  const portal = findPortal(url, PORTALS)?.portal;
  return (portal && findScreen(portal, url, signals)?.id) ?? null;
};

describe('by the path alone', () => {
  test.each([
    ['https://interop.esante.gouv.fr/evs/fhir/validator.seam?standard=58', 'evs'],
    ['https://interop.esante.gouv.fr/EVSClient/cda/validator.seam', 'evs'],
    ['https://interop.esante.gouv.fr/matchboxv4', 'evs'],
    ['https://interop.esante.gouv.fr/gazelle/testing/testsDefinition/testsList.seam', 'tests'],
    ['https://interop.esante.gouv.fr/gazelle-webservice-tester/project/projectList.seam', 'webservice-tester'],
    ['https://interopsegur.esante.gouv.fr/PatientManager/messages/messageDisplay.seam?id=1', 'patient-manager'],
    ['https://interopsegur.esante.gouv.fr/gazelle-documentation/x', null],
    ['https://igc-sante.esante.gouv.fr/PC%20TEST/', 'publication'],
    ['https://pfc.eservices.esante.gouv.fr/pfcng-ihm/authentication.xhtml', 'connexion'],
    ['https://wallet.bas.psc.esante.gouv.fr/login-page', 'mire'],
    ['https://auth.esw.esante.gouv.fr/auth/realms/esante-wallet/protocol/openid-connect/token', 'oidc'],
    ['https://essaietaecps.eservices.esante.gouv.fr/', 'essai'],
    ['https://esante.gouv.fr/user/gerez-vos-services-pro-sante-connect', 'gestion-services'],
    ['https://industriels.esante.gouv.fr/faq/resultats?f[0]=theme:1', 'faq'],
    ['https://esante.gouv.fr/ens/segur-numerique-sante/vague-2', 'segur'],
    ['https://esante.gouv.fr/ens/offre/hds', 'produit'],
    ['https://esante.gouv.fr/guides/guides-IGC-sante/je-souhaite-retirer-un-certificat', 'certificats'],
    ['https://esante.gouv.fr/guides/guides-pmh/je-me-designe-comme-une-structure-tierce', 'guides'],
    ['https://datapass.api.gouv.fr/formulaires/api-pro-sante-connect/demande/9/etapes/legal', 'cadre-juridique'],
    ['https://datapass.api.gouv.fr/formulaires/api-pro-sante-connect/demande/9/r%C3%A9sum%C3%A9', 'synthese'],
    ['https://datapass.api.gouv.fr/formulaires/api-pro-sante-connect/demande/9/etapes/informations-de-base', 'projet'],
    ['https://datapass.api.gouv.fr/formulaires/api-pro-sante-connect/demande/9/etapes/donnees', 'donnees'],
    ['https://datapass.api.gouv.fr/demandes/1234', 'synthese'],
    ['https://datapass.api.gouv.fr/demandes/1234/blocs/contacts', 'contacts'],
    ['https://datapass.api.gouv.fr/demandes/api-entreprise/nouveau', null],
    ['https://interop.esante.gouv.fr/gazelle/users/user/register.seam', 'comptes'],
    ['https://datapass.api.gouv.fr/demandes/api-pro-sante-connect/nouveau', 'eligibilite'],
    ['https://annuaire.sante.fr/', 'recherche'],
    ['https://rorformation.esante.gouv.fr/', 'ror'],
    ['https://edit.esante.gouv.fr/organization/7', 'organisation'],
  ])('%s is %s', (url, screen) => expect(screenAt(url)).toBe(screen));
});

describe('by words, when the path does not tell', () => {
  const convergence = 'https://convergence.esante.gouv.fr/';
  test('two signals agree', () => {
    expect(screenAt(convergence, { title: 'Dossier de preuves – Convergence', headings: ['Dossier de preuves'] })).toBe(
      'preuves',
    );
    expect(screenAt(convergence, { headings: ['ÉLIGIBILITE'], step: '2. Eligibilité' })).toBe('eligibilite');
    expect(screenAt(`${convergence}candidatures/118`, { headings: ['Candidature administrative'] })).toBe('candidature');
  });

  test('one is not enough', () => {
    expect(screenAt(convergence, { headings: ['Éligibilité'] })).toBeNull();
    expect(screenAt(convergence, { title: 'Convergence' })).toBeNull();
  });

  test('the step speaks louder than the title', () => {
    const signals = { title: 'Candidature Ségur', headings: ['Candidature · Éligibilité'], step: 'Éligibilité' };
    expect(screenAt(convergence, signals)).toBe('eligibilite');
  });

  test('in Gazelle, registration is an account and no test', () => {
    const home = 'https://interop.esante.gouv.fr/gazelle/home.seam';
    expect(screenAt(home, { title: 'Inscription', headings: ['Créer un compte'] })).toBe('comptes');
    expect(screenAt(home, { title: 'Test Management' })).toBe('tests');
    expect(screenAt(home)).toBeNull();
  });

  test('two equal screens are none', () => {
    expect(screenAt(convergence, { title: 'Produit, organisation', headings: ['Organisation et produit'] })).toBeNull();
  });

  test('words are whole: a plural counts, a longer word does not', () => {
    expect(screenAt(convergence, { title: 'Mes produits', headings: ['Produits'] })).toBe('produit');
    expect(screenAt(convergence, { title: 'Productions', headings: ['Produitnet'] })).toBeNull();
  });

  test('of several screens that claim a path, one more word decides', () => {
    const portal = {
      screens: [
        { id: 'a', paths: ['/wizard'], words: ['alpha'] },
        { id: 'b', paths: ['/wizard'], words: ['beta'] },
      ],
    };
    expect(findScreen(portal, 'https://x.fr/wizard', { title: 'Bêta' })?.id).toBe('b');
    expect(findScreen(portal, 'https://x.fr/wizard', { title: 'Gamma' })).toBeNull();
  });
});

test('an address that is none has no screen', () => {
  expect(findScreen({ screens: [{ id: 'a', paths: ['/'] }] }, 'about:blank', {})).toBeNull();
});
