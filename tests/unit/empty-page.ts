import type { PageContext } from '../../src/page/context';

/** A page of a portal that says nothing. */
export function emptyPage(portal = 'convergence'): PageContext {
  return { portal, screen: null, title: '', headings: [], step: null, messages: [], path: [], field: null };
}
