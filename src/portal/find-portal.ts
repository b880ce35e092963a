/** Which portal an address belongs to: the only matching of addresses. Pure, so it runs in a tab, a worker and a terminal. */
import { longestPrefix, parseAddress } from './address';
import type { PortalLocation, PortalRules } from './portal';

/**
 * The portal an address belongs to, or null. The scheme is https, the host is exactly one of ours, with the same port or
 * none, and no credentials; of all matching path prefixes the longest decides. Never throws.
 */
export function findPortal<P extends PortalRules>(
  url: string,
  portals: readonly P[],
): { portal: P; place: PortalLocation } | null {
  const address = parseAddress(url);
  let found: { portal: P; place: PortalLocation } | null = null;
  let best = 0;
  for (const portal of address ? portals : []) {
    for (const place of portal.places) {
      if (place.host !== address?.host) continue;
      const length = longestPrefix(place.paths ?? ['/'], address);
      if (length > best && !longestPrefix(place.except ?? [], address)) {
        best = length;
        found = { portal, place };
      }
    }
  }
  return found;
}
