/** Up to two inert tags that place an answer: what it is about before what it belongs to. */
import type { Answer, FacetName } from '../../../src/answer/answer';
import { type Facet, facetLabel } from '../../../src/answer/facets';
import { DATA_LANGUAGE } from '../../words/data-language';

const ORDER: readonly FacetName[] = ['dispositif', 'produit', 'theme', 'offre'];
const MOST = 2;

export function Tags({ answer, facets }: { answer: Answer; facets: readonly Facet[] }) {
  const labels = ORDER.flatMap((name) => (answer.facets[name] ?? []).map((id) => facetLabel(facets, name, id)));
  return (
    <span class="tags" lang={DATA_LANGUAGE}>
      {[...new Set(labels)].slice(0, MOST).map((label) => (
        <span class="tag" key={label}>
          {label}
        </span>
      ))}
    </span>
  );
}
