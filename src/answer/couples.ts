/** Two filters chosen together, as an agent does on the official page: which couples leave no answer. */
import type { Answer, FacetName, FacetValues } from './answer';
import { dispositifsFor, type Facet } from './facets';

/** Filters that are walked together. */
const WALKED: readonly (readonly [FacetName, FacetName])[] = [
  ['offre', 'produit'],
  ['couloir', 'dispositif'],
  ['produit', 'theme'],
];

/** A value of each of two filters, as the filters of a search; `name` is « offre segur + produit psc ». */
export interface Couple {
  readonly name: string;
  readonly chosen: FacetValues;
}

/** Every couple the filters let one choose; a dispositif only beside its couloirs. */
export function couples(facets: readonly Facet[]): Couple[] {
  return WALKED.flatMap(([first, second]) =>
    valuesOf(facets, first).flatMap((one) => {
      const offered = first === 'couloir' ? dispositifsFor(facets, [one]).map(({ id }) => id) : valuesOf(facets, second);
      return offered.map((other) => ({
        name: `${first} ${one} + ${second} ${other}`,
        chosen: { [first]: [one], [second]: [other] },
      }));
    }),
  );
}

/** Names of the couples that leave no answer. One filed under nothing for a filter holds for all its values. */
export function emptyCouples(answers: readonly Pick<Answer, 'facets'>[], facets: readonly Facet[]): string[] {
  return couples(facets)
    .filter(({ chosen }) => !answers.some((answer) => passes(answer, chosen)))
    .map(({ name }) => name);
}

function passes({ facets }: Pick<Answer, 'facets'>, chosen: FacetValues): boolean {
  return (Object.entries(chosen) as [FacetName, readonly string[]][]).every(
    ([name, wanted]) => !facets[name]?.length || wanted.some((id) => facets[name]?.includes(id)),
  );
}

function valuesOf(facets: readonly Facet[], name: FacetName): string[] {
  return facets.find((facet) => facet.name === name)?.values.map(({ id }) => id) ?? [];
}
