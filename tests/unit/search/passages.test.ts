import { expect, it } from 'vitest';
import { extract, marks } from '../../../src/search/passages';

const TEXT =
  'Une première phrase qui ne dit rien de précis et qui prend de la place au début de la réponse. Une autre pour faire bonne mesure et allonger encore. ' +
  'La révocation d’un certificat est définitive : demandez‑la dès la perte de la carte. Une dernière phrase sans rapport pour finir le texte.';
const shown = (text: string, words: string[]) => marks(text, words).map(([from, to]) => text.slice(from, to));

it('marks other forms of the words, without the elided article', () => {
  expect(shown('L’INS et les certificats', ['ins', 'certificat'])).toEqual(['INS', 'certificats']);
  expect(shown('Ouvrez l’e‑CPS', ['e cps'])).toEqual(['e‑CPS']);
});

it('takes the densest passage, cut at words', () => {
  const { text, marks: places } = extract(TEXT, ['révoquer un certificat perte'], 120);
  expect(text).toContain('révocation d’un certificat');
  expect(text.length).toBeLessThanOrEqual(120);
  expect(text).toMatch(/^…/);
  expect(places.length).toBeGreaterThanOrEqual(3);
});

it('shows the beginning when no word is there, and short texts whole', () => {
  expect(extract(TEXT, ['zèbre'], 60).text).toMatch(/^Une première phrase .*…$/);
  expect(extract('Immédiatement.', ['delai'], 60)).toEqual({ text: 'Immédiatement.', marks: [] });
});
