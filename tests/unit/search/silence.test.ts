import { expect, it } from 'vitest';
import { packTags, unpackTags } from '../../../src/search/answer-tags';
import { calibrate } from '../../../src/search/calibrate';
import { buildIndex, openIndex } from '../../../src/search/faq-index';
import { corrections, editDistance } from '../../../src/search/spelling';
import { suggest } from '../../../src/search/suggest';
import { ANSWERS, PORTALS, sampleIndex, THESAURUS } from './sample';

const UNRELATED = {
  queries: [
    'horaires de la piscine',
    'carte de bus',
    'test de grossesse',
    'combien de temps dure un film',
    'certificat de naissance',
  ],
  labels: ['Nom', 'Adresse', 'Certificat de scolarité'],
  pages: [
    ['Mairie', 'Vos démarches'],
    ['Bibliothèque', 'Carte de lecteur'],
  ],
};

it('measures silence on unrelated texts, and keeps the rest of the pack', () => {
  const packed = buildIndex(ANSWERS, THESAURUS, PORTALS);
  const { calibration, ...rest } = calibrate(packed, UNRELATED);
  expect({ ...rest, calibration: packed.calibration }).toEqual(packed);
  expect(calibration.typed).toBeGreaterThan(1);
  expect(calibration.labels).toHaveProperty('certificat');
  const index = openIndex({ ...packed, calibration });
  expect(suggest(index, { typed: 'test de grossesse' }).typed).toEqual([]);
  expect(suggest(index, { typed: 'F414' }).typed[0]?.id).toBe('commande');
});

it('is sure of no number that only counts', () => {
  const codes = { id: 'codes', question: 'Que veulent dire les codes 1, 12 et 304 ?', text: 'Des erreurs.' };
  const index = openIndex(buildIndex([...ANSWERS, codes], THESAURUS, PORTALS));
  expect(suggest(index, { typed: '304' }).typed[0]?.id).toBe('codes');
  for (const typed of ['12', '-1']) expect(suggest(index, { typed }).typed).toEqual([]);
});

it('unpacks what it packed of tags', () => {
  const tags = [
    { id: 'a', facets: { produit: ['psc', 'e-cps'], theme: ['contact'] }, portals: ['psc'], screens: ['psc/mire'] },
    { id: 'b', facets: {}, portals: [], screens: [] },
  ];
  expect([...unpackTags(JSON.parse(JSON.stringify(packTags(tags)))).values()]).toEqual(tags);
});

it('counts two swapped letters as one slip and gives up above the limit', () => {
  expect(editDistance('carte', 'carte', 2)).toBe(0);
  expect(editDistance('cratr', 'carte', 2)).toBe(2);
  expect(editDistance('crate', 'carte', 1)).toBe(1);
  expect(editDistance('piscine', 'carte', 2)).toBe(3);
});

it('corrects towards known words only, and leaves short words alone', () => {
  const { vocabulary } = sampleIndex();
  expect(corrections(vocabulary, 'formulaier')[0]?.to).toBe('formulaire');
  expect(corrections(vocabulary, 'psd')).toEqual([]);
  expect(corrections(vocabulary, 'xylophone')).toEqual([]);
});
