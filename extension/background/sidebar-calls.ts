/** Showing, closing and placing the sidebar of a tab. Keeps nothing but in storage, and which closes are under way. */

import { DEFAULT_LAYOUT } from '../../src/stored/layout';
import { own } from '../../src/stored/settings';
import { sidePanel } from '../browser/browser';
import { report } from '../browser/errors';
import { changeSettings, decideSettings, setClosed } from '../storage/settings';
import { type BackgroundHandlers, callTab, tellPages } from './handle-calls';
import { proveFrame } from './our-frames';
import { PORTALS } from './portals';
import { withFound } from './search';
import { activeTab, pageBeside, pageIn } from './tabs';
import { validatePlacement } from './validate-page';
import { applyMenuChoice, countClose } from './visibility';

export const sidebarHandlers = {
  async applyMenuChoice({ tabId }, choice) {
    const { page } = await pageBeside(tabId);
    const note = await applyMenuChoice(choice, page?.portal ?? null, PORTALS);
    if (tabId !== null) await callTab(tabId, 'hideSidebar', note);
  },
  proveFrame: ({ tabId, frameId }, key) =>
    tabId !== null && proveFrame(tabId, frameId, key, (given) => callTab(tabId, 'ownsFrame', given)),
  async sidebarReady({ tabId }) {
    if (tabId === null) return { ...(await withFound(await pageBeside(null))), placement: null };
    const placement = await callTab(tabId, 'frameReady');
    return { ...(await withFound(await pageIn(tabId))), placement };
  },
  async setLayout({ tabId }, change) {
    if (tabId === null) return;
    const { page } = await pageIn(tabId);
    if (!page) return;
    const { portal } = page;
    const settings = await decideSettings(({ layout }) => [
      { key: 'layout', portal, to: { ...(own(layout, portal) ?? DEFAULT_LAYOUT), ...change } },
    ]);
    await callTab(tabId, 'applyLayout', own(settings.layout, portal) ?? DEFAULT_LAYOUT);
  },
  sidebarPlaced({ tabId }, sent) {
    const placement = validatePlacement(sent);
    if (tabId !== null && placement) tellPages({ news: 'placement', tabId, placement });
  },
  async sidebarHolds({ tabId }, holds) {
    if (tabId !== null) await callTab(tabId, 'frameHolds', holds === true);
  },
  async closeSidebar({ tabId }) {
    if (tabId !== null) await closeSidebar(tabId);
  },
  async returnFocus({ tabId }) {
    const tab = tabId ?? (await activeTab());
    if (tab !== null) await callTab(tab, 'focusPage');
  },
  async openSidebar() {
    const { tabId, page } = await pageBeside(null);
    if (tabId === null || !page) return { opened: false };
    await setClosed(page.portal, false);
    await callTab(tabId, 'showSidebar', true);
    tellPages({ news: 'focus', tabId });
    return { opened: true };
  },
  async reopened({ tabId }, portal) {
    await setClosed(portal, false);
    await changeSettings([{ key: 'surface', portal, to: 'frame' }]);
    if (tabId !== null) tellPages({ news: 'focus', tabId });
  },
  async movedToPanel({ tabId }) {
    if (tabId === null) return;
    const { page } = await pageIn(tabId);
    if (page) await changeSettings([{ key: 'surface', portal: page.portal, to: 'panel' }]);
    await callTab(tabId, 'hideSidebar', null);
  },
  async openPanel({ tabId }) {
    try {
      if (!sidePanel || tabId === null) return { opened: false };
      await sidePanel.open({ tabId });
      return { opened: true };
    } catch (error) {
      report(error, 'openPanel');
      return { opened: false };
    }
  },
} satisfies Partial<BackgroundHandlers>;

/** Tabs whose sidebar is being closed: the second press of a double click, or a key held down, is no second close. */
const closing = new Set<number>();

/** Closed by hand: it stays closed on this portal for the session. */
export async function closeSidebar(tabId: number): Promise<void> {
  if (closing.has(tabId)) return;
  closing.add(tabId);
  await closeByHand(tabId).finally(() => closing.delete(tabId));
}

async function closeByHand(tabId: number): Promise<void> {
  const { page } = await pageIn(tabId);
  // At once: it must go also where nothing more can be kept.
  await callTab(tabId, 'hideSidebar', null);
  if (!page) return;
  await setClosed(page.portal, true);
  const note = await countClose(page.portal, PORTALS);
  if (note) await callTab(tabId, 'hideSidebar', note);
}
