import { expect, test } from 'vitest';
import { LIMITS } from '../../../src/page/limits';
import { pathWords } from '../../../src/page/path';

test.each([
  ['https://x.fr/', []],
  [
    'https://x.fr/PatientManager/messages/messageDisplay.seam?id=196951',
    ['Patient', 'Manager', 'messages', 'message', 'Display'],
  ],
  ['https://x.fr/candidatures/118/eligibilite', ['candidatures', 'eligibilite']],
  ['https://x.fr/r%C3%A9sum%C3%A9/3f2504e04f89', ['résumé']],
  ['https://x.fr/app#/produits/42?secret=a', ['app', 'produits']],
  ['https://x.fr/PC/#ca', ['PC']],
  ['https://x.fr/%E0%A4%A/a', []],
])('%s', (url, words) => expect(pathWords(url)).toEqual(words));

test('bounded', () => {
  expect(pathWords(`https://x.fr/${'mot/'.repeat(1e5)}`)).toHaveLength(LIMITS.path);
});
