/** The only import of the polyfill: one place to replace it, and one name for the API in both browsers. */
import browser from 'webextension-polyfill';

export { browser };

/** Chrome's side panel, absent from the polyfill and from Firefox. */
export const sidePanel = (globalThis as { chrome?: typeof chrome }).chrome?.sidePanel;
