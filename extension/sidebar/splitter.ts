/** How the edge between page and sidebar moves. */

import type { Side } from '../../src/stored/layout';
import { allowedWidth, LAYOUT } from '../../src/stored/layout';

/** Width one key leads to; the arrows move the edge itself, as in every window splitter (ARIA APG). */
export function widthAfter(key: string, side: Side, width: number): number | null {
  const wider = side === 'right' ? 'ArrowLeft' : 'ArrowRight';
  const narrower = side === 'right' ? 'ArrowRight' : 'ArrowLeft';
  switch (key) {
    case wider:
      return allowedWidth(width + LAYOUT.widthStep);
    case narrower:
      return allowedWidth(width - LAYOUT.widthStep);
    case 'Home':
      return LAYOUT.minWidth;
    case 'End':
      return LAYOUT.maxWidth;
    default:
      return null;
  }
}

/** What moves the edge. */
export interface Mover {
  move(width: number): void;
  /** A width is on its way: where the page says we stand is older. */
  busy(): boolean;
}

/** The page is laid out again at each width: while one is being taken, only the latest waits. `done` hears that none is left. */
export function oneAtATime(setWidth: (width: number) => Promise<void>, done: () => void): Mover {
  let taking = false;
  let next: number | null = null;
  const take = async () => {
    taking = true;
    while (next !== null) {
      const width = next;
      next = null;
      await setWidth(width);
    }
    taking = false;
    done();
  };
  return {
    move(width) {
      next = width;
      if (!taking) take();
    },
    busy: () => taking,
  };
}
