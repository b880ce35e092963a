/**
 * Routes messages between tabs and our pages. It keeps nothing it cannot lose: the page is asked from the tab again,
 * closed portals live in `storage.session`, and the index is opened anew when needed. It may be killed at any moment.
 */
import { faultOf } from '../../src/stored/fault';
import { ofScripts } from '../../src/stored/portal-choice';
import { browser } from '../browser/browser';
import { keepFaults, report } from '../browser/errors';
import inPageFile from '../content/in-page/in-page.iife.ts?script';
import officialFile from '../content/official/official.iife.ts?script';
import readFile from '../content/read/read.iife.ts?script';
import ticketFile from '../content/ticket/ticket.iife.ts?script';
import { SIDEBAR_PAGE, SITE_PAGE } from '../manifest/pages';
import { pageWords } from '../packaged/load-words';
import { forgetDraft, readDraft } from '../storage/draft';
import { noteFault } from '../storage/faults';
import { ownBodies, ownCards, ownIndex } from '../storage/own-answers';
import { awaitNoSite } from '../storage/own-sites';
import { readPolicy } from '../storage/policy';
import { changeSettings, noteAutoOpen, portalState } from '../storage/settings';
import { answerCommands } from './commands';
import { deskHandlers } from './desk-calls';
import { diagnose } from './diagnose';
import { openEntryPoints } from './entry-points';
import { askWhenDue, freshHandlers } from './fresh-answers';
import { type BackgroundHandlers, callTab, handleBackgroundCalls, tellPages } from './handle-calls';
import { aimReply, insertReply, takesReply, whyNotNow } from './insert-reply';
import { compareOfficial } from './official';
import { addSite, followSites, mayReadTicket, readTickets, removeSite, rulesOn, siteBeside } from './own-sites';
import { setMargin, setSolid, showHost } from './page-css';
import { tellPagesOfSettings } from './page-settings';
import { isOfficialPage, isPortalHost, portalById } from './portals';
import { withoutTraces } from './private-window';
import { countFound, findOnPage, searchPage, withFound } from './search';
import { closeSidebar, sidebarHandlers } from './sidebar-calls';
import { activeTab, pageBeside, pageIn } from './tabs';
import { takeBackReply } from './take-back';
import { showBadge, showBlocked } from './toolbar';
import { validateBlocks, validateField, validatePage } from './validate-page';
import { hintOnce } from './visibility';
import { welcomeOnce } from './welcome';

/** The page each tab told of last: while one is searched, the next may come, and then only the next is news. */
const turns = new Map<number, number>();

function nextTurn(tabId: number): { isLast(): boolean } {
  const mine = (turns.get(tabId) ?? 0) + 1;
  turns.set(tabId, mine);
  return { isLast: () => turns.get(tabId) === mine };
}

/** What a portal page brings, and what our pages ask about it. */
const pageHandlers = {
  async pageRead({ tabId }, sent) {
    const page = validatePage(sent);
    if (tabId === null || !page) return { count: 0, mode: 'never', note: null };
    const heard = nextTurn(tabId);
    const state = portalState(page.portal);
    // Kept away from a portal, Repère opens nothing for its pages: whoever looks at one all the same asks.
    const isWanted = state.then(({ mode }) => mode !== 'never');
    const [{ mode }, found] = await Promise.all([state, findOnPage(page, isWanted)]);
    const count = countFound(found);
    if (heard.isLast()) {
      tellPages({ news: 'page', tabId, page, found });
      await showBadge(tabId, count);
    }
    return { count, mode, note: await hintOnce(page.portal, mode, count) };
  },
  searchPage: (_caller, page, without) => searchPage(page, without),
  async fieldInFrame({ tabId }, sent) {
    if (tabId !== null) await callTab(tabId, 'takeFrameField', validateField(sent));
  },
  enterPage: ({ url }, host) => rulesOn(host, url),
  async bringReader({ tabId, frameId, url }) {
    if (tabId === null) return { tickets: false };
    const tickets = frameId === 0 && !isPortalHost(url) && (await mayReadTicket(url));
    // At once: the page stands already, and what it still loads is nothing to wait for.
    const target = { tabId, frameIds: [frameId] };
    const files = [readFile, ...(tickets ? [ticketFile] : [])];
    await browser.scripting.executeScript({ target, files, injectImmediately: true });
    return { tickets };
  },
  async bringOfficial({ tabId, frameId, url }) {
    if (tabId === null || frameId !== 0 || !isOfficialPage(url)) return;
    await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [officialFile], injectImmediately: true });
  },
  async officialRead({ tabId, frameId, url }, sent) {
    const blocks = validateBlocks(sent);
    if (tabId === null || frameId !== 0 || !blocks || !isOfficialPage(url)) return null;
    const found = await compareOfficial(blocks);
    tellPages({ news: 'official', tabId, found });
    return found;
  },
  officialIn: (_caller, tabId) => callTab(tabId, 'officialFound'),
  async bringInPage({ tabId, url }) {
    if (tabId !== null) {
      const drawn = browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [inPageFile] });
      await Promise.all([showHost(tabId), drawn]);
    }
    return { ...(await pageWords()), page: isPortalHost(url) ? SIDEBAR_PAGE : SITE_PAGE };
  },
  portalState: (_caller, portal) => portalState(portal),
  autoOpened: (_caller, portal) => noteAutoOpen(portal),
  async pushPage({ tabId }, css) {
    if (tabId !== null) await setMargin(tabId, css);
  },
  async blockedByPage({ tabId }) {
    if (tabId !== null) await showBlocked(tabId);
  },
  pageBesidePanel: async (_caller, tabId) => withFound(await pageIn(tabId)),
  pageBesidePopup: async () => withFound(await pageBeside(null)),
  siteBeside,
  addSite: (_caller, host, hadAccess) => addSite(host, hadAccess === true),
  removeSite: (_caller, host, asked) => (asked ? awaitNoSite(host) : removeSite(host)),
  readTickets: (_caller, host, on) => readTickets(host, on === true),
  ownCards: (_caller, stamp) => ownCards(stamp),
  ownBodies: (_caller, stamp) => ownBodies(stamp),
  ownIndex: (_caller, stamp, content) => ownIndex(stamp, content),
  openSettings: () => browser.runtime.openOptionsPage(),
  noteFault: (_caller, fault) => noteFault(fault),
  diagnose: ({ tabId }) => diagnose(tabId),
  async changeSettings({ tabId, isScript }, changes) {
    await changeSettings(isScript ? ofScripts(changes) : await withoutTraces(tabId, changes));
  },
  async aimReply({ tabId }) {
    if ((await readPolicy()).policy.insertion === false) return { done: 'impossible' };
    const { page } = tabId === null ? { page: null } : await pageIn(tabId);
    if (tabId === null || !page) return { done: 'impossible' };
    const portal = portalById(page.portal);
    if (!portal) return { done: 'impossible' };
    const { from } = await readDraft();
    return aimReply(tabId, portal, from !== undefined && from !== tabId);
  },
  async endAim({ tabId }) {
    if (tabId !== null) await whyNotNow(tabId);
  },
  async aimEnded({ tabId }) {
    if (tabId !== null) await setSolid(tabId, false);
  },
  async insertReply({ tabId, frameId }, content) {
    if ((await readPolicy()).policy.insertion === false) return { done: 'impossible' };
    const tab = tabId ?? (await activeTab());
    // In a frame of the page, only what the user was shown and pressed for once more.
    const refused = tabId !== null && frameId !== 0 ? await whyNotNow(tabId) : null;
    if (refused) return refused;
    return tab === null ? { done: 'impossible' } : insertReply(tab, content, isPortalHost);
  },
  async takesReply({ tabId }) {
    const tab = tabId ?? (await activeTab());
    return tab !== null && takesReply(tab, isPortalHost);
  },
  async takeBackReply({ tabId }) {
    const tab = tabId ?? (await activeTab());
    return tab !== null && takeBackReply(tab);
  },
} satisfies Partial<BackgroundHandlers>;

// A fault that cannot be remembered stays in the console.
keepFaults((error, where) => void noteFault(faultOf(error, where, Date.now())).catch(() => {}));
handleBackgroundCalls({ ...pageHandlers, ...sidebarHandlers, ...deskHandlers, ...freshHandlers }, report);
browser.runtime.onStartup.addListener(() => void forgetDraft().catch((error: unknown) => report(error, 'draft')));
answerCommands(closeSidebar);
openEntryPoints();
followSites();
tellPagesOfSettings();
welcomeOnce();
void askWhenDue();
