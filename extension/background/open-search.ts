/** The quick search from anywhere: the popup over the tab in front, or a tab where the browser does not let us open it. Background only. */
import { browser, openPopups } from '../browser/browser';
import { SEARCH_TAB } from '../manifest/pages';

export async function openSearch(): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    if ((await openPopups()) === 0) await browser.tabs.create({ url: browser.runtime.getURL(SEARCH_TAB) });
  }
}
