/** What is cut of a ticket before anything is compared: who wrote it, whom it is about, how to reach them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withoutPeople } from '../../../src/ticket/without-people';

test.each([
  ['a greeting with a name', 'Bonjour Madame Durand,', ''],
  ['a first name in small letters', 'bonjour julie,', ''],
  ['everybody', 'Bonjour à toutes et à tous,', ''],
  ['greeting and question on one line', 'Bonjour Julie, comment révoquer un certificat ?', 'comment révoquer un certificat ?'],
  ['a greeting that goes on', 'Bonjour Julie Martin nous avons une erreur 404', 'nous avons une erreur 404'],
  ['a greeting without a name', 'Bonjour, quelle est la durée ?', 'quelle est la durée ?'],
  [
    'a question that greets nobody',
    'Bonjour nous n’arrivons pas à nous connecter à Convergence',
    'nous n’arrivons pas à nous connecter à Convergence',
  ],
  ['a titled person', 'Le certificat de M. Jean-Pierre DUPONT expire.', 'Le certificat de expire.'],
  ['a doctor', 'Le Dr Martin ne voit pas sa carte', 'Le ne voit pas sa carte'],
  ['who writes', 'Je m’appelle Anne Leroy et je cherche le CNDA', 'Je m’appelle et je cherche le CNDA'],
  ['who one is by name', 'Je suis Anne Leroy, éditeur.', 'Je suis, éditeur.'],
  ['what one is', 'Je suis Éditeur de LGC.', 'Je suis Éditeur de LGC.'],
  ['a patient', 'Le patient Paul Petit n’a pas d’INS.', 'Le patient n’a pas d’INS.'],
  ['an address', 'Écrivez à anne.leroy@example.org pour l’accès.', 'Écrivez à pour l’accès.'],
  ['a written-out address', 'anne.leroy [at] example.org attend', 'attend'],
  ['a telephone number', 'Rappelez le 06 12 34 56 78 ou +33 (0)1.23.45.67.89 demain', 'Rappelez le ou demain'],
  ['a social security number', 'NIR 1 85 05 78 006 084 36 refusé', 'NIR refusé'],
  ['one of Corsica', 'NIR 2 85 05 2A 006 084 36 refusé', 'NIR refusé'],
  ['INS, RPPS and FINESS', 'INS 185057800608436, RPPS 10003456789, FINESS 750712184', 'INS, RPPS, FINESS'],
  [
    'codes and dates stay',
    'SC.MSS/CONF.18 et DESIR_560, erreur 403 depuis le 12/03/2026',
    'SC.MSS/CONF.18 et DESIR_560, erreur 403 depuis le 12/03/2026',
  ],
  ['lines that name people', 'De : Anne Leroy\nTél. : 01 02 03 04 05\nComment faire ?', 'Comment faire ?'],
  ['a quotation', 'Comment faire ?\n> Bonjour Paul\n> ancien', 'Comment faire ?'],
  ['a quoted mail', 'Comment faire ?\nLe lun. 3 mars 2026 à 09:12, Anne Leroy a écrit :\nancien texte', 'Comment faire ?'],
  ['the signature', 'Comment faire ?\nCordialement,\nAnne Leroy\nDirectrice', 'Comment faire ?'],
  [
    'a polite farewell',
    'Comment faire ?\nJe vous prie d’agréer, Madame, mes salutations distinguées.\nAnne Leroy',
    'Comment faire ?',
  ],
  ['a farewell on the line of the question', 'Comment faire ? Merci. Bien à vous, Anne Leroy', 'Comment faire ? Merci.'],
  ['a name under thanks', 'Comment faire ?\nMerci d’avance,\nAnne Leroy\nCentre Hospitalier', 'Comment faire ?'],
  ['a name under nothing', 'Comment faire ?\nAnne LEROY', 'Comment faire ?'],
  ['a last line that says something', 'Voici l’erreur :\nErreur DESIR_560', 'Voici l’erreur\nErreur DESIR_560'],
  ['one line alone', 'Certificat ORG', 'Certificat ORG'],
  [
    'a line that begins like a formula',
    'Regardez le certificat.\nLes regards tournés, comment faire ?',
    'Regardez le certificat.\nLes regards tournés, comment faire ?',
  ],
  ['a telephone’s signature', 'Comment faire ?\nEnvoyé de mon iPhone\nAnne', 'Comment faire ?'],
])('%s', (_kind, text, left) => {
  expect(withoutPeople(text)).toBe(left);
});

describe('whatever is written', () => {
  const words = fc.constantFrom('certificat', 'IGC-Santé', 'Merci', 'la', 'erreur 403', ',', '.', '\n', 'Bonjour');
  test('an address or a number of a person never stays', () => {
    const person = fc.constantFrom(
      'anne.leroy@example.org',
      '06 12 34 56 78',
      '185057800608436',
      '1 85 05 78 006 084 36',
      '10003456789',
    );
    fc.assert(
      fc.property(fc.array(words), person, fc.array(words), (before, secret, after) => {
        const left = withoutPeople([...before, secret, ...after].join(' '));
        expect(left).not.toMatch(/@|\d{6}|\d\d \d\d \d\d/);
      }),
    );
  });
  test('nothing throws, and a text is never longer than before', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => withoutPeople(text).length <= text.normalize('NFKC').length));
  });
});
