/** Entry of the settings page. */
import { drawInWords } from '../draw';
import { followTheme } from '../theme';
import '../ui/theme.css';
import { browserSurface } from './browser-surface';
import { Options } from './options';

followTheme(document);
drawInWords(document, <Options surface={browserSurface} />);
