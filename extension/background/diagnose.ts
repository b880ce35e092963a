/** What is known of the tab the user was in before ours; asked anew, and nothing of it is kept. */
import { findPortal } from '../../src/portal/find-portal';
import { inForce } from '../../src/stored/policy';
import { browser } from '../browser/browser';
import type { Diagnosis } from '../messaging/diagnosis';
import { readFaults } from '../storage/faults';
import { readPolicy } from '../storage/policy';
import { portalState } from '../storage/settings';
import { callTab } from './handle-calls';
import { rulesOn } from './own-sites';
import { PORTALS } from './portals';
import { pageIn } from './tabs';

/** @param ours the tab of the page that asks */
export async function diagnose(ours: number | null): Promise<Diagnosis> {
  const faults = await readFaults();
  const tab = await lastTab(ours);
  const policy = await policyHere();
  const none = { host: null, portal: null, titlesOnly: false, page: null, state: null, sidebar: null, faults, policy };
  if (!tab) return { ...none, recognition: 'noTab' };
  // The browser tells the addresses of sites we have access to, and of no other.
  const address = tab.url === undefined ? null : URL.parse(tab.url);
  const rules = address ? await rulesOn(address.host, address.href) : [];
  if (!address || rules.length === 0) return { ...none, recognition: 'otherSite' };
  const match = findPortal(address.href, rules);
  if (!match) return { ...none, recognition: 'otherPath', host: address.host };
  const known = {
    ...none,
    host: address.host,
    portal: match.portal.id,
    titlesOnly: match.place.titlesOnly ?? false,
    state: await portalState(match.portal.id),
  };
  const { page } = await pageIn(tab.id);
  if (!page) return { ...known, recognition: 'silent' };
  const told = await callTab(tab.id, 'sidebarState');
  const { how = null, side = null, width = null } = told?.placement ?? {};
  const sidebar = told && { open: told.open, how, side, width, why: told.why, hindered: told.hindered };
  const { ticket: _never, ...shown } = page;
  return { ...known, recognition: 'recognised', page: shown, sidebar };
}

/** What the organisation decides, and what of it is not taken: values that do not fit, portals nobody knows. */
async function policyHere(): Promise<Diagnosis['policy']> {
  const { policy, ignored } = await readPolicy();
  const unknown = Object.keys(policy.modes).filter((id) => !PORTALS.includes(id));
  return { inForce: inForce(policy), ignored: [...ignored, ...unknown.map((id) => `modes.${id}`)] };
}

interface SeenTab {
  readonly id: number;
  readonly url: string | undefined;
}

/** The tab in front, or the one before it when that is a page of ours. */
async function lastTab(ours: number | null): Promise<SeenTab | null> {
  const own = browser.runtime.getURL('');
  const tabs = (await browser.tabs.query({ lastFocusedWindow: true }))
    .filter(({ id, url }) => id !== undefined && id !== ours && !url?.startsWith(own))
    .sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  const [tab] = tabs;
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url };
}
