/** Entry of the toolbar popup. */
import { panelOpener } from '../browser/browser-panel';
import { report } from '../browser/errors';
import { callBackground } from '../messaging/calls';
import { askForSite } from '../surface/ask-for-site';
import { heard } from '../surface/page-found';
import { pageSurface } from '../surface/page-surface';
import { renderLocalized } from '../surface/render-page';
import { followTheme } from '../surface/theme';
import '../ui/styles/theme.css';
import { Popup, type PopupSurface } from './popup';

/** In a tab of its own: from the address bar, or where the browser opens no popup. */
const inTab = new URLSearchParams(location.search).get('surface') === 'tab';
document.documentElement.classList.toggle('tab-page', inTab);

// A tab of its own has no page beside to write into.
const { insert: _, ...alone } = pageSurface;

const surface: PopupSurface = {
  ...(inTab ? alone : pageSurface),
  name: 'popup',
  pendingSearch: () => callBackground('takePendingSearch'),
  async beside() {
    if (inTab) return null;
    const { page, found } = await callBackground('pageBesidePopup');
    return heard(page, found);
  },
  openHere: async () => {
    try {
      const { opened } = await callBackground('openSidebar');
      if (opened) window.close();
      return opened;
    } catch (error) {
      report(error, 'popup');
      return false;
    }
  },
  ...(!inTab && { site: { beside: () => callBackground('siteBeside'), add: askForSite } }),
  openWelcome: () => void callBackground('openWelcome').catch((error: unknown) => report(error, 'popup')),
  ...(!inTab && { panel: { opener: panelOpener(), onOpened: () => window.close() } }),
  // Escape in a tab must not take the tab away.
  close: () => void (!inTab && window.close()),
};

followTheme(document, surface.settings);
renderLocalized(document, surface.settings, <Popup surface={surface} />);
