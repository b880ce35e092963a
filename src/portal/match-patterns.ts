/** The hosts the extension asks for, from the portals. */
import type { PortalRules } from './portal';

/**
 * Match patterns of the extension's manifest, sorted: each exact host whole, or only the paths we need of a host
 * that is shared with others (DataPass). `findPortal` decides again at run time.
 */
export function matchPatterns(portals: readonly PortalRules[]): string[] {
  const places = portals.flatMap((portal) => portal.places);
  const patterns = places.flatMap(({ host }) => {
    const paths = places.filter((place) => place.host === host).flatMap((place) => place.paths ?? ['/']);
    return paths.includes('/')
      ? [`https://${host}/*`]
      : paths.map((path) => `https://${host}${path.replaceAll('#', '*').replace(/\**$/, '*')}`);
  });
  return [...new Set(patterns)].sort();
}
