/** Whether a page gives way when room is made beside it. Layouts in `100vw` and full-width fixed headers do not. */
import type { Margin } from '../../messaging/sidebar-placement';
import { BOUNDS } from './bounds';
import { isHost } from './host-mark';
import { viewport } from './viewport';

/** Heights at which we look under the sidebar: headers and footers first. CSS pixels from the top, or from the bottom. */
const LOOK_AT = [2, 30, 90, -30, -2] as const;
/** Elements looked at under one point: a header is among the first. */
const DEPTH = 20;

/** CSS pixels that the page's content is wider than the page, now. */
export function overflow(document: Document): number {
  const { documentElement: page, body } = document;
  if (!body) return 0;
  return Math.max(0, page.scrollWidth - page.clientWidth, body.scrollWidth - body.clientWidth);
}

/**
 * True unless content overflows that did not, or something as wide as the window lies in the room made.
 * @param before `overflow` without the room
 */
export function givesWay(document: Document, room: Margin, before: number): boolean {
  if (before <= BOUNDS.rounding && overflow(document) > BOUNDS.rounding) return false;
  // The ground behind a dialog covers the whole window by right, and only for a moment.
  if (document.querySelector(':modal, [aria-modal="true"]')?.checkVisibility()) return true;
  const { width: whole, height } = viewport(document);
  const x = room.side === 'right' ? whole - room.width / 2 : room.width / 2;
  return !LOOK_AT.some((y) =>
    document
      .elementsFromPoint(x, y < 0 ? height + y : y)
      .slice(0, DEPTH)
      .some((under) => isPage(under) && under.getBoundingClientRect().width >= whole * BOUNDS.fullWidth),
  );
}

function isPage(element: Element): boolean {
  return !isHost(element) && element !== element.ownerDocument.documentElement;
}
