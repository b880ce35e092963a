import { describe, expect, it } from 'vitest';
import { unknownCodes } from '../../../src/search/codes';
import { cutWhole } from '../../../src/search/passages';
import { plainText } from '../../../src/search/plain-text';
import { suggest } from '../../../src/search/suggest';
import { terms } from '../../../src/search/terms';
import { sampleIndex } from './sample';

const KNOWN = new Set(['révocation', 'revocation', 'ins', 'insi', 'ans', 'iso', '27001', 'key', 'usage', '93.42']);
const plain = (text: string) => plainText(text, (word) => KNOWN.has(word.toLowerCase())).trim();

describe('typed text as it was meant', () => {
  it.each([
    ['r%C3%A9vocation', 'révocation'],
    ['r=C3=A9vocation', 'révocation'],
    ['r\\u00e9vocation', 'révocation'],
    ['r&eacute;vocation', 'révocation'],
    ['r&#233;vocation', 'révocation'],
    ['r&#xe9;vocation', 'révocation'],
    ['r\\xe9vocation', 'révocation'],
    ['r%E9vocation', 'révocation'],
    ['r=E9vocation', 'révocation'],
    ['révo=\ncation', 'révocation'],
    ['rÃ©vocation', 'révocation'],
    ['\ud83drévo\udc00cation 😀', 'révocation 😀'],
    ['révoca¬\ntion', 'révocation'],
    ['100 % sûr, a=10, %zz, \\u12', '100 % sûr, a=10, %zz, \\u12'],
    ['révoca- tion', 'révocation'],
    ['révoca-\ntion', 'révocation'],
    ['oui- non', 'oui- non'],
    ['https://esante.gouv.fr/offres', 'esante.gouv.fr/offres'],
    ['https', ''],
    ['93 / 42', '93/42'],
    ['directive 93/42', 'directive 93/42'],
    ['IEU 2/7/8', 'IEU 2, IEU 7, IEU 8'],
    ['13/05/2026', '13 mai 2026'],
    ['13/15/2026', '13/15/2026'],
    ['3ans', '3 ans'],
    ['iso27001', 'iso 27001'],
    ['keyUsage', 'key Usage'],
    ['lINS', 'INS'],
    ['linsi', 'insi'],
    ['revocationinsi', 'revocation insi'],
    ['inskey', 'ins key'],
    ['linsn-cda', 'linsn-cda'],
    ['revocationxyz', 'revocationxyz'],
  ])('%s is %s', (text, meant) => expect(plain(text)).toBe(meant));
});

describe('terms of versions and addresses', () => {
  const heads = (text: string) => terms(text).flatMap(({ term, head }) => (head ? [term] : []));
  it('reads a version as its number', () => {
    expect(heads('v1.0.1')).toEqual(['1.0.1']);
    expect(heads('HL7 v2.5.1')).toEqual(heads('HL7 2.5.1'));
    expect(heads('TLS1.2')).toEqual(['tls', '1.2']);
  });
  it('reads an address by its parts, however long', () => {
    expect(heads(`esante.gouv.fr/${'offres-services/'.repeat(8)}certificat`)).toContain('certificat');
  });
});

describe('codes', () => {
  const index = sampleIndex();
  const unknown = (text: string) => unknownCodes(index, text, terms(text));
  it('tells a code no answer holds from a slip and from a number that only counts', () => {
    expect(unknown('DESIR_561')).toEqual(['DESIR_561']);
    expect(unknown('DESIR 561')).toEqual(['DESIR 561']);
    expect(unknown('F 415')).toEqual(['F 415']);
    expect(unknown('DESIR_560, F414')).toEqual([]);
    expect(unknown('2 certificats pendant 3 ans')).toEqual([]);
  });
  it('reads a wrong letter as a slip in what is written as words, as another code in what is written as a code', () => {
    for (const slip of ['desit 560', 'Desit 560', 'DESRI 560', 'DESSIR_560', 'DSIR_560', 'DESIRE 560'])
      expect(unknown(slip)).toEqual([]);
    for (const code of ['DESIT 560', 'DESIT_560', 'desit_560', 'DeSIT 560']) expect(unknown(code)).toEqual([code]);
  });
  it('finds none in a place, a file, a telephone, a machine or an amount', () => {
    for (const place of [
      'hl7.org/fhir',
      'https://exemple2.fr/aide',
      'x12@exemple.fr',
      'erreur1.log',
      '06.12.34.56.78',
      '192.168.1.12:8443',
      '2.5 Go',
    ])
      expect(unknown(place)).toEqual([]);
    expect(unknown('version 2.5.1')).toEqual(['2.5.1']);
  });
  it('is not sure of another', () => {
    for (const typed of ['DESIR_561', 'DESIR 561', 'F415', 'que veut dire DESIR_561 ?']) {
      expect(suggest(index, { typed }).typed).toEqual([]);
    }
  });
});

it('cuts between signs', () => {
  expect(cutWhole('ab😀c', 3)).toBe('ab');
  expect(cutWhole('ab😀c', 4)).toBe('ab😀');
  expect(cutWhole('abc', 2)).toBe('ab');
});
