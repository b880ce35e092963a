/** What our button in the toolbar says of a tab: how many suggestions, or that its page takes us away. */
import { browser } from '../browser/browser';
import { loadWords } from '../packaged/load-words';
import { say } from '../words/words';

/** Most that fits on the button. */
const MOST = 9;

/** Shows how many suggestions the page of a tab brings; nothing for none. The button is called by its usual name again. */
export async function showBadge(tabId: number, count: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#1a5c49' });
  await browser.action.setBadgeText({ tabId, text: count === 0 ? '' : String(Math.min(count, MOST)) });
  await loadWords();
  await browser.action.setTitle({ tabId, title: say('action') });
}

/** Says that the page of a tab takes away all we draw. */
export async function showBlocked(tabId: number): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: '!' });
  await loadWords();
  await browser.action.setTitle({ tabId, title: say('toolbarBuried') });
}
