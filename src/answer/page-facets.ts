/** The filters a page itself proposes: what the data says of its portal or screen, and what the page names. */

import type { PageContext } from '../page/context';
import type { FacetValues } from './answer';
import type { PortalCard } from './answers-file';
import { type Facet, knownFacets } from './facets';
import { type Scope, spokenOn } from './scopes';

/** What is read of a portal. */
type Proposing = Pick<PortalCard, 'id' | 'facets'> & {
  readonly screens: readonly Pick<PortalCard['screens'][number], 'id' | 'facets'>[];
};

/**
 * Filters to propose on a page. Few on purpose: a filter that hides what someone needs is worse than none.
 * - The values given in the data for the portal, or for the screen in their place.
 * - The couloir and the dispositif when title, headings and step name exactly one: « Couloir Officine », « DRIMbox ». A
 *   dispositif brings its couloir when it has only one; two that do not go together are left out.
 *
 * @param scopes those of dispositifs tell whether a page may speak of one
 */
export function facetsOfPage(
  page: PageContext,
  portals: readonly Proposing[],
  facets: readonly Facet[],
  scopes: readonly Scope[],
): FacetValues {
  const portal = portals.find(({ id }) => id === page.portal);
  const screen = portal?.screens.find(({ id }) => id === page.screen);
  return knownFacets(facets, { ...portal?.facets, ...screen?.facets, ...namedOn(page, facets, scopes) });
}

function namedOn(page: PageContext, facets: readonly Facet[], scopes: readonly Scope[]): FacetValues {
  // A field or a message comes and goes while the page stays the same.
  const still: PageContext = { ...page, field: null, messages: [] };
  const couloirs = couloirScope(facets);
  const spoken = spokenOn(still, [couloirs, ...scopes.filter(({ facet }) => facet === 'dispositif')], facets);
  const only = (test: (scope: Scope) => boolean) => {
    const ids = new Set([...spoken].flatMap(([scope, named]) => (test(scope) ? named : [])));
    return ids.size === 1 ? [...ids] : [];
  };
  const couloir = only((scope) => scope === couloirs);
  const dispositif = only((scope) => scope !== couloirs);
  const all = facets.find(({ name }) => name === 'dispositif')?.values ?? [];
  const owners = all.find(({ id }) => id === dispositif[0])?.couloirs ?? [];
  if (couloir.length > 0 && owners.length > 0 && !owners.some((owner) => couloir.includes(owner))) return {};
  const its = couloir.length > 0 || owners.length !== 1 ? couloir : owners;
  return { ...(its.length > 0 && { couloir: its }), ...(dispositif.length > 0 && { dispositif }) };
}

/** Couloirs are named as such, « couloir Biologie médicale »: a lone « ville » is a town, a lone « laboratoire » a place. */
function couloirScope(facets: readonly Facet[]): Scope {
  const values = facets.find(({ name }) => name === 'couloir')?.values ?? [];
  return {
    id: 'couloir',
    values: values.map(({ id, label, aliases }) => {
      const names = [label, ...aliases].filter((name) => !name.includes(':'));
      return { id, label, words: names.map((name) => `couloir ${name.replace(/^couloir (du |de la |des )?/i, '')}`) };
    }),
  };
}
