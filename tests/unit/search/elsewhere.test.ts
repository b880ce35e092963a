import { expect, it } from 'vitest';
import { calibrate } from '../../../src/search/calibrate';
import { fitsElsewhere, packElsewhere } from '../../../src/search/elsewhere';
import { buildIndex, openIndex } from '../../../src/search/faq-index';
import { readQuery } from '../../../src/search/query';
import { suggest } from '../../../src/search/suggest';
import { ANSWERS, PORTALS, sampleIndex, THESAURUS } from './sample';

const UNRELATED = { queries: ['horaires de la piscine'], labels: ['Nom'], pages: [['Mairie']] };
const subjects = ['Commander une carte de bus', 'Certificat de naissance', 'Brocante'];
const holds = (typed: string, list: readonly string[]) => {
  const index = sampleIndex();
  const query = readQuery(index, [{ text: typed, source: 'typed' }]);
  return fitsElsewhere({ ...index.calibration, elsewhere: packElsewhere(list) }, query);
};

it('fits a subject that holds the query, less the more the subject says besides', () => {
  expect(holds('certificat de naissance', subjects)).toBeCloseTo(1);
  expect(holds('copie d’un certificat de naissance', subjects)).toBeLessThan(1);
  expect(holds('carte de bus', subjects)).toBeGreaterThan(0);
  expect(holds('carte de bus', subjects)).toBeLessThan(holds('commander une carte de bus', subjects));
});

it('fits no subject by one word, but a subject of one word', () => {
  expect(holds('certificat révoqué', subjects)).toBe(0);
  expect(holds('la brocante', subjects)).toBeCloseTo(1);
  expect(holds('certificat de naissance', [])).toBe(0);
});

it('leaves out sentences, doubles and subjects without a word', () => {
  const { subjects: packed } = packElsewhere([
    'un deux trois quatre cinq six sept huit neuf',
    'Carte de bus',
    'carte bus',
    'de la',
  ]);
  expect(packed.length).toBe(1);
});

it('makes an answer that shares words less sure, and no exact code', () => {
  const opened = (elsewhere: readonly string[]) =>
    openIndex(calibrate(buildIndex(ANSWERS, THESAURUS, PORTALS), { ...UNRELATED, elsewhere }));
  const typed = 'renouveler une carte de bus';
  const before = suggest(opened([]), { typed });
  const after = suggest(opened(['Renouveler une carte de bus']), { typed });
  expect(after.typed.length).toBeLessThanOrEqual(before.typed.length);
  expect([...after.typed, ...after.maybe].length).toBeLessThanOrEqual([...before.typed, ...before.maybe].length);
  expect(suggest(opened(['F414']), { typed: 'F414' }).typed[0]?.id).toBe('commande');
});
