/** Entry of the toolbar popup. */
import { panelOpener } from '../browser-panel';
import { callBackground } from '../calls';
import { drawInWords } from '../draw';
import { report } from '../errors';
import { pageSurface } from '../page-surface';
import { followTheme } from '../theme';
import '../ui/theme.css';
import { Popup, type PopupSurface } from './popup';

const surface: PopupSurface = {
  ...pageSurface,
  name: 'popup',
  beside: async () => (await callBackground('besidePopup')).page,
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
  panel: { opener: panelOpener(), onOpened: () => window.close() },
  close: () => window.close(),
};

followTheme(document);
drawInWords(document, <Popup surface={surface} />);
