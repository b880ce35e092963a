import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../../src/page/limits';
import { scrub } from '../../../src/page/scrub';

describe('kept', () => {
  test.each([
    'Exigence SC.MSS/CONF.18',
    'SC.DB/DPI.03, LGC.DMP.01, SGL.DMP/va1.23',
    'DSR-HOP-PFI-Va1/DSR-MDV-LGC-Va1/REM-MS-DUI-Va2',
    'Formulaire F414',
    'INSi renvoie DESIR_560',
    'En-tête X-MSS-NIL',
    'CI-SIS-CR-CDA-N1-Create_doc-Sc1',
    'FrBundleAgregateurSAS',
    'Règlements 2017/745 ou 93/42',
    'avant le 10/09/2025 ou 2026-11-22, soit le 1.3.2027',
    'Période 2026-2027',
    'HL7 2.3.1 ou 2.5.1',
    'https://esante.gouv.fr/ens/offre',
    'TRE_R66-CategorieEtablissement',
    'Numéro NIL',
  ])('%s', (text) => expect(scrub(text)).toBe(text));
});

/** Trial 20. */
describe('stripped', () => {
  test.each([
    ['Écrivez à jean.dupont@exemple.fr svp', 'Écrivez à svp'],
    ['<jean@exemple.fr>,', ''],
    ['jean＠exemple.fr', ''],
    ['RPPS 10100345678', 'RPPS'],
    ['RPPS : 810100345678 connu', 'RPPS : connu'],
    ['NIR 1 85 05 78 006 084 36', 'NIR'],
    ['Tél. 06 12 34 56 78', 'Tél.'],
    ['Tél. +33.6.12.34.56.78', 'Tél.'],
    ['code 123-456', 'code'],
    ['１２３４５６７８', ''],
    ['jeton eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc', 'jeton'],
    ['clé 3f2504e0-4f89-11d3-9a0c-0305e82c3301', 'clé'],
    ['secret a8f5f167f44f4964e6c998dee827110c', 'secret'],
    [`long ${'x'.repeat(60)} mot`, 'long mot'],
    ['voir https://a.fr/b?token=abc#d ici', 'voir https://a.fr/b ici'],
    ['Nom\u202E\u2066\u200B\u00AD du\u0000 projet\uFEFF', 'Nom du projet'],
    ['lone \uD800 surrogate', 'lone surrogate'],
    ['  Nom du\n\t projet\u202F: *', 'Nom du projet'],
  ])('%s', (text, expected) => expect(scrub(text)).toBe(expected));
});

/** Trials 15 and 16. */
test('bounded, whatever the text; a pattern that backtracks would never end here', () => {
  for (const text of [
    '1 '.repeat(3e6),
    'a@'.repeat(3e6),
    '\u202E'.repeat(5e6),
    'é'.repeat(5e6),
    '20-'.repeat(2e6),
    ':'.repeat(5e6),
    'a1'.repeat(3e6),
  ]) {
    expect(scrub(text).length).toBeLessThanOrEqual(LIMITS.text);
  }
  expect(scrub(`${' '.repeat(LIMITS.raw)}au-delà`), 'what lies further is not looked at').toBe('');
});

test('never a control character, an address, a long number or half a letter', () => {
  const nasty = fc.array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.emailAddress(),
      fc.nat({ max: 1e15 }).map(String),
      fc.constantFrom('\u202E', '\uD83D', '\u0000', ' ', 'SC.MSS/CONF.18', '12/03/2027'),
    ),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(nasty, (parts) => {
      const text = scrub(parts.join(' '));
      expect(text.length).toBeLessThanOrEqual(LIMITS.text);
      expect(text).not.toMatch(/[\p{Cc}\p{Cs}@]|\p{Cf}/u);
      expect(text.replace(/\d\d?[./-]\d\d?[./-]\d{4}/g, '')).not.toMatch(/\d{6}/);
      expect(text).toBe(text.trim());
    }),
    { numRuns: 500 },
  );
});
