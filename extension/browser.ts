/** The only import of the polyfill: one place to replace it, and one name for the API in both browsers. */
import browser from 'webextension-polyfill';

export { browser };

/** Chrome's side panel, absent from the polyfill and from Firefox. */
export const sidePanel = (globalThis as { chrome?: typeof chrome }).chrome?.sidePanel;

/** Number of Chrome's side panels that show us in a window. */
export async function openPanels(windowId: number): Promise<number> {
  return (await chrome.runtime.getContexts({ contextTypes: [chrome.runtime.ContextType.SIDE_PANEL], windowIds: [windowId] }))
    .length;
}
