/** Sites a user added, in the settings: taking one in, and out without a trace. */
import { isOwnSite, ownHost, ownSiteId } from '../portal/own-site';
import { own, PORTAL_KEYS, type SettingChange, type Settings } from './settings';

/** Sites kept at most: with the portals they stay within what a setting keeps by portal, so that none pushes another out. */
export const MOST_SITES = 40;

export type OwnSite = Settings['ownSites'][string];

/** Ids of the sites, in the order of their hosts. */
export function ownSiteIds({ ownSites }: Pick<Settings, 'ownSites'>): string[] {
  return Object.keys(ownSites).filter(isOwnSite).sort();
}

/**
 * Takes a site in; nothing when it is there, or when no more fit.
 * @param day `YYYY-MM-DD`
 * @param hadAccess the browser's access was there before it was asked for
 */
export function siteAdded(now: Settings, host: string, day: string, hadAccess: boolean): SettingChange[] {
  const portal = ownSiteId(host);
  if (own(now.ownSites, portal) || ownSiteIds(now).length >= MOST_SITES) return [];
  return [{ key: 'ownSites', portal, to: { day, ...(hadAccess && { keepsAccess: true }) } }];
}

/** Marks a site as a ticket tool, or no longer; nothing when it was taken out meanwhile. */
export function ticketsRead(now: Settings, host: string, on: boolean): SettingChange[] {
  const portal = ownSiteId(host);
  const site = own(now.ownSites, portal);
  if (!site) return [];
  const { tickets: _, ...rest } = site;
  return [{ key: 'ownSites', portal, to: { ...rest, ...(on && { tickets: true }) } }];
}

/** Hosts whose tickets are read. */
export function ticketHosts(ownSites: Settings['ownSites']): string[] {
  return Object.entries(ownSites).flatMap(([id, { tickets }]) => (tickets ? (ownHost(id) ?? []) : []));
}

/** The changes, but those that a page of a site makes while it is taken out, and that would leave a trace of it. */
export function onKnownSites({ ownSites }: Pick<Settings, 'ownSites'>, changes: readonly SettingChange[]): SettingChange[] {
  const isGone = (portal: string) => isOwnSite(portal) && own(ownSites, portal) === undefined;
  return changes.filter((change) => {
    if ('portal' in change) return change.key === 'ownSites' || ('to' in change && change.to === null) || !isGone(change.portal);
    return change.key !== 'notRelevant' || !('add' in change) || !isGone(change.add.portal);
  });
}

/** Takes a site out, with all that was chosen there. */
export function siteForgotten(now: Settings, host: string): SettingChange[] {
  const portal = ownSiteId(host);
  return [
    ...PORTAL_KEYS.filter((key) => own<unknown>(now[key], portal) !== undefined).map(
      (key) => ({ key, portal, to: null }) as SettingChange,
    ),
    ...now.notRelevant
      .filter((hidden) => hidden.portal === portal)
      .map((hidden): SettingChange => ({ key: 'notRelevant', remove: hidden })),
  ];
}
