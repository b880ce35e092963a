/** The only import of the polyfill: one place to replace it, and one name for the API in both browsers. */
import browser from 'webextension-polyfill';

export { browser };

/** Chrome's side panel, absent from the polyfill and from Firefox. */
export const sidePanel = (globalThis as { chrome?: typeof chrome }).chrome?.sidePanel;

/** Chrome's pages that nobody sees; absent from Firefox. */
export const offscreen = (globalThis as { chrome?: typeof chrome }).chrome?.offscreen;

/** Number of Chrome's side panels that show us in a window. */
export function openPanels(windowId: number): Promise<number> {
  return openContexts({ contextTypes: [chrome.runtime.ContextType.SIDE_PANEL], windowIds: [windowId] });
}

/** Number of our toolbar popups that are open. Firefox, where opening it twice is no fault, is not asked. */
export async function openPopups(): Promise<number> {
  return sidePanel ? openContexts({ contextTypes: [chrome.runtime.ContextType.POPUP] }) : 0;
}

async function openContexts(filter: chrome.runtime.ContextFilter): Promise<number> {
  return (await chrome.runtime.getContexts(filter)).length;
}
