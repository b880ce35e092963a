/** The browser's own panel: Chrome's and Edge's side panel, Firefox's sidebar. Both want to be opened inside a click. */
import { browser, openPanels, sidePanel } from './browser';

/** Whether the browser's own panel shows us in this window. */
export function panelIsOpen(windowId: number): Promise<boolean> {
  return sidePanel ? openPanels(windowId).then((open) => open > 0) : browser.sidebarAction.isOpen({ windowId });
}

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
