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

it.each([
  ['vague 3', 'La vague 2 et la vague 3 : voyez ERR-3.', ['vague', 'vague', '3']],
  ['ERR-3', 'ERR-3, ERR-5 et la vague 3', ['ERR-3', 'ERR', '3']],
  ['DB.SO.10', 'DB.SO.106, DB.SO.10', ['DB', 'SO', 'DB.SO.10']],
  ['INS/va1.5', 'INS/va1.53', ['INS', 'va1']],
  ['CONF.18', 'SC.MSS/CONF.18 et SC.MSS/CONF.17', ['CONF.18', 'CONF']],
  ['TLS 1.3', 'TLS1.2 et TLS1.3', ['TLS', 'TLS1.3']],
  ['version 2.5.1', 'v2.5.1, v2.5.2', ['v2.5.1']],
  ['provider', 'identity_provider', ['provider']],
])('marks of a code not asked whole only the names asked: %s', (word, text, marked) => {
  expect(shown(text, word.split(' '))).toEqual(marked);
});

it('takes the densest passage, cut at words', () => {
  const { text, marks: places } = extract(TEXT, ['révoquer un certificat perte'], 120);
  expect(text).toContain('révocation d’un certificat');
  expect(text.length).toBeLessThanOrEqual(120);
  expect(text).toMatch(/^…/);
  expect(places.length).toBeGreaterThanOrEqual(3);
});

it('never says « .… »', () => {
  for (let length = 30; length < TEXT.length; length++) expect(extract(TEXT, ['zèbre'], length).text).not.toMatch(/[.…]…$/);
});

it('shows the beginning when no word is there, and short texts whole', () => {
  expect(extract(TEXT, ['zèbre'], 60).text).toMatch(/^Une première phrase .*…$/);
  expect(extract('Immédiatement.', ['delai'], 60)).toEqual({ text: 'Immédiatement.', marks: [] });
});

it('keeps no-break spaces, and marks at their place', () => {
  const text = 'Deux cas\u202f:\n\tla carte «\u202fCPS\u202f» et\u00a0la\n carte de test.';
  const { text: short, marks: places } = extract(text, ['cps'], 200);
  expect(short).toBe('Deux cas\u202f: la carte «\u202fCPS\u202f» et\u00a0la carte de test.');
  expect(places.map(([from, to]) => short.slice(from, to))).toEqual(['CPS']);
});

it('never ends on an opening guillemet or a lone sign', () => {
  const text =
    'Un mot puis «\u202fun autre\u202f»\u202f: voilà ce que dit la carte de test\u202f; ensuite\u202f? Rien du tout, ou presque rien.';
  for (let length = 12; length < text.length; length++) {
    const { text: short, marks: places } = extract(text, ['carte'], length);
    expect(short.length).toBeLessThanOrEqual(length);
    expect(short).not.toMatch(/[\s«:;]…$/u);
    for (const [from, to] of places) expect(short.slice(from, to)).toBe('carte');
  }
});
