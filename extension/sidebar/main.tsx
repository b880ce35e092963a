/** Entry of the sidebar page: in a portal page's frame, or in the browser's own panel. */
import type { PageContext } from '../../src/page';
import { panelOpener } from '../browser-panel';
import { callBackground, hearNews } from '../calls';
import { drawInWords } from '../draw';
import { report } from '../errors';
import type { Layout, Placed } from '../messages';
import { pageSurface } from '../page-surface';
import { followTheme } from '../theme';
import '../ui/theme.css';
import { activeTabHere, followActiveTab } from './panel-tab';
import { Sidebar, type SidebarSurface } from './sidebar';

const parameters = new URLSearchParams(location.search);
const inFrame = parameters.get('surface') === 'frame';
const failed = (error: unknown) => report(error, 'sidebar');

let tab: number | null = null;
let pageListener: (page: PageContext | null) => void = () => {};
let focusListener = (_words?: string) => {};
let placedListener: (placed: Placed) => void = () => {};
hearNews((news) => {
  if (news.news === 'draft' || news.tabId !== tab) return;
  if (news.news === 'page') pageListener(news.page);
  else if (news.news === 'placed') placedListener(news.placed);
  else focusListener(news.words);
});

// Said at once, before words and answers are there: the page gives up on a frame that stays silent.
if (inFrame) callBackground('sidebarReady').catch(failed);

async function besideFrame(): Promise<PageContext | null> {
  const { tabId, page, placed } = await callBackground('sidebarReady');
  tab = tabId;
  if (placed) placedListener(placed);
  return page;
}

async function besidePanel(): Promise<PageContext | null> {
  tab = await activeTabHere();
  return tab === null ? null : (await callBackground('besidePanel', tab)).page;
}

const surface: SidebarSurface = {
  ...pageSurface,
  name: inFrame ? 'sidebar' : 'panel',
  beside: inFrame ? besideFrame : besidePanel,
  onPage: (listen) => {
    pageListener = listen;
  },
  onFocus: (listen) => {
    focusListener = listen;
  },
  control: {
    inPage: inFrame,
    choose: (choice) => void callBackground('choose', choice).catch(failed),
    openSettings: pageSurface.openSettings,
    openBoard: pageSurface.openBoard,
  },
  startsFocused: parameters.has('focus'),
  ...((parameters.has('focus') || !inFrame) && { handed: () => callBackground('takeHanded') }),
  ...(inFrame && {
    panel: { opener: panelOpener(), onOpened: () => void callBackground('movedToPanel').catch(failed) },
    close: () => void callBackground('closeSidebar').catch(failed),
    onPlaced: (listen: (placed: Placed) => void) => {
      placedListener = listen;
    },
    setLayout: (change: Partial<Layout>) => callBackground('setLayout', change).catch(failed),
  }),
  returnFocus: () => void callBackground('returnFocus').catch(failed),
};

if (!inFrame) {
  followActiveTab(() => {
    besidePanel().then((page) => pageListener(page), failed);
  }).catch(failed);
}

followTheme(document);
drawInWords(document, <Sidebar surface={surface} />);
