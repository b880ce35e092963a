/** The part of the window that a page and we share. */

/** Its size in CSS pixels, without scroll bars: what is fixed at an edge stands inside them. */
export function viewport(document: Document): { readonly width: number; readonly height: number } {
  const { clientWidth, clientHeight } = document.scrollingElement ?? document.documentElement;
  return { width: clientWidth, height: clientHeight };
}

/** How much larger than its own units an element is drawn, by `zoom` in the page's style. */
export function zoomOf(element: Element): number {
  return (element as { currentCSSZoom?: number }).currentCSSZoom ?? 1;
}
