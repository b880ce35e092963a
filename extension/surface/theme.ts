/** The colours the user chose, on a page of ours. */

import type { Settings } from '../../src/stored/settings';
import { report } from '../browser/errors';
import { readSettings, watchSettings } from '../storage/settings';

/** Sets `data-theme` on the document now and at each change; « system » leaves it to the browser. */
export function followTheme(document: Document): void {
  const apply = ({ theme }: Settings) => {
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  };
  readSettings().then(apply, (error: unknown) => report(error, 'theme'));
  watchSettings(apply);
}
