import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packWords, unpackWords } from '../../../src/search/word-list';

it('is read back as it was, in order, each word once', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'z'), minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(fc.array(word), (words) => {
      expect(unpackWords(packWords(words))).toEqual([...new Set(words)].sort());
    }),
  );
});

it('tells what is shared once', () => {
  expect(packWords(['certificats', 'certificat', 'carte'])).toBe('AcarteBertificatKs');
});

it('refuses what it could not read back', () => {
  expect(() => packWords(['e-cps'])).toThrow('« e-cps »');
});
