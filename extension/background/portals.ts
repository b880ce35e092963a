/** The portals as the background knows them: how to recognise each, written into it by the build. */
import { ownHost, ownRules } from '../../src/portal/own-site';
import type { PortalRules } from '../../src/portal/portal';
import { showsOfficial } from '../../src/portal/shows-official';

declare const PORTAL_RULES: readonly PortalRules[];

/** Ids of all portals. */
export const PORTALS: readonly string[] = PORTAL_RULES.map(({ id }) => id);

/** One portal, or a site of the user's. */
export function portalById(wanted: string): PortalRules | undefined {
  const host = ownHost(wanted);
  return host === null ? PORTAL_RULES.find(({ id }) => id === wanted) : ownRules(host);
}

/** The portals that live on a host. */
export function portalsOn(host: string): readonly PortalRules[] {
  return PORTAL_RULES.filter(({ places }) => places.some((place) => place.host === host));
}

/** True for every page of a host we have access to by ourselves. */
export function isPortalHost(address: string): boolean {
  return portalsOn(URL.parse(address)?.host ?? '').length > 0;
}

/** True for a page of official questions and answers. */
export function isOfficialPage(address: string): boolean {
  return showsOfficial(address, PORTAL_RULES);
}
