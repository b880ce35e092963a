/**
 * Routes messages between tabs and our pages. It keeps nothing it cannot lose: the page is asked from the tab again,
 * closed portals live in `storage.session`, and the index is opened anew when needed. It may be killed at any moment.
 */
import type { PortalRules } from '../../src/portal/portal';
import { own } from '../../src/stored/settings';
import { browser, sidePanel } from '../browser/browser';
import { report } from '../browser/errors';
import { DEFAULT_LAYOUT } from '../content/in-page/bounds';
import inPageFile from '../content/in-page/in-page.iife.ts?script';
import { HOST_TAG } from '../content/in-page/shared';
import type { Margin, TabPage } from '../messaging/messages';
import { loadWords, pageWords } from '../packaged/load-words';
import { changeSettings, decideSettings, noteAutoOpen, portalState, setClosed } from '../storage/settings';
import { say } from '../words/words';
import { answerCommands } from './commands';
import { deskHandlers } from './desk-calls';
import { openEntryPoints } from './entry-points';
import { callTab, handleBackgroundCalls, tellPages } from './handle-calls';
import { insertReply } from './insert-reply';
import { countSuggestions } from './search';
import { validateField, validatePage } from './validate-page';
import { applyMenuChoice, countClose, hintOnce } from './visibility';

declare const PORTAL_RULES: readonly PortalRules[];
const PORTALS = PORTAL_RULES.map(({ id }) => id);
const onHost = (host: string) => PORTAL_RULES.filter(({ places }) => places.some((place) => place.host === host));
/** True for every page of a host we have access to by ourselves. */
const onPortalHost = (address: string) => onHost(URL.parse(address)?.host ?? '').length > 0;

handleBackgroundCalls(
  {
    ...deskHandlers,
    async pageRead({ tabId }, sent, sidebarOpen) {
      const page = validatePage(sent);
      if (tabId === null || !page) return { count: 0, mode: 'never', note: null };
      tellPages({ news: 'page', tabId, page });
      const { mode } = await portalState(page.portal);
      const count = mode === 'never' ? 0 : sidebarOpen ? null : await countSuggestions(page);
      if (count !== null) await showBadge(tabId, count);
      return { count, mode, note: await hintOnce(page.portal, mode, count ?? 0) };
    },
    async suggestionsCounted({ tabId }, portal, count) {
      if (tabId === null || (await portalState(portal)).mode === 'never') return;
      await showBadge(tabId, count);
      await callTab(tabId, 'showCount', count);
    },
    async fieldInFrame({ tabId }, sent) {
      if (tabId !== null) await callTab(tabId, 'takeFrameField', validateField(sent));
    },
    enterPage: (_caller, host) => onHost(host),
    async bringInPage({ tabId }) {
      if (tabId !== null) await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [inPageFile] });
      return pageWords();
    },
    portalState: (_caller, portal) => portalState(portal),
    autoOpened: (_caller, portal) => noteAutoOpen(portal),
    openSettings: () => browser.runtime.openOptionsPage(),
    changeSettings: async (_caller, changes) => void (await changeSettings(changes)),
    async choose({ tabId }, choice) {
      const tab = tabId ?? (await activeTab());
      const page = tab === null ? null : (await beside(tab)).page;
      const note = await applyMenuChoice(choice, page?.portal ?? null, PORTALS);
      if (tabId !== null) await callTab(tabId, 'hideSidebar', note);
    },
    async sidebarReady({ tabId }) {
      const tab = tabId ?? (await activeTab());
      if (tab === null) return { tabId: null, page: null, placement: null };
      const placement = tabId === null ? null : await callTab(tab, 'frameReady');
      return { ...(await beside(tab)), placement };
    },
    async setLayout({ tabId }, change) {
      if (tabId === null) return;
      const { page } = await beside(tabId);
      if (!page) return;
      const { portal } = page;
      const settings = await decideSettings(({ layout }) => [
        { key: 'layout', portal, to: { ...(own(layout, portal) ?? DEFAULT_LAYOUT), ...change } },
      ]);
      await callTab(tabId, 'applyLayout', own(settings.layout, portal) ?? DEFAULT_LAYOUT);
    },
    placement({ tabId }, placement) {
      if (tabId !== null) tellPages({ news: 'placement', tabId, placement });
    },
    async blockedByPage({ tabId }) {
      if (tabId === null) return;
      await browser.action.setBadgeText({ tabId, text: '!' });
      await loadWords();
      await browser.action.setTitle({ tabId, title: say('toolbarBuried') });
    },
    pageBesidePanel: (_caller, tabId) => beside(tabId),
    async closeSidebar({ tabId }) {
      if (tabId !== null) await close(tabId);
    },
    async returnFocus({ tabId }) {
      const tab = tabId ?? (await activeTab());
      if (tab !== null) await callTab(tab, 'focusPage');
    },
    async insertReply({ tabId }, content) {
      const tab = tabId ?? (await activeTab());
      return tab === null ? { done: 'impossible' } : insertReply(tab, content, onPortalHost);
    },
    async openSidebar() {
      const tab = await activeTab();
      const page = tab === null ? null : (await beside(tab)).page;
      if (tab === null || !page) return { opened: false };
      await setClosed(page.portal, false);
      await callTab(tab, 'showSidebar', true);
      tellPages({ news: 'focus', tabId: tab });
      return { opened: true };
    },
    async reopened({ tabId }, portal) {
      await setClosed(portal, false);
      await changeSettings([{ key: 'surface', portal, to: 'frame' }]);
      if (tabId !== null) tellPages({ news: 'focus', tabId });
    },
    async movedToPanel({ tabId }) {
      if (tabId === null) return;
      const { page } = await beside(tabId);
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
    async pageBesidePopup() {
      const tab = await activeTab();
      return tab === null ? { tabId: null, page: null } : beside(tab);
    },
    async pushPage({ tabId }, css) {
      if (tabId === null) return;
      const target = { tabId, frameIds: [0] };
      if (css.add) await browser.scripting.insertCSS({ target, css: marginCss(css.add), origin: 'USER' });
      for (const old of css.remove) await browser.scripting.removeCSS({ target, css: marginCss(old), origin: 'USER' });
    },
  },
  report,
);

/**
 * A margin of user origin: it can be removed without trace, leaves no attribute on the page's own nodes, and holds only while
 * our element is there. `width`: an `<html>` of 100 % would otherwise stick out by the margin.
 */
function marginCss({ side, width }: Margin): string {
  return `@media screen { html:has(> ${HOST_TAG}) { margin-${side}: ${Math.round(width)}px !important; width: auto !important } }`;
}

answerCommands(close);
openEntryPoints();

/** Tabs whose sidebar is being closed: the second press of a double click, or a key held down, is no second close. */
const closing = new Set<number>();

/** Closed by hand: it stays closed on this portal for the session. */
async function close(tabId: number): Promise<void> {
  if (closing.has(tabId)) return;
  closing.add(tabId);
  await closeByHand(tabId).finally(() => closing.delete(tabId));
}

async function closeByHand(tabId: number): Promise<void> {
  const { page } = await beside(tabId);
  if (page) await setClosed(page.portal, true);
  await callTab(tabId, 'hideSidebar', page && (await countClose(page.portal, PORTALS)));
}

async function activeTab(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id ?? null;
}

async function beside(tabId: number): Promise<TabPage> {
  return { tabId, page: validatePage(await callTab(tabId, 'readPage')) };
}

async function showBadge(tabId: number, count: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#1a5c49' });
  await browser.action.setBadgeText({ tabId, text: count === 0 ? '' : String(Math.min(count, 9)) });
}
