/** Entry of the toolbar popup. */
import { render } from 'preact';
import { callBackground } from '../calls';
import { report } from '../errors';
import { pageSurface } from '../page-surface';
import '../ui/theme.css';
import { Popup, type PopupSurface } from './popup';

const surface: PopupSurface = {
  ...pageSurface,
  beside: async () => (await callBackground('besidePopup')).page,
  openHere: () => {
    callBackground('openSidebar').then(
      ({ opened }) => opened && window.close(),
      (error: unknown) => report(error, 'popup'),
    );
  },
  close: () => window.close(),
};

render(<Popup surface={surface} />, document.getElementById('root') as HTMLElement);
