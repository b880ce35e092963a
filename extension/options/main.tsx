/** Entry of the settings page. */
import { renderLocalized } from '../surface/render-page';
import { followTheme } from '../surface/theme';
import '../ui/styles/theme.css';
import { browserSurface } from './browser-surface';
import { Options } from './options';

followTheme(document, browserSurface.settings);
renderLocalized(document, browserSurface.settings, <Options surface={browserSurface} />);
