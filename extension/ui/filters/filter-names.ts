/** How filters and their values are called where there is little room. */
import { FACETS, type FacetName, type FacetValues } from '../../../src/answer/answer';
import { type Facet, facetLabel } from '../../../src/answer/facets';
import { locale, say, sayCount, type WordKey } from '../../words/words';

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

/** What is taken away with some filters: « « Imagerie » et « DRIMbox » »; a filter of several values by its own name; all of them: null. */
export function takenAway(facets: readonly Facet[], active: FacetValues, names: readonly FacetName[]): string | null {
  if (names.length > 2 && FACETS.every((name) => !active[name]?.length || names.includes(name))) return null;
  const each = names.map((name) => {
    const [only, ...others] = active[name] ?? [];
    return only && others.length === 0 ? shortLabel(facets, name, only) : filterName(name);
  });
  return quotedList(each);
}

/** « « Couloir » et « Compte et accès » »: some of the names hold an « et » of their own. */
export function quotedList(names: readonly string[]): string {
  return new Intl.ListFormat(locale(), { type: 'conjunction' }).format(names.map((name) => say('quoted', name)));
}

/** That dispositifs went when couloirs were chosen, and why; empty when none went. @param taken by the user, so not to be said */
export function lostDispositifs(facets: readonly Facet[], before: FacetValues, after: FacetValues, taken: string): string {
  const { couloir = [], dispositif = [] } = after;
  const lost = (before.dispositif ?? []).filter((id) => id !== taken && !dispositif.includes(id));
  if (lost.length === 0) return '';
  const listed = (name: FacetName, ids: readonly string[]) => quotedList(ids.map((id) => shortLabel(facets, name, id)));
  const why = sayCount('filtersOutside', couloir.length, listed('couloir', couloir));
  return sayCount('filtersLost', lost.length, listed('dispositif', lost), why);
}
