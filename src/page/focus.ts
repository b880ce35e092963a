import { isField } from './field';
import { see } from './first-seen';
import { unclobbered } from './unclobbered';

/**
 * Tells each control that gets the focus, until `signal` aborts. In open shadow roots too: a move of the focus inside
 * one of them is an event that never leaves it, so every root the focus enters is listened to itself.
 */
export function onFieldFocus(document: Document, signal: AbortSignal, tell: (field: Element) => void): void {
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
    if (focused?.nodeType !== 1 || !isField(focused)) return;
    see(focused);
    tell(focused);
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
