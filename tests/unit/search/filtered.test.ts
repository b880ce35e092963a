import { describe, expect, it } from 'vitest';
import { FACETS, type FacetValues } from '../../../src/answer/answer';
import { readSets } from '../../../src/cli/relevance/sets';
import { countOf } from '../../../src/search/filters';
import { suggest } from '../../../src/search/suggest';
import type { Ask } from '../../../src/search/suggestion';
import { DATA, shippedIndex } from '../project';

const data = DATA;
const index = shippedIndex();
const facetsOf = new Map(data.answers.map(({ id, facets }) => [id, facets]));
const queries = readSets(process.cwd())
  .queries.map(({ q }) => q)
  .filter((_, at) => at % 6 === 0);
const CHOICES: readonly FacetValues[] = [
  { offre: ['segur'] },
  { produit: ['psc', 'e-cps'], theme: ['authentification'] },
  { couloir: ['hopital'], dispositif: ['dpi'] },
  { offre: ['dmn', 'hds'], produit: ['dmn'], theme: ['depannage'] },
];
const passes = (id: string, chosen: FacetValues) =>
  FACETS.every((name) => {
    const [wanted, held] = [chosen[name] ?? [], facetsOf.get(id)?.[name] ?? []];
    return wanted.length === 0 || held.length === 0 || wanted.some((value) => held.includes(value));
  });
const asked = (ask: Ask) => suggest(index, { limit: 1000, ...ask });
const ids = (ask: Ask) => {
  const { typed, maybe } = asked(ask);
  return [...typed, ...maybe].map(({ id }) => id);
};

describe.each(CHOICES)('the queries of the ranking sets under %j', (facets) => {
  it('list what is found without filters and passes, in the same order', () => {
    for (const typed of queries) {
      // Where filters hide all that is sure, narrower words are tried: those answers stand apart.
      if (asked({ typed }).typed.length > 0 && asked({ typed, facets }).typed.length === 0) continue;
      expect(ids({ typed, facets }), typed).toEqual(ids({ typed }).filter((id) => passes(id, facets)));
    }
  });

  it('are counted as they are listed', () => {
    for (const typed of queries) {
      const { filters } = suggest(index, { typed, facets, counting: true });
      if (!filters) expect.unreachable();
      expect(filters.all, typed).toBe(ids({ typed, facets }).length);
      expect(filters.unfiltered, typed).toBe(ids({ typed }).length);
      for (const name of FACETS) {
        const value = data.facets.find((facet) => facet.name === name)?.values[0]?.id ?? '';
        expect(countOf(filters, name, value), `${typed}, ${name}: ${value}`).toBe(
          ids({ typed, facets: { ...facets, [name]: [value] } }).length,
        );
      }
    }
  });
});
