/** In the browser's own panel: which tab is beside it, and when that changes. Unknown to the frame, whose tab never changes. */
import { browser } from '../browser';

/** Follows the active tab of the panel's own window; `changed` runs when it is another one or has loaded another page. */
export async function followActiveTab(changed: () => void): Promise<void> {
  const { id: windowId } = await browser.windows.getCurrent();
  browser.tabs.onActivated.addListener((tab) => {
    if (tab.windowId === windowId) changed();
  });
  browser.tabs.onUpdated.addListener((_tabId, change, tab) => {
    if (change.status === 'complete' && tab.active && tab.windowId === windowId) changed();
  });
}

/** The active tab of the panel's own window, or null. */
export async function activeTabHere(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}
