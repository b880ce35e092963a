/** Where the caret stands, never what stands there: some editors drop it when they lose the focus, to us for one. */

/** The caret in the zone that lost the focus last, until `signal` aborts. */
export function keepCaret(view: Window, signal: AbortSignal): () => Range | null {
  let kept: Range | null = null;
  const keep = ({ target }: Event) => {
    if ((target as HTMLElement).isContentEditable) kept = caretOf(view.document)?.cloneRange() ?? null;
  };
  // Before the page hears of it.
  view.addEventListener('focusout', keep, { capture: true, passive: true, signal });
  return () => kept;
}

/** Puts the caret back into a zone that has the focus again, when it is not where it was. */
export function putCaret(zone: Element, kept: Range | null): void {
  const now = caretOf(zone.ownerDocument);
  if (!kept || !zone.contains(kept.commonAncestorContainer)) return;
  const isThere = now && zone.contains(now.commonAncestorContainer);
  if (isThere && !now.compareBoundaryPoints(0, kept) && !now.compareBoundaryPoints(2, kept)) return;
  const selection = selectionOf(zone.ownerDocument);
  selection?.removeAllRanges();
  selection?.addRange(kept);
}

function caretOf(document: Document): Range | null {
  const selection = selectionOf(document);
  return selection?.rangeCount ? selection.getRangeAt(0) : null;
}

function selectionOf(document: Document): Selection | null {
  // biome-ignore lint/plugin: its place alone is kept
  return document.getSelection();
}
