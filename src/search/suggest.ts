/** The one door to search: what to show for typed words, for the focused field and for the page. */
import { facetIndex } from './facet-index';
import type { FaqIndex } from './index-shape';
import { askPage } from './page-lists';
import { askRequest } from './request';
import type { Ask, Suggestions } from './suggestion';
import { askTyped } from './typed';

/**
 * Never throws on any input; work is bounded by `BOUNDS`.
 * @param ask `facets` holds ids, any of which will do within one filter; an answer without values for a facet passes
 */
export function suggest(index: FaqIndex, ask: Ask): Suggestions {
  const failed = facetIndex(index).failedFacets(ask.facets ?? {});
  const typed = askTyped(index, ask, failed);
  const page = ask.page && ask.pageLists !== false ? askPage(index, ask.page, ask, failed) : { field: [], page: [] };
  const { ticket } = ask.page ?? {};
  const asked = ticket && ask.pageLists !== false ? { request: askRequest(index, ticket, ask, failed) } : {};
  return { ...typed, ...page, ...asked };
}
