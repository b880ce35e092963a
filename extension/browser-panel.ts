/** The browser's own panel: Chrome's and Edge's side panel, Firefox's sidebar. Both want to be opened inside a click. */
import { browser, sidePanel } from './browser';

/**
 * A function that opens the panel of this window when called in a click, or null where the page cannot: a page of ours
 * in a portal's frame has neither API in Firefox.
 */
export async function panelOpener(): Promise<(() => Promise<void>) | null> {
  // Asked beforehand: after an await inside the click, Firefox no longer counts it as one.
  const windowId = (await browser.windows?.getCurrent().catch(() => null))?.id;
  const panel = sidePanel;
  if (panel && windowId !== undefined) return () => panel.open({ windowId });
  const { sidebarAction } = browser;
  return sidebarAction ? () => sidebarAction.open() : null;
}
