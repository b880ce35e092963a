/** Up to two inert tags that place an answer: its products first, then its offer and its theme. */
import type { Answer, FacetName } from '../../src/answer';
import { type Facet, facetLabel } from '../../src/facets';

const ORDER: readonly FacetName[] = ['produit', 'dispositif', 'offre', 'theme'];
const MOST = 2;

export function Tags({ answer, facets }: { answer: Answer; facets: readonly Facet[] }) {
  const labels = ORDER.flatMap((name) => (answer.facets[name] ?? []).slice(0, 1).map((id) => facetLabel(facets, name, id)));
  return [...new Set(labels)].slice(0, MOST).map((label) => (
    <span class="tag" key={label}>
      {label}
    </span>
  ));
}
