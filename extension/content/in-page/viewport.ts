/** The part of the window that a page and we share. */

/** Its size in CSS pixels, without scroll bars: what is fixed at an edge stands inside them. */
export function viewport(document: Document): { readonly width: number; readonly height: number } {
  const { clientWidth, clientHeight } = document.scrollingElement ?? document.documentElement;
  return { width: clientWidth, height: clientHeight };
}
