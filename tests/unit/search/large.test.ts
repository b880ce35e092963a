import { describe, expect, it } from 'vitest';
import { buildIndex, openIndex } from '../../../src/search/faq-index';
import { suggest } from '../../../src/search/suggest';
import { BOUNDS } from '../../../src/search/weights';
import { THESAURUS } from './sample';

/** Every answer holds « certificat », every fourth « serveur », every tenth « perdu »; each has a code of its own. */
const SIZE = BOUNDS.whole + 500;
const answers = Array.from({ length: SIZE }, (_, at) => ({
  id: `n${at}`,
  question: `certificat ${at % 4 === 0 ? 'serveur' : ''} ${at % 10 === 0 ? 'perdu' : ''} ABC_${at}`,
  text: at % 7 === 0 ? 'comptable' : 'compte',
  facets: at % 2 === 0 ? { offre: ['segur'] } : { offre: ['hds'] },
}));
const index = openIndex({
  ...buildIndex(answers, THESAURUS),
  calibration: { typed: 1e-9, page: 1, field: 1, everyday: {}, labels: {} },
});
const found = (typed: string, typing = false) => {
  const { filters, ...lists } = suggest(index, { typed, typing, counting: true, limit: SIZE });
  return { filters, ids: [...lists.typed, ...lists.maybe].map(({ id }) => Number(id.slice(1))) };
};

describe('a large pack', () => {
  it('is answered by the rarer words; the commoner ones only say which of those come first', () => {
    const { ids, filters } = found('certificat perdu serveur');
    expect(ids.length).toBe(filters?.all);
    expect(ids.every((at) => at % 10 === 0 || at % 4 === 0)).toBe(true);
    expect(ids.slice(0, 125).every((at) => at % 20 === 0)).toBe(true);
  });

  it('is answered by a common word where nothing rarer is asked', () => {
    expect(found('certificat').ids.length).toBe(SIZE);
    expect(found('ABC_17 certificat').ids[0]).toBe(17);
    expect(found('ABC_17 certificat').ids.length).toBe(SIZE);
  });

  it('completes an unfinished word by the commonest ones', () => {
    const { ids } = found('compta', true);
    expect(ids.length).toBe(Math.ceil(SIZE / 7));
    expect(found('comp', true).ids.length).toBe(SIZE - ids.length);
    expect(found('perd', true).ids.every((at) => at % 10 === 0)).toBe(true);
    expect(found('certificat per', true).ids[0]! % 10).toBe(0);
  });
});
