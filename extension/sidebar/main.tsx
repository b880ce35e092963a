/** Entry of the sidebar page: in a portal page's frame, or in the browser's own panel. */

import type { OfficialFound } from '../../src/official/found';
import type { PageContext } from '../../src/page/context';
import type { Layout } from '../../src/stored/layout';
import { browser } from '../browser/browser';
import { panelOpener } from '../browser/browser-panel';
import { report } from '../browser/errors';
import { callBackground, hearNews } from '../messaging/calls';
import type { News } from '../messaging/news';
import type { SidebarPlacement } from '../messaging/sidebar-placement';
import { heard } from '../surface/page-found';
import { pageSurface } from '../surface/page-surface';
import { renderLocalized } from '../surface/render-page';
import { followTheme } from '../surface/theme';
import '../ui/styles/theme.css';
import { CopyPage } from './copy-page';
import { awaitKey } from './frame-key';
import { holdWheel } from './hold-wheel';
import { openPageFeed } from './page-feed';
import { activeTabHere, followActiveTab } from './panel-tab';
import { Sidebar } from './sidebar';
import type { SidebarSurface } from './surface';

const parameters = new URLSearchParams(location.search);
const inFrame = parameters.get('surface') === 'frame';
const failed = (error: unknown) => report(error, 'sidebar');

const feed = openPageFeed();
let officialListener: (found: OfficialFound | null) => void = () => {};
let focusListener = (_words?: string) => {};
let placementListener: (placement: SidebarPlacement) => void = () => {};
/** Asked for before we knew our tab: done as soon as we do. */
let early: Extract<News, { news: 'focus' }> | null = null;
hearNews((news) => {
  if (news.news === 'focus' && feed.tab() === null) early = news;
  if (news.news === 'page') return feed.hear(news.tabId, heard(news.page, news.found));
  if (!('tabId' in news) || news.tabId !== feed.tab()) return;
  if (news.news === 'official') officialListener(news.found);
  else if (news.news === 'placement') placementListener(news.placement);
  else focusListener(news.words);
});

if (inFrame) holdWheel(document);

/** What is beside, once it was asked for as we started: the first that is shown. Drawn anew, in another language, we ask again. */
let first: ReturnType<typeof beside> | null = null;

/** Tab, page, what it brings and place come in one answer. */
function beside() {
  const answer = callBackground('sidebarReady');
  const page = feed.first(
    async () => (await answer).tabId,
    async () => heard((await answer).page, (await answer).found),
  );
  return Promise.all([answer, page] as const);
}

/** Firefox gives a page of ours no `tabs` where a web page frames it. */
const canConnect = 'tabs' in browser;
/** Nothing is ever sent: the content script hears by it when our process ends. Kept for as long as we run. */
const lives: ReturnType<typeof browser.tabs.connect>[] = [];

async function besideFrame(): Promise<PageContext | null> {
  const asked = first ?? beside();
  first = null;
  const [{ tabId, placement }, page] = await asked;
  if (tabId !== null && canConnect && lives.length === 0) lives.push(browser.tabs.connect(tabId, { frameId: 0 }));
  if (placement) placementListener(placement);
  if (early?.tabId === tabId) focusListener(early?.words);
  early = null;
  return page;
}

const readBeside = async (tabId: number) => {
  const { page, found } = await callBackground('pageBesidePanel', tabId);
  return heard(page, found);
};

const surface: SidebarSurface = {
  ...pageSurface,
  name: inFrame ? 'sidebar' : 'panel',
  beside: inFrame ? besideFrame : () => feed.first(activeTabHere, readBeside),
  onPage: feed.listen,
  officialBeside: async () => {
    const tab = feed.tab();
    return tab === null ? null : callBackground('officialIn', tab);
  },
  onOfficial: (listen) => {
    officialListener = listen;
  },
  onFocus: (listen) => {
    focusListener = listen;
  },
  control: {
    inPage: inFrame,
    choose: (choice) => void callBackground('applyMenuChoice', choice).catch(failed),
    openSettings: pageSurface.openSettings,
    openBoard: pageSurface.openBoard,
  },
  startsFocused: parameters.has('focus'),
  ...((parameters.has('focus') || !inFrame) && { pendingSearch: () => callBackground('takePendingSearch') }),
  ...(inFrame && {
    panel: { opener: panelOpener(), onOpened: () => void callBackground('movedToPanel').catch(failed) },
    aim: () => callBackground('aimReply'),
    endAim: () => void callBackground('endAim').catch(failed),
    close: () => void callBackground('closeSidebar').catch(failed),
    holds: (holds: boolean) => void callBackground('sidebarHolds', holds).catch(failed),
    onPlacement: (listen: (placement: SidebarPlacement) => void) => {
      placementListener = listen;
    },
    setLayout: (change: Partial<Layout>) => callBackground('setLayout', change).catch(failed),
  }),
  returnFocus: () => void callBackground('returnFocus').catch(failed),
};

followTheme(document, surface.settings);

let isMadeByUs = false;
/** Somebody else made this copy of our page: nothing of it works, and it says so. */
const Page = () => (isMadeByUs ? <Sidebar surface={surface} /> : <CopyPage onSettings={surface.openSettings} />);
const draw = () => renderLocalized(document, surface.settings, <Page />);

function start(): void {
  isMadeByUs = true;
  // Said at once, before words and answers are there: the page gives up on a frame that stays silent.
  if (inFrame) {
    first = beside();
    first.catch(() => {}); // said by whoever shows it
  } else followActiveTab(() => void feed.again(activeTabHere, readBeside).catch(failed)).catch(failed);
  draw();
}

if (inFrame) awaitKey(window, (key) => callBackground('proveFrame', key), start, draw);
// The browser's own panel is in no tab; opened in one, by a page say, there is nothing beside.
else browser.tabs.getCurrent().then((tab) => (tab ? draw() : start()), failed);
