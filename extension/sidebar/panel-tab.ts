/** In the browser's own panel: which tab is beside it, and when that changes. Unknown to the frame, whose tab never changes. */
import { browser } from '../browser/browser';

/** Follows the active tab of the panel's own window; `changed` runs when it is another one or has loaded another page. */
export async function followActiveTab(changed: () => void): Promise<void> {
  // Listened to at once: a tab may come to the front while the window is being asked for.
  const here = browser.windows.getCurrent();
  const ifHere = async (windowId: number | undefined) => {
    if ((await here).id === windowId) changed();
  };
  browser.tabs.onActivated.addListener((tab) => void ifHere(tab.windowId));
  browser.tabs.onUpdated.addListener((_tabId, change, tab) => {
    if (change.status === 'complete' && tab.active) void ifHere(tab.windowId);
  });
  await here;
}

/** The active tab of the panel's own window, or null. */
export async function activeTabHere(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}
