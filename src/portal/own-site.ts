/** Sites a user added: recognised by their host alone, as portals without screens, answers or warnings of their own. */
import type { PortalRules } from './portal';

/** What the id of such a site begins with: no portal's id holds a colon. */
const OWN = 'own:';

/** Letters of the longest host that can be added: with `OWN` it is an id like any other. */
const LONGEST_HOST = 100;

/** The id of a site, by its host without port: browsers give access to all ports of a host, or to none. */
export function ownSiteId(host: string): string {
  return `${OWN}${host}`;
}

/** True for the id of a site a user added. */
export function isOwnSite(portal: string): boolean {
  return portal.startsWith(OWN);
}

/** The host of such a site; null for a portal. */
export function ownHost(portal: string): string | null {
  return isOwnSite(portal) ? portal.slice(OWN.length) : null;
}

/** How such a site is recognised. @param host of the page, with its port */
export function ownRules(host: string): PortalRules {
  return { id: ownSiteId(host.replace(/:\d+$/, '')), places: [{ host }], screens: [] };
}

/** The pattern the browser gives access by. */
export function ownPattern(host: string): string {
  return `https://${host}/*`;
}

/** Where no browser lets an extension run: their stores, and what Firefox keeps for itself. */
const CLOSED =
  /(^|\.)(chromewebstore\.google\.com|microsoftedge\.microsoft\.com|addons\.mozilla\.org|accounts\.firefox\.com|support\.mozilla\.org)$/;

/** True for a host that can never be added. */
export function isClosed(host: string): boolean {
  return CLOSED.test(host) || host.length > LONGEST_HOST;
}
