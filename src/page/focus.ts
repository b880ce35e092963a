import { unclobbered } from './unclobbered';

/**
 * Tells each element that gets the focus, until `signal` aborts. In open shadow roots too: a move of the focus inside
 * one of them is an event that never leaves it, so every root the focus enters is listened to itself.
 */
export function onFocus(document: Document, signal: AbortSignal, tell: (focused: Element) => void): void {
  const watched = new WeakSet<EventTarget>();
  const watch = (root: EventTarget) => {
    if (watched.has(root)) return;
    watched.add(root);
    root.addEventListener('focusin', heard, { capture: true, passive: true, signal });
  };
  const heard = (event: Event) => {
    const path = event.composedPath() as Node[];
    for (const node of path) if (node.nodeType === 11) watch(node);
    const [focused] = path as Element[];
    if (focused?.nodeType === 1) tell(focused);
  };
  watch(document);
  for (let active = unclobbered(document, 'activeElement'); active?.shadowRoot; active = active.shadowRoot.activeElement) {
    watch(active.shadowRoot);
  }
}

/** The control that has the focus, inside open shadow roots too. */
export function deepActive(document: Document): Element | null {
  let active = unclobbered(document, 'activeElement');
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** Things one presses, beside a field or on the way to the next. Those that open a list or a picker answer a question themselves. */
const PRESSED =
  ':is(button,a,summary,[role=button],[role=link],[role=tab],[role=menuitem],[role=option],[role=gridcell],[role=treeitem]):not([aria-haspopup]:not([aria-haspopup=true],[aria-haspopup=menu],[aria-haspopup=false]))';

/**
 * True when the focus went to something else one fills in, of which nothing can be read: a frame, a closed shadow root, a
 * button that opens a list. Not for what is only pressed, nor for the part of the page around the field.
 */
export function isElsewhere(focused: Element, field: Element): boolean {
  return !focused.contains(field) && !focused.matches(PRESSED);
}
