/** Settings and the pages: content scripts live in the process of a page, so the store is closed to them; they are told what concerns them. */
import { browser } from '../browser/browser';
import { report } from '../browser/errors';
import { callTab } from './handle-calls';

/** What decides whether, where and in which language we show ourselves in a page. */
const PAGE_SETTINGS = ['language', 'modes', 'everywhere', 'pausedUntil', 'layout'];

/** From the first turn of the background on. */
export function tellPagesOfSettings(): void {
  // Firefox has no such level: there, what content scripts may read holds no value of a form.
  const { local } = browser.storage as typeof browser.storage & {
    local: Partial<Pick<chrome.storage.StorageArea, 'setAccessLevel'>>;
  };
  local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })?.catch((error: unknown) => report(error, 'storage'));
  browser.storage.onChanged.addListener((changes, area) => {
    const keys = PAGE_SETTINGS.filter((key) => (area === 'local' || area === 'managed') && key in changes);
    if (keys.length > 0) tell(keys).catch((error: unknown) => report(error, 'settings'));
  });
}

async function tell(keys: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => id !== undefined && callTab(id, 'settingsChanged', keys)));
}
