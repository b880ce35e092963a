/** Entry of the sidebar page: in a portal page's frame, or in the browser's own panel. */
import type { PageContext } from '../../src/page/context';
import type { Layout } from '../../src/stored/layout';
import { panelOpener } from '../browser/browser-panel';
import { report } from '../browser/errors';
import { callBackground, hearNews } from '../messaging/calls';
import type { News, SidebarPlacement } from '../messaging/messages';
import { heard } from '../surface/page-found';
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
let focusListener = (_words?: string) => {};
let placementListener: (placement: SidebarPlacement) => void = () => {};
/** Asked for before we knew our tab: done as soon as we do. */
let early: Extract<News, { news: 'focus' }> | null = null;
hearNews((news) => {
  if (news.news === 'focus' && feed.tab() === null) early = news;
  if (!('tabId' in news) || news.tabId !== feed.tab()) return;
  if (news.news === 'page') feed.hear(news.tabId, heard(news.page, news.found));
  else if (news.news === 'placement') placementListener(news.placement);
  else focusListener(news.words);
});

if (inFrame) holdWheel(document);

/**
 * Said at once, before words and answers are there: the page gives up on a frame that stays silent. Its answer is the first
 * that is shown; drawn anew, in another language, we ask again.
 */
let first = inFrame ? beside() : null;
first?.catch(() => {}); // said by whoever shows it

/** Tab, page, what it brings and place come in one answer. */
function beside() {
  const answer = callBackground('sidebarReady');
  const page = feed.first(
    async () => (await answer).tabId,
    async () => heard((await answer).page, (await answer).found),
  );
  return Promise.all([answer, page] as const);
}

async function besideFrame(): Promise<PageContext | null> {
  const asked = first ?? beside();
  first = null;
  const [{ tabId, placement }, page] = await asked;
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
