/** What the background found for the page beside: shown at once, and no index is opened here for it. */
import type { PageContext } from '../../src/page/context';
import type { Ask, Suggestions, Without } from '../../src/search/suggestion';
import { callBackground } from '../messaging/calls';
import type { PageFound } from '../messaging/page-found';

/** By the very page it came with. */
const told = new WeakMap<PageContext, PageFound>();

/** Keeps what came with a page. @returns the page */
export function heard<Page extends PageContext | null>(page: Page, found: PageFound | null | undefined): Page {
  if (page && found) told.set(page, found);
  return page;
}

/**
 * What a page brings: at once where it came with the page, else asked of the background.
 * @param content version of the answers that are shown
 * @throws (or rejects) when the background cannot say, or says it of other answers
 */
export function suggestedElsewhere({ page, without = {} }: Ask, content: string): Suggestions | Promise<Suggestions> {
  if (!page) throw new TypeError('no page');
  const found = told.get(page);
  if (found && isSame(found.without, without)) return checked(found, content);
  return callBackground('searchPage', page, without).then((later) => checked(later, content));
}

function checked({ content: of, field, page, request }: PageFound, content: string): Suggestions {
  if (of !== content) throw new Error(`the background has answers of ${of}, this page of ${content}`);
  return { typed: [], maybe: [], corrected: [], field, page, ...(request && { request }) };
}

function isSame(one: Without, other: Without): boolean {
  const keys = ({ answers = [], kinds = [] }: Without) => JSON.stringify([answers, kinds].map((list) => [...list].sort()));
  return keys(one) === keys(other);
}
