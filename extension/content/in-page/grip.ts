/** The edge of the sidebar, taken by mouse, pen or finger. For the keyboard, our page has a separator of its own. */

import { allowedWidth } from '../../../src/stored/layout';
import type { SidebarPlacement } from '../../messaging/sidebar-placement';
import { el } from './elements';
import { onPress } from './guest';

/** CSS pixels of the edge that can be taken, half of them over the page. */
const BREADTH = 8;

export class Grip {
  /** To be put right after the frame. It lives here and not in our page, whose frame moves under the pointer. */
  readonly element: HTMLElement;
  private placement: SidebarPlacement | null = null;
  private width = 0;

  /** `moved` hears each width in CSS pixels; `kept` the one at which the edge was let go. */
  constructor(document: Document, moved: (width: number) => void, kept: (width: number) => void) {
    this.element = el(document, 'button', { type: 'button', class: 'grip', tabindex: '-1', 'aria-hidden': 'true' });
    let from: { x: number; placement: SidebarPlacement } | null = null;
    onPress(this.element, (pressed) => {
      const event = pressed as PointerEvent;
      if (event.button !== 0 || !this.placement) return;
      event.preventDefault(); // the focus stays where it is
      this.element.setPointerCapture(event.pointerId);
      from = { x: event.clientX, placement: this.placement };
    });
    this.element.addEventListener('pointermove', (event) => {
      if (!event.isTrusted || !from) return;
      const by = event.clientX - from.x;
      const width = allowedWidth(from.placement.width + (from.placement.side === 'right' ? -by : by));
      if (width !== this.width) moved(width);
    });
    this.element.addEventListener('lostpointercapture', () => {
      if (from && from.placement.width !== this.width) kept(this.width);
      from = null;
    });
  }

  /** Stands at the inner edge of the sidebar. */
  stand(placement: SidebarPlacement): void {
    this.placement = placement;
    this.width = placement.width;
    const { style } = this.element;
    const at = `${placement.width - BREADTH / 2}px`;
    [style.left, style.right] = placement.side === 'left' ? [at, 'auto'] : ['auto', at];
  }
}
