/**
 * Our element in a page: a plain one, since a page may define whatever has a name of its own, and get its closed root. It is
 * known by this attribute, which says `room` while the page stands beside it.
 */
export const HOST_MARK = 'repere-e-sante';
/** Matches it, wherever it is. */
export const HOST = `[${HOST_MARK}]`;

/** True for our element, in which nothing is ever read as part of the page. */
export function isHost(element: Element | null): boolean {
  return element?.localName === 'div' && element.hasAttribute(HOST_MARK);
}
