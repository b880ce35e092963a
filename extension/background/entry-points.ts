/** Ways in from outside our pages: the address bar (`faq …`) and the context menu of selected text. Background only. */

import type { Tabs } from 'webextension-polyfill';
import { cutWhole } from '../../src/search/passages';
import { browser } from '../browser/browser';
import { panelIsOpen } from '../browser/browser-panel';
import { report } from '../browser/errors';
import { SEARCH_TAB } from '../manifest/pages';
import { loadWords } from '../packaged/load-words';
import { putPendingSearch } from '../storage/pending-search';
import { watchSettings } from '../storage/settings';
import { say } from '../words/words';
import { callTab, tellPages } from './handle-calls';
import { openSearch } from './open-search';
import { type FoundAnswer, findAnswers } from './search';

const SEARCH_MENU = 'search-selection';
/** Signs of a selection that are searched: a paragraph of an e-mail. */
const LONGEST = 2000;

const failed = (where: string) => (error: unknown) => report(error, where);

/** Listens from the first turn of the background on, so that a click may wake it. */
export function openEntryPoints(): void {
  // Firefox for Android has neither.
  const { contextMenus, omnibox } = browser as Partial<typeof browser>;
  if (contextMenus) openMenu();
  if (omnibox) openAddressBar();
}

function openMenu(): void {
  browser.runtime.onInstalled.addListener(() => void drawMenu().catch(failed('menu')));
  browser.runtime.onStartup.addListener(() => void drawMenu().catch(failed('menu')));
  watchSettings(() => void drawMenu().catch(failed('menu')));
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (menuItemId === SEARCH_MENU && selectionText)
      searchFor(cutWhole(selectionText.replace(/\s+/g, ' '), LONGEST), tab).catch(failed('menu'));
  });
}

function openAddressBar(): void {
  browser.omnibox.onInputStarted.addListener(() => {
    loadWords().then(() => browser.omnibox.setDefaultSuggestion({ description: written(say('omniboxHint')) }), failed('omnibox'));
  });
  browser.omnibox.onInputChanged.addListener((typed, suggest) => {
    const shown = ({ question, short, past, organisation }: FoundAnswer) => {
      const whose = organisation === undefined ? short : `${say('ownBy', organisation)}. ${short}`;
      return { content: question, description: written(question, past ? `${say('freshnessPast')}. ${whose}` : whose) };
    };
    findAnswers(typed).then((found) => suggest(found.map(shown)), failed('omnibox'));
  });
  browser.omnibox.onInputEntered.addListener((text, disposition) => void enter(text, disposition).catch(failed('omnibox')));
}

/** The entry bears the language of the interface; made again whenever that may have changed. */
async function drawMenu(): Promise<void> {
  await loadWords();
  const title = say('menuSearchSelection', '%s');
  await browser.contextMenus.update(SEARCH_MENU, { title }).catch(() => {
    browser.contextMenus.create({ id: SEARCH_MENU, title, contexts: ['selection'] }, () => void browser.runtime.lastError);
  });
}

/** Searches selected text where the user already reads us, else in the sidebar of a portal, else in the popup or a tab. */
async function searchFor(words: string, tab: Tabs.Tab | undefined): Promise<void> {
  const { id: tabId, windowId } = tab ?? {};
  const sidebar = tabId === undefined ? null : await callTab(tabId, 'sidebarState');
  const panel = windowId !== undefined && (await panelIsOpen(windowId).catch(() => false));
  if (tabId !== undefined && (sidebar?.open || panel)) {
    if (sidebar?.open) await callTab(tabId, 'showSidebar', true);
    return tellPages({ news: 'focus', tabId, words });
  }
  if (tabId !== undefined && sidebar) {
    await putPendingSearch({ words });
    await callTab(tabId, 'showSidebar', true);
    return;
  }
  await putPendingSearch({ words });
  await openSearch();
}

/** A line of the address bar was chosen, or typed to the end. */
async function enter(text: string, disposition: string): Promise<void> {
  const [best] = await findAnswers(text).catch((error: unknown) => {
    report(error, 'omnibox'); // the page says so itself
    return [];
  });
  await putPendingSearch(best?.question === text ? { answer: best.id } : { words: text });
  const url = browser.runtime.getURL(SEARCH_TAB);
  if (disposition === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
}

/** A line as the browser wants it: Chrome reads XML, Firefox plain text. */
function written(line: string, dim = ''): string {
  if (browser.runtime.getURL('').startsWith('moz-')) return [line, dim].filter(Boolean).join(' – ');
  const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return dim === '' ? escaped(line) : `${escaped(line)} <dim>– ${escaped(dim)}</dim>`;
}
