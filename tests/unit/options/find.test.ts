/** Typed words against what is shown: no accents, no case, beginnings of words, and places in the text as it stands. */
import { expect, test } from 'vitest';
import { foundIn, isFound, wordsOf } from '../../../extension/options/find';

test.each([
  ['vie privee', 'Vie privée', true],
  ['VIE PRIVÉE', 'vie privee', true],
  ['couleurs', 'Une couleur', true],
  ['choix', 'Autres choix', true],
  ['oeuvre', 'Œuvre', true],
  ['igc-sante', 'IGC\u2011Santé', true],
  ['lettre seule', 'Touches d’une seule lettre', true],
  ['leur', 'Couleurs', false],
  ['couleur thème', 'Couleurs', false],
  ['', 'Tout', true],
  ['  …  ', 'Tout', true],
])('« %s » in « %s »: %s', (typed, text, found) => {
  expect(isFound(wordsOf(typed), text)).toBe(found);
});

test.each([
  ['prive', 'Vie privée, PRIVÉE', ['privé', 'PRIVÉ']],
  ['oe', 'Œuvre œ', ['Œ', 'œ']],
  ['sante', 'e\u0301 IGC\u2011Sante\u0301', ['Sante\u0301']],
  ['a', '𝒜bc a', ['𝒜', 'a']],
])('« %s » stands in « %s» at %j', (typed, text, pieces) => {
  expect(foundIn(wordsOf(typed), text).map(([start, end]) => text.slice(start, end))).toEqual(pieces);
});
