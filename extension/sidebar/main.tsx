/** Entry of the sidebar page: in a portal page's frame, or in the browser's own panel. */

import type { OfficialFound } from '../../src/official/found';
import type { PageContext } from '../../src/page/context';
import type { Layout } from '../../src/stored/layout';
import { panelOpener } from '../browser/browser-panel';
import { report } from '../browser/errors';
import { callBackground, hearNews } from '../messaging/calls';
import type { News, SidebarPlacement } from '../messaging/messages';
import { pageSurface } from '../surface/page-surface';
import { renderLocalized } from '../surface/render-page';
import { followTheme } from '../surface/theme';
import '../ui/styles/theme.css';
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
  if (!('tabId' in news) || news.tabId !== feed.tab()) return;
  if (news.news === 'page') feed.hear(news.tabId, news.page);
  else if (news.news === 'official') officialListener(news.found);
  else if (news.news === 'placement') placementListener(news.placement);
  else focusListener(news.words);
});

if (inFrame) holdWheel(document);

// Said at once, before words and answers are there: the page gives up on a frame that stays silent.
if (inFrame) callBackground('sidebarReady').catch(failed);

/** Tab, page and place come in one answer. */
async function besideFrame(): Promise<PageContext | null> {
  const answer = callBackground('sidebarReady');
  const page = await feed.first(
    async () => (await answer).tabId,
    async () => (await answer).page,
  );
  const { tabId, placement } = await answer;
  if (placement) placementListener(placement);
  if (early?.tabId === tabId) focusListener(early?.words);
  early = null;
  return page;
}

const readBeside = async (tabId: number) => (await callBackground('pageBesidePanel', tabId)).page;

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
    close: () => void callBackground('closeSidebar').catch(failed),
    onPlacement: (listen: (placement: SidebarPlacement) => void) => {
      placementListener = listen;
    },
    setLayout: (change: Partial<Layout>) => callBackground('setLayout', change).catch(failed),
    sayCount: (portal: string, count: number) => void callBackground('suggestionsCounted', portal, count).catch(failed),
  }),
  returnFocus: () => void callBackground('returnFocus').catch(failed),
};

if (!inFrame) {
  followActiveTab(() => {
    feed.again(activeTabHere, readBeside).catch(failed);
  }).catch(failed);
}

followTheme(document, surface.settings);
renderLocalized(document, surface.settings, <Sidebar surface={surface} />);
