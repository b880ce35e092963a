import { describe, expect, it } from 'vitest';
import { reasonText } from '../../../extension/ui/suggestions/reason-text';
import type { PageContext } from '../../../src/page/context';
import { buildIndex, openIndex } from '../../../src/search/faq-index';
import { suggest } from '../../../src/search/suggest';
import { emptyPage } from '../empty-page';
import { ANSWERS, PORTALS, THESAURUS } from './sample';

const long = ANSWERS.map((one) => (one.id === 'session' ? { ...one, variants: ['déconnexion automatique'] } : one));
const index = openIndex(buildIndex(long, THESAURUS, PORTALS));
const PAGE = emptyPage('igc-sante');
const said = (page: Partial<PageContext>, id: string) => {
  const found = suggest(index, { page: { ...PAGE, ...page } });
  return [...found.field, ...found.page].find((one) => one.id === id)?.reasons.map(reasonText) ?? [];
};
const whyTyped = (text: string, id: string) => {
  const found = suggest(index, { typed: text });
  return [...found.typed, ...found.maybe].find((one) => one.id === id)?.reasons.map(reasonText) ?? [];
};

describe('reasons', () => {
  it('call a heading « rubrique » and only the title of the document « page »', () => {
    const text = 'Formulaire F414, carte de test';
    expect(said({ headings: [text] }, 'commande')).toContain(`rubrique «\u202f${text}\u202f»`);
    expect(said({ title: text }, 'commande')).toContain(`page «\u202f${text}\u202f»`);
    const field = { label: 'Formulaire F414 signé', legend: null, hint: null, heading: text };
    expect(said({ field }, 'commande')).toContain(`rubrique «\u202f${text}\u202f»`);
  });

  it('name both forms of a thesaurus entry where the answer does not hold the one written', () => {
    expect(whyTyped('durée session psc', 'session')).toEqual([
      'mots «\u202fdurée\u202f», «\u202fsession\u202f», «\u202fpsc\u202f»',
      'PSC = Pro Santé Connect',
    ]);
    expect(whyTyped('session de pro santé connect', 'session').join()).not.toContain('=');
  });

  it('name the six words of a long text that say most', () => {
    const text = 'Bonjour, qui peut révoquer le certificat perdu ? Le représentant légal, le propriétaire ou un mandataire ?';
    const [reason] = whyTyped(text, 'revoquer');
    expect(reason?.match(/«/g)).toHaveLength(6);
    expect(reason).not.toContain('légal');
  });

  it('keep the no-break spaces of the page', () => {
    const text = 'Formulaire F414\u202f: carte de test';
    expect(said({ headings: [text] }, 'commande')).toContain(`rubrique «\u202f${text}\u202f»`);
  });
});
