/**
 * Sites of the user's own: our content scripts are registered for each host alone, for as long as it is in the settings and the
 * browser gives access. What is registered is made again from these two whenever one of them may have changed.
 */
import { isClosed, ownHost, ownPattern, ownRules, ownSiteId } from '../../src/portal/own-site';
import type { PortalRules } from '../../src/portal/portal';
import { MOST_SITES, ownSiteIds, ticketHosts } from '../../src/stored/own-sites';
import { own } from '../../src/stored/settings';
import { browser } from '../browser/browser';
import { report } from '../browser/errors';
import type { SiteBeside } from '../messaging/page-found';
import { awaitedSite, awaitNoSite, awaitSite, forgetSite, keepSite, markTickets } from '../storage/own-sites';
import { readSettings } from '../storage/settings';
import { callTab } from './handle-calls';
import { isPortalHost, portalsOn } from './portals';
import { registerSites, runIn } from './site-scripts';

/** Listens from the first turn of the background on, so that each of these wakes it. */
export function followSites(): void {
  const again = () => void syncSites().catch((error: unknown) => report(error, 'sites'));
  browser.runtime.onInstalled.addListener(again);
  browser.runtime.onStartup.addListener(again);
  browser.permissions.onRemoved.addListener(again);
  browser.permissions.onAdded.addListener(() => void accessGiven().catch((error: unknown) => report(error, 'sites')));
  // Everything erased, a backup taken in.
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'managed' || (area === 'local' && 'ownSites' in changes)) again();
  });
}

/** How to recognise what lives on the host of a page. @param url of the document that asks, as the browser says it */
export async function rulesOn(host: string, url: string): Promise<readonly PortalRules[]> {
  const portals = portalsOn(host);
  if (portals.length > 0) return portals;
  const address = URL.parse(url);
  if (address?.protocol !== 'https:') return [];
  const { ownSites, managed } = await readSettings();
  return managed?.sites !== false && own(ownSites, ownSiteId(address.hostname)) ? [ownRules(address.host)] : [];
}

/** Takes a site in when access is there; else as soon as it is given, by whatever page of ours it was asked for. */
export async function addSite(host: string, hadAccess: boolean): Promise<boolean> {
  const address = ownPattern(host);
  if (isClosed(host) || URL.parse(address)?.hostname !== host || isPortalHost(address)) return false;
  if ((await readSettings()).managed?.sites === false) return false;
  if (!(await hasAccess(host))) {
    await awaitSite(host, hadAccess);
    // It may have been given while we noted it.
    if (!(await hasAccess(host))) return false;
  }
  await awaitNoSite(host);
  if (!(await keepSite(host, hadAccess))) return false;
  await syncSites([host]);
  return true;
}

/** Has the tickets of a site read, or no longer; its open pages begin anew. */
export async function readTickets(host: string, on: boolean): Promise<void> {
  await markTickets(host, on);
  await leave(host);
  await enterOpenPages(host);
}

/** Whether the ticket that a page shows may be read. @param url of the document, as the browser says it */
export async function mayReadTicket(url: string): Promise<boolean> {
  const address = URL.parse(url);
  if (address?.protocol !== 'https:') return false;
  const { ownSites, managed } = await readSettings();
  return managed?.tickets !== false && ticketHosts(ownSites).includes(address.hostname);
}

/** Takes a site out, without a trace; the browser's access with it, unless it was there before. */
export async function removeSite(host: string): Promise<void> {
  await awaitNoSite(host);
  const was = await forgetSite(host);
  if (!was) return;
  if (!was.keepsAccess) await browser.permissions.remove({ origins: [ownPattern(host)] });
  await syncSites();
}

/** The tab in front, as a site that could be added. */
export async function siteBeside(): Promise<SiteBeside> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  const address = URL.parse(tab?.url ?? '');
  const host = address?.hostname ?? '';
  const not = (why: Extract<SiteBeside, { can: 'nothing' }>['why']) => ({ can: 'nothing', why, host }) as const;
  if (!address) return not('unknown');
  if (address.protocol === 'http:' || address.protocol === 'file:') return not('notHttps');
  if (address.protocol !== 'https:' || isClosed(host)) return not('closed');
  if (isPortalHost(address.href)) return not('portalHost');
  const [settings, hadAccess] = await Promise.all([readSettings(), hasAccess(host)]);
  if (settings.managed?.sites === false) return not('managed');
  if (own(settings.ownSites, ownSiteId(host))) return { can: 'open', host, hasAccess: hadAccess };
  return ownSiteIds(settings).length < MOST_SITES ? { can: 'add', host, hadAccess } : not('full');
}

async function accessGiven(): Promise<void> {
  const wanted = await awaitedSite();
  if (wanted && (await hasAccess(wanted.host))) await addSite(wanted.host, wanted.hadAccess);
  const given = await withAccess();
  await syncSites(given);
}

/** One after the other: what is registered already may not be registered again. */
let last: Promise<unknown> = Promise.resolve();

/** @param now hosts whose open pages get our scripts at once, where none of ours lives there yet */
function syncSites(now: readonly string[] = []): Promise<void> {
  const turn = async () => {
    const gone = await registerSites(await withAccess());
    for (const host of now) await enterOpenPages(host);
    for (const host of gone) await leave(host);
  };
  const mine = last.then(turn, turn);
  last = mine.catch(() => {});
  return mine;
}

/** Hosts of the sites that the browser gives us access to. */
async function withAccess(): Promise<string[]> {
  const settings = await readSettings();
  if (settings.managed?.sites === false) return [];
  const hosts = ownSiteIds(settings).flatMap((id) => ownHost(id) ?? []);
  const given = await Promise.all(hosts.map(hasAccess));
  return hosts.filter((_, at) => given[at]);
}

function hasAccess(host: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [ownPattern(host)] }).catch(() => false);
}

async function enterOpenPages(host: string): Promise<void> {
  const tabs = await browser.tabs.query({ url: ownPattern(host) });
  for (const { id } of tabs) if (id !== undefined && !(await callTab(id, 'sidebarState'))) await runIn(id);
}

/** Without access the browser does not tell which tabs show the host: each document knows by itself. */
async function leave(host: string): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => id !== undefined && callTab(id, 'leaveSite', host)));
}
