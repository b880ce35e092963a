/**
 * Routes messages between tabs and our pages. It keeps nothing it cannot lose: the page is asked from the tab again,
 * closed portals live in `storage.session`, and the index is opened anew when needed. It may be killed at any moment.
 */
import { faultOf } from '../../src/stored/fault';
import { browser } from '../browser/browser';
import { keepFaults, report } from '../browser/errors';
import inPageFile from '../content/in-page/in-page.iife.ts?script';
import readFile from '../content/read/read.iife.ts?script';
import { pageWords } from '../packaged/load-words';
import { noteFault } from '../storage/faults';
import { readPolicy } from '../storage/policy';
import { changeSettings, noteAutoOpen, portalState } from '../storage/settings';
import { answerCommands } from './commands';
import { deskHandlers } from './desk-calls';
import { diagnose } from './diagnose';
import { openEntryPoints } from './entry-points';
import { type BackgroundHandlers, callTab, handleBackgroundCalls, tellPages } from './handle-calls';
import { insertReply } from './insert-reply';
import { setMargin } from './page-margin';
import { isPortalHost, portalsOn } from './portals';
import { countSuggestions } from './search';
import { closeSidebar, sidebarHandlers } from './sidebar-calls';
import { activeTab, pageBeside, pageIn } from './tabs';
import { takeBackReply } from './take-back';
import { showBadge, showBlocked } from './toolbar';
import { validateField, validatePage } from './validate-page';
import { hintOnce } from './visibility';

/** What a portal page brings, and what our pages ask about it. */
const pageHandlers = {
  async pageRead({ tabId }, sent, sidebarOpen) {
    const page = validatePage(sent);
    if (tabId === null || !page) return { count: 0, mode: 'never', note: null };
    tellPages({ news: 'page', tabId, page });
    const { mode } = await portalState(page.portal);
    const count = mode === 'never' ? 0 : sidebarOpen ? null : await countSuggestions(page);
    if (count !== null) await showBadge(tabId, count);
    return { count, mode, note: await hintOnce(page.portal, mode, count ?? 0) };
  },
  async fieldInFrame({ tabId }, sent) {
    if (tabId !== null) await callTab(tabId, 'takeFrameField', validateField(sent));
  },
  enterPage: (_caller, host) => portalsOn(host),
  async bringReader({ tabId, frameId }) {
    if (tabId === null) return;
    // At once: the page stands already, and what it still loads is nothing to wait for.
    const target = { tabId, frameIds: [frameId] };
    await browser.scripting.executeScript({ target, files: [readFile], injectImmediately: true });
  },
  async bringInPage({ tabId }) {
    if (tabId !== null) await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [inPageFile] });
    return pageWords();
  },
  portalState: (_caller, portal) => portalState(portal),
  autoOpened: (_caller, portal) => noteAutoOpen(portal),
  async pushPage({ tabId }, css) {
    if (tabId !== null) await setMargin(tabId, css);
  },
  async blockedByPage({ tabId }) {
    if (tabId !== null) await showBlocked(tabId);
  },
  pageBesidePanel: (_caller, tabId) => pageIn(tabId),
  pageBesidePopup: () => pageBeside(null),
  openSettings: () => browser.runtime.openOptionsPage(),
  noteFault: (_caller, fault) => noteFault(fault),
  diagnose: ({ tabId }) => diagnose(tabId),
  changeSettings: async (_caller, changes) => void (await changeSettings(changes)),
  async insertReply({ tabId }, content) {
    if ((await readPolicy()).policy.insertion === false) return { done: 'impossible' };
    const tab = tabId ?? (await activeTab());
    return tab === null ? { done: 'impossible' } : insertReply(tab, content, isPortalHost);
  },
  async takeBackReply({ tabId }) {
    const tab = tabId ?? (await activeTab());
    return tab !== null && takeBackReply(tab);
  },
} satisfies Partial<BackgroundHandlers>;

// A fault that cannot be remembered stays in the console.
keepFaults((error, where) => void noteFault(faultOf(error, where, Date.now())).catch(() => {}));
handleBackgroundCalls({ ...pageHandlers, ...sidebarHandlers, ...deskHandlers }, report);
answerCommands(closeSidebar);
openEntryPoints();
