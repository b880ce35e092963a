/** Sites of the user's own: taking them in and out, and the one whose access the browser is being asked for. Background only. */
import * as v from 'valibot';
import { ownSiteId } from '../../src/portal/own-site';
import { type OwnSite, siteAdded, siteForgotten, ticketsRead } from '../../src/stored/own-sites';
import { own } from '../../src/stored/settings';
import { browser } from '../browser/browser';
import { today } from '../words/dates';
import { forgetRemovedPresets } from './removed-filters';
import { decideSettings, forgetInSession, locked } from './settings';

/** Milliseconds within which an answer to the browser's question belongs to the press that asked it. */
const PATIENCE = 5 * 60_000;

const Wanted = v.object({ host: v.string(), hadAccess: v.boolean(), at: v.number() });
export type WantedSite = v.InferOutput<typeof Wanted>;

/** False when no more sites fit. */
export async function keepSite(host: string, hadAccess: boolean): Promise<boolean> {
  const { ownSites } = await decideSettings((now) => siteAdded(now, host, today(), hadAccess));
  return own(ownSites, ownSiteId(host)) !== undefined;
}

/** Forgets a site with all that was chosen or done there. Returns what was kept of it; undefined when it was none. */
export async function forgetSite(host: string): Promise<OwnSite | undefined> {
  let was: OwnSite | undefined;
  await decideSettings((now) => {
    was = own(now.ownSites, ownSiteId(host));
    return siteForgotten(now, host);
  });
  await forgetInSession(ownSiteId(host));
  await forgetRemovedPresets(ownSiteId(host));
  return was;
}

/** Marks a site as a ticket tool, or no longer. */
export async function markTickets(host: string, on: boolean): Promise<void> {
  await decideSettings((now) => ticketsRead(now, host, on));
}

/** Remembers the site the browser is being asked for, the last one. */
export function awaitSite(host: string, hadAccess: boolean): Promise<void> {
  return locked(() => browser.storage.session.set({ wantedSite: { host, hadAccess, at: Date.now() } satisfies WantedSite }));
}

/** The site that is being waited for; null when there is none, or the question is too old. */
export async function awaitedSite(): Promise<WantedSite | null> {
  const { wantedSite } = await browser.storage.session.get('wantedSite');
  const read = v.safeParse(Wanted, wantedSite);
  return read.success && Math.abs(Date.now() - read.output.at) < PATIENCE ? read.output : null;
}

/** Waits for this one no longer. */
export function awaitNoSite(host: string): Promise<void> {
  return locked(async () => {
    const wanted = await awaitedSite();
    if (wanted === null || wanted.host === host) await browser.storage.session.remove(['wantedSite']);
  });
}
