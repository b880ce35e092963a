/** How filters and their values are called where there is little room. */
import { FACETS, type FacetName, type FacetValues } from '../../../src/answer';
import { type Facet, facetLabel } from '../../../src/facets';
import { locale, say, type WordKey } from '../words';

const NAMES: Readonly<Record<FacetName, WordKey>> = {
  offre: 'filtersNameOffre',
  couloir: 'filtersNameCouloir',
  dispositif: 'filtersNameDispositif',
  produit: 'filtersNameProduit',
  theme: 'filtersNameTheme',
};

/** « Couloir ». */
export function filterName(name: FacetName): string {
  return say(NAMES[name]);
}

/** What stands before the dash of a label: « DPI ». */
export function shortLabel(facets: readonly Facet[], name: FacetName, id: string): string {
  return facetLabel(facets, name, id).split(' – ')[0] ?? id;
}

/** What is taken away with some filters: « Imagerie et DRIMbox »; a filter of several values by its own name; all of them: null. */
export function takenAway(facets: readonly Facet[], active: FacetValues, names: readonly FacetName[]): string | null {
  if (names.length > 2 && FACETS.every((name) => !active[name]?.length || names.includes(name))) return null;
  const each = names.map((name) => {
    const [only, ...others] = active[name] ?? [];
    return only && others.length === 0 ? shortLabel(facets, name, only) : filterName(name);
  });
  return new Intl.ListFormat(locale(), { type: 'conjunction' }).format(each);
}
