/** The background's own look at the index: how many suggestions a page brings, for the launcher and the badge. */
import type { PageContext } from '../src/page';
import { type FaqIndex, openIndex } from '../src/search/faq-index';
import { suggest } from '../src/search/suggest';
import { setAsideIn } from './aside-store';
import { browser } from './browser';
import { report } from './errors';
import { readSettings } from './settings';
import { hiddenOn, NOTHING_ASIDE } from './ui/aside';

let opened: Promise<FaqIndex> | null = null;

/** Suggestions for the field and the page together. 0 when the index cannot be read: the sidebar says so itself. */
export async function countSuggestions(page: PageContext): Promise<number> {
  try {
    opened ??= open();
    const aside = await readSettings().then(setAsideIn, () => NOTHING_ASIDE);
    const without = { answers: hiddenOn(page, aside), kinds: aside.mutedSignals };
    const { field, page: forPage } = suggest(await opened, { page, without });
    return new Set([...field, ...forPage].map((suggestion) => suggestion.id)).size;
  } catch (error) {
    opened = null; // the next page tries again
    report(error, 'countSuggestions');
    return 0;
  }
}

async function open(): Promise<FaqIndex> {
  const response = await fetch(browser.runtime.getURL('faq-index.json'));
  return openIndex(await response.json());
}
