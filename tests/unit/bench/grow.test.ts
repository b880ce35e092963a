import { expect, it } from 'vitest';
import { grow } from '../../bench/grow';
import { ANSWERS } from '../search/sample';

const REAL = ANSWERS.map((answer) => ({ variants: [], keywords: [], facets: {}, portals: [], screens: [], ...answer }));

it('grows the same pack each time: the real answers first, then new ones under ids of their own', () => {
  const grown = grow(REAL, 50);
  expect(grown).toEqual(grow(REAL, 50));
  expect(grown).not.toEqual(grow(REAL, 50, 2));
  expect(grown.slice(0, REAL.length)).toEqual(REAL);
  expect(new Set(grown.map(({ id }) => id)).size).toBe(50);
  expect(grow(REAL, 2)).toEqual(REAL.slice(0, 2));
});

it('uses the words of the real ones, and one code of its own each', () => {
  const known = new Set(JSON.stringify(REAL).match(/[\p{L}\p{N}]+/gu));
  const texts = grow(REAL, 50).slice(REAL.length);
  for (const { text } of texts) {
    const fresh = (text.match(/[\p{L}\p{N}_.]+/gu) ?? []).filter((word) => /^[A-Z]{3}_\d+\.\d+$/.test(word));
    expect(fresh).toHaveLength(1);
    const others = text.replace(fresh[0] ?? '', '').match(/[\p{L}\p{N}]+/gu) ?? [];
    expect(others.filter((word) => !known.has(word))).toEqual([]);
  }
});
