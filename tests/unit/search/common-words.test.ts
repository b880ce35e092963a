import { expect, it } from 'vitest';
import { isCommonWord } from '../../../src/search/common-words';
import { readQuery } from '../../../src/search/query';
import { rank } from '../../../src/search/ranking';
import { terms } from '../../../src/search/terms';
import { sampleIndex } from './sample';

const index = sampleIndex();
const coverage = (text: string) => rank(index, readQuery(index, [{ text, source: 'typed' }]))[0]?.coverage ?? 0;

it('misses a word of any sentence more cheaply than one that names a subject', () => {
  expect(coverage('révoquer certificat')).toBe(1);
  const [common, telling] = [coverage('révoquer certificat truc'), coverage('révoquer certificat passeport')];
  expect(common).toBeLessThan(1);
  expect(telling).toBeLessThan(common);
});

it('knows forms of a common word, and no word of the field', () => {
  for (const word of ['seule', 'trouve', 'bouts', 'définition'])
    expect(terms(word).map((term) => isCommonWord(term.word))).toEqual([true]);
  for (const word of ['certificat', 'carte', 'délai', 'compte', 'prix'])
    expect(terms(word).some((term) => isCommonWord(term.word))).toBe(false);
});
