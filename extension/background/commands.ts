/** Keyboard commands of the browser: open or close the sidebar, or the quick search beside no portal; pass between page and sidebar. Background only. */

import { browser } from '../browser/browser';
import { report } from '../browser/errors';
import { callTab, tellPages } from './handle-calls';
import { openSearch } from './open-search';

/** @param close what the close button of the sidebar does, for the tab a command was given in */
export function answerCommands(close: (tabId: number) => Promise<void>): void {
  // Firefox for Android knows no commands.
  browser.commands?.onCommand.addListener((command, tab) => {
    if (tab?.id !== undefined) obey(command, tab.id, close).catch((error: unknown) => report(error, command));
  });
}

async function obey(command: string, tabId: number, close: (tabId: number) => Promise<void>): Promise<void> {
  const state = await callTab(tabId, 'sidebarState');
  if (!state) {
    // No portal in this tab: the search is there all the same; the focus has nowhere to go.
    if (command === 'toggle-sidebar') await openSearch();
    return;
  }
  if (command === 'toggle-sidebar' && state.open) await close(tabId);
  else if (command === 'switch-focus' && state.focused) await callTab(tabId, 'focusPage');
  else {
    await callTab(tabId, 'showSidebar', true);
    tellPages({ news: 'focus', tabId });
  }
}
