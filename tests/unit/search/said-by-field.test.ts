/** What a field must share with an answer besides a word, and the fields that ask for nothing. */
import { describe, expect, it, test } from 'vitest';
import { calibrate } from '../../../src/search/calibrate';
import { buildIndex, openIndex } from '../../../src/search/faq-index';
import { suggest } from '../../../src/search/suggest';
import { ANSWERS, PORTALS, THESAURUS } from './sample';

const UNRELATED = { queries: ['horaires'], labels: ['Nom', 'Date', 'Motif', 'Nombre'], pages: [['Mairie', 'Vos démarches']] };
const index = openIndex(calibrate(buildIndex(ANSWERS, THESAURUS, PORTALS), UNRELATED));
const PAGE = { portal: 'igc-sante', screen: 'revoquer', title: '', headings: [], step: null, messages: [], path: [] };

/** Ids offered for a field of the screen where certificates are revoked. */
const offered = (label: string, legend: string | null = null, screen: string | null = 'revoquer') =>
  suggest(index, { page: { ...PAGE, screen, field: { label, legend, hint: null, heading: null } } }).field.map(({ id }) => id);

describe('a field of several words', () => {
  test.each(['Nom du propriétaire', 'Date de révocation', 'Nombre de mandataires', 'Éditeur du certificat'])(
    '%s: the name of a fact, and one word of an answer, ask nothing',
    (label) => expect(offered(label)).toEqual([]),
  );
  test.each([
    ['one word alone', 'Révocation'],
    ['two words found', 'Révocation du certificat'],
    ['what any control takes is no word of it', 'Document : révocation'],
  ])('%s', (_, label) => expect(offered(label)).toContain('revoquer'));
  test('a name will do', () => expect(offered('Date du F414', null, null)).toContain('commande'));
  test('in capitals throughout nothing is a name', () => expect(offered('NOM DU PROPRIÉTAIRE')).toEqual([]));
});

describe('what is done with a field is no subject', () => {
  test.each(['Rechercher une révocation', 'Filtrer par révocation', 'Message au propriétaire', 'Votre commentaire, mandataire'])(
    '%s',
    (label) => expect(offered(label)).toEqual([]),
  );
  it('hears what stands around it', () => expect(offered('Commentaire', 'Révocation du certificat')).toContain('revoquer'));
});

describe('who the user is', () => {
  it('is no subject elsewhere', () => expect(offered('Mandataire pour révoquer', 'Vous êtes', null)).toEqual([]));
  it('is one where an answer was written for the screen', () =>
    expect(offered('Mandataire pour révoquer', 'Vous êtes')).toEqual(['revoquer']));
  it('is heard under another question', () => expect(offered('Certificat révoqué', 'Situation', null)).toContain('revoquer'));
});
