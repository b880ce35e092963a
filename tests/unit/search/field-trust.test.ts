/** What tells a field that an answer is about from one that only shares words with it. */
import { describe, expect, it, test } from 'vitest';
import { calibrate } from '../../../src/search/calibrate';
import { namesFact } from '../../../src/search/fact-words';
import { buildIndex, type Indexed, openIndex } from '../../../src/search/faq-index';
import { suggest } from '../../../src/search/suggest';
import { ANSWERS, PORTALS, THESAURUS } from './sample';

const UNRELATED = { queries: ['horaires'], labels: ['Nom', 'Version', 'Date'], pages: [['Mairie', 'Vos démarches']] };
const answersWith = (more: Partial<Indexed>) => ANSWERS.map((one) => (one.id === 'revoquer' ? { ...one, ...more } : one));

/** Ids offered for a field of the portal of certificates. */
function offered(label: string, { more = {}, screen = 'revoquer' }: { more?: Partial<Indexed>; screen?: string | null } = {}) {
  const index = openIndex(calibrate(buildIndex(answersWith(more), THESAURUS, PORTALS), UNRELATED));
  const page = { portal: 'igc-sante', screen, title: '', headings: [], step: null, messages: [], path: [] };
  return suggest(index, { page: { ...page, field: { label, legend: null, hint: null, heading: null } } }).field.map(
    ({ id }) => id,
  );
}

describe('the name of a fact', () => {
  test.each(['Nom du partenaire', 'La date de dépôt', 'Votre adresse', 'L’éditeur', 'Montant', '* Version'])('%s', (label) =>
    expect(namesFact(label)).toBe(true),
  );
  test.each(['Nommage', 'Code de révocation', 'Durée de validité', 'Lien permanent', ''])('none: %s', (label) =>
    expect(namesFact(label)).toBe(false),
  );
});

describe('labels that writers give', () => {
  const more = { labels: ['Version', 'Motif de fin'] };
  it('bring the answer on its screen, however everyday', () => expect(offered('Version', { more })).toEqual(['revoquer']));
  it('are exact', () => expect(offered('Version du navigateur', { more })).toEqual([]));
  it('bring it on a screen that is not known, unless everyday', () => {
    expect(offered('Motif de fin', { more, screen: null })).toEqual(['revoquer']);
    expect(offered('Version', { more, screen: null })).toEqual([]);
  });
  it('are not the keywords', () => expect(offered('Version', { more: { keywords: ['Version'] } })).toEqual([]));
});

test('what writers kept from fields needs more than its words', () => {
  const label = 'Révocation du certificat';
  expect(offered(label, { screen: null })).toContain('revoquer');
  expect(offered(label, { screen: null, more: { notForFields: true } })).not.toContain('revoquer');
});
