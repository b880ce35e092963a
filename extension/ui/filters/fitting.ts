import { FACETS, type FacetValues } from '../../../src/answer/answer';
import { dispositifsFor, type Facet } from '../../../src/answer/facets';

/**
 * Of what a page suggests, what goes with the user's own choice: only filters where nothing was chosen, and a couloir and a
 * dispositif only together with one of theirs.
 */
export function fitting(facets: readonly Facet[], chosen: FacetValues, suggested: FacetValues): FacetValues {
  const free = (name: (typeof FACETS)[number]) => (chosen[name]?.length ? [] : (suggested[name] ?? []));
  const belongs = (dispositif: string, couloirs: readonly string[]) =>
    dispositifsFor(facets, couloirs).some(({ id }) => id === dispositif);
  const couloir = chosen.dispositif?.length
    ? free('couloir').filter((id) => chosen.dispositif?.some((dispositif) => belongs(dispositif, [id])))
    : free('couloir');
  const couloirs = chosen.couloir?.length ? chosen.couloir : couloir;
  const fits: FacetValues = {
    ...Object.fromEntries(FACETS.map((name) => [name, free(name)])),
    couloir,
    dispositif: free('dispositif').filter((id) => belongs(id, couloirs)),
  };
  return Object.fromEntries(FACETS.filter((name) => fits[name]?.length).map((name) => [name, fits[name]]));
}
