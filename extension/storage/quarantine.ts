/** What could not be understood and was set aside (`DAMAGED_KEY`), for whoever wants to look at it or forget it. */

import type { Damaged, DamagedStore } from '../../src/stored/damaged';
import { DAMAGED_KEY } from '../../src/stored/settings';
import { browser } from '../browser/browser';
import { locked } from './settings';

/** Pages of ours in a tab, and the background: a frame in a portal may only read it. */
export const quarantineStore: DamagedStore = {
  async read() {
    const { [DAMAGED_KEY]: stored } = await browser.storage.local.get(DAMAGED_KEY);
    if (stored === undefined) return null;
    return (typeof stored === 'object' && stored !== null ? stored : { [DAMAGED_KEY]: [stored] }) as Damaged;
  },
  forget: () => locked(() => browser.storage.local.remove([DAMAGED_KEY])),
  watch(listen) {
    const heard = (changes: Record<string, unknown>, area: string) => {
      if (area === 'local' && DAMAGED_KEY in changes) listen();
    };
    browser.storage.onChanged.addListener(heard);
    return () => browser.storage.onChanged.removeListener(heard);
  },
};
