/** The background's own look at the index: how many suggestions a page brings, for the launcher and the badge. */
import type { PageContext } from '../src/page';
import { type FaqIndex, openIndex } from '../src/search/faq-index';
import { suggest } from '../src/search/suggest';
import { browser } from './browser';
import { report } from './errors';

let opened: Promise<FaqIndex> | null = null;

/** Suggestions for the field and the page together. 0 when the index cannot be read: the sidebar says so itself. */
export async function countSuggestions(page: PageContext): Promise<number> {
  try {
    opened ??= open();
    const { field, page: forPage } = suggest(await opened, { page });
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
