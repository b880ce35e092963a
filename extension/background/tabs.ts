/** The tabs as the background sees them: which is in front, and what page it shows. Nothing of it is kept. */
import { browser } from '../browser/browser';
import type { TabPage } from '../messaging/page-found';
import { callTab } from './handle-calls';
import { validatePage } from './validate-page';

/** The tab in front of the window used last, or null when there is none. */
export async function activeTab(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id ?? null;
}

/** What a tab shows now, asked anew: its page is null when it is no recognised portal. */
export async function pageIn(tabId: number): Promise<TabPage> {
  return { tabId, page: validatePage(await callTab(tabId, 'readPage')) };
}

/** The page of a tab, or of the one in front when a page without tab asks (popup, browser's own panel). */
export async function pageBeside(tabId: number | null): Promise<TabPage> {
  const tab = tabId ?? (await activeTab());
  return tab === null ? { tabId: null, page: null } : pageIn(tab);
}
