/** Where the control that has the focus stands in the window. */

import { isHost } from './host-mark';
import type { Box } from './placement';

/** Documents inside documents that are followed: portals nest one frame, seldom two. */
const FRAMES = 3;
const FIELDS = 'input, select, textarea, button, a[href], summary, [contenteditable]';

/**
 * The visible part of the focused control, also in open shadow roots and frames of the same origin; of another frame, the
 * frame itself. Null without focus, and for parts of a page that only scripts can focus (a whole `<main tabindex="-1">`).
 */
export function focusedBox(document: Document): Box | null {
  const view = document.defaultView as Window;
  let active = deepActive(document);
  let [x, y] = [0, 0];
  for (let depth = 0; depth < FRAMES && active instanceof HTMLIFrameElement && active.contentDocument; depth++) {
    const inner = deepActive(active.contentDocument);
    if (!inner) break;
    const frame = active.getBoundingClientRect();
    x += frame.left + active.clientLeft;
    y += frame.top + active.clientTop;
    active = inner;
  }
  if (!active || !isControl(active)) return null;
  const rect = active.getBoundingClientRect();
  const box = {
    left: Math.max(0, rect.left + x),
    top: Math.max(0, rect.top + y),
    right: Math.min(view.innerWidth, rect.right + x),
    bottom: Math.min(view.innerHeight, rect.bottom + y),
  };
  return box.left < box.right && box.top < box.bottom ? box : null;
}

/** The focused element, or null when it is the document as a whole or something of ours. */
function deepActive(document: Document): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return !active || active === document.body || active === document.documentElement || isHost(active) ? null : active;
}

function isControl(element: Element): boolean {
  return element.matches(FIELDS) || element.localName === 'iframe' || Number(element.getAttribute('tabindex') ?? -1) >= 0;
}
