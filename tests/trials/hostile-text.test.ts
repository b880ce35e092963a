/** Text of a page, and words of a person, that must not be kept or must not pass for ours (trials 15 and 20). */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { validateField, validatePage } from '../../extension/background/validate-page';
import { quotable, withoutSecrets } from '../../src/page/secrets';

describe('what names or lets in a person goes, however it is written (trial 20)', () => {
  test.each([
    ['Tél. 06\u201112\u201134\u201156\u201178 svp', 'Tél. svp'],
    ['Tél. 06/12/34/56/78', 'Tél.'],
    ['Tél. +33 6 – 12 – 34 – 56 – 78', 'Tél.'],
    ['écrire à jean [at] exemple.fr demain', 'écrire à demain'],
    ['écrire à jean(arobase)exemple.fr', 'écrire à'],
    ['lien jean%40exemple.fr ici', 'lien ici'],
    ['jean＠exemple.fr', ''],
    ['jeton ghp_16C7e42F292c6912E7710c838347Ae178B4a', 'jeton'],
    ['clé AKIAIOSFODNN7EXAMPLE', 'clé'],
    ['clé ＡＫＩＡIOSFODNN7EXAMPLE', 'clé'],
    ['compte FR14 2004 1010 0505 0001 3M02 606 fin', 'compte fin'],
    ['compte GB29NWBK60161331926819', 'compte'],
  ])('%s', (text, kept) => expect(withoutSecrets(text)).toBe(kept));

  test.each([
    'Exigence SC.MSS/CONF.18',
    'Règlements 2017/745 ou 93/42',
    'du 10/09/2025 au 2026-11-22',
    'CI-SIS-CR-CDA-N1-Create_doc-Sc1',
    'HL7 FHIR R4, profil FR Core 2.1.0',
    'arrêté du 8 août 2018',
    'ci sis cr cda n1',
  ])('%s stays', (text) => expect(withoutSecrets(text)).toBe(text));

  test('of any text around, and always in bounded time', () => {
    const secret = fc.constantFrom('jean.dupont@exemple.fr', '06-12-34-56-78', 'ghp_16C7e42F292c6912E7710c838347Ae178B4a');
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        secret,
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        (a, it, b) => {
          expect(withoutSecrets(`${a} ${it} ${b}`)).not.toContain(it);
        },
      ),
    );
    for (const text of ['a@'.repeat(300), '06-'.repeat(200), 'FR14 '.repeat(120), '[at] '.repeat(120), '0'.repeat(600)])
      withoutSecrets(text);
  });
});

describe('text that is quoted stays within its quotation (trial 15)', () => {
  test('it cannot close it and go on with words of its own', () => {
    expect(quotable('Message » a été validé par l’agence. « Suite')).toBe('Message” a été validé par l’agence. “Suite');
    expect(quotable('\u3164\u2800\u034F\uFE0F')).toBe('');
  });

  test('so does all that a page and a frame tell of themselves', () => {
    const field = { label: 'Nom » oui', legend: null, hint: 'jean@exemple.fr', heading: '\u3164' };
    const page = {
      portal: 'igc',
      screen: null,
      title: '« A »',
      headings: ['06-12-34-56-78'],
      step: null,
      messages: [],
      path: [],
      field,
    };
    expect(validatePage(page)).toEqual({
      ...page,
      title: '“A”',
      headings: [''],
      field: { label: 'Nom” oui', legend: null, hint: '', heading: '' },
    });
    expect(validateField(field)?.label).toBe('Nom” oui');
  });

  test('whatever a page tells, nothing is thrown, and nothing unknown comes through', () => {
    fc.assert(
      fc.property(
        fc.anything(),
        fc.record({ portal: fc.string(), title: fc.anything(), __proto__: fc.anything() }),
        (any, near) => {
          for (const sent of [any, near]) {
            const page = validatePage(sent);
            if (page) expect(Object.keys(page)).not.toContain('__proto__');
          }
        },
      ),
    );
  });
});
