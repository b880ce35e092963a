/** Decides where the sidebar stands: beside the page, over it, below, there as one line, or only as its launcher. */
import type { Layout, Side } from '../../../src/stored/layout';
import { allowedWidth } from '../../../src/stored/layout';
import { BOUNDS } from './bounds';

/** Edges in CSS pixels of the window. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What the decision depends on, and nothing else. */
export interface Situation {
  readonly window: { readonly width: number; readonly height: number };
  /** What the user wants on this portal. */
  readonly wish: Layout;
  /** Where it already stands over the page: it moves only for a reason. Null when it does not. */
  readonly over: Side | null;
  /** The visible part of the control that has the focus in the page. */
  readonly focused: Box | null;
  /** Room is made now: only then does the box say where the control stands beside a sidebar that pushes. */
  readonly pushed: boolean;
}

/** Why it stands there: room enough, the portal's wish, a window too narrow to push, too small, or the focused control. */
export type Why = 'room' | 'wish' | 'narrow' | 'small' | 'field';

export interface Placement {
  readonly how: 'push' | 'overlay' | 'sheet' | 'strip' | 'launcher';
  readonly side: Side;
  /** CSS pixels; of the sheet, the window's width. */
  readonly width: number;
  /** CSS pixels. */
  readonly height: number;
  /** A strip stands at the top of the window where the focused control is at its foot. */
  readonly atTop?: boolean;
  readonly why: Why;
}

/** Not the same place, to somebody who looks. */
export function differ(a: Pick<Placement, 'how' | 'side' | 'width'>, b: typeof a): boolean {
  return a.how !== b.how || a.side !== b.side || a.width !== b.width;
}

/** WCAG 2.2, 2.4.11, and more than it asks: no part of the focused control is ever under the sidebar. */
export function decidePlacement({ window, wish, over, focused, pushed }: Situation): Placement {
  if (window.width < BOUNDS.sheetBelow) return sheet(window, wish.side, focused);
  const width = allowedWidth(wish.width);
  const at = { width, height: window.height };
  const covers = (side: Side) => focused !== null && covered(focused, side, width, window.width);
  const enough = window.width - width >= BOUNDS.pageWidth;
  if (enough && wish.place === 'auto' && !(pushed && covers(wish.side)))
    return { how: 'push', side: wish.side, why: 'room', ...at };
  const side = over ?? wish.side;
  const why: Why = enough ? (wish.place === 'auto' ? 'field' : 'wish') : 'narrow';
  if (!covers(side)) return { how: 'overlay', side, why, ...at };
  const other: Side = side === 'right' ? 'left' : 'right';
  if (!covers(other)) return { how: 'overlay', side: other, why: 'field', ...at };
  return { how: 'launcher', side: wish.side, why: 'field', ...at };
}

function sheet(window: Situation['window'], side: Side, focused: Box | null): Placement {
  const height = Math.floor(window.height * BOUNDS.sheetShare);
  const at = { side, width: window.width, height };
  if (height < BOUNDS.sheetHeight) return { how: 'launcher', why: 'small', ...at };
  if (!focused || focused.bottom <= window.height - height) return { how: 'sheet', why: 'small', ...at };
  const strip = { how: 'strip', why: 'field', ...at, height: BOUNDS.stripHeight } as const;
  if (focused.bottom <= window.height - BOUNDS.stripHeight) return strip;
  return focused.top >= BOUNDS.stripHeight ? { ...strip, atTop: true } : { how: 'launcher', why: 'field', ...at };
}

function covered(box: Box, side: Side, width: number, windowWidth: number): boolean {
  return side === 'right' ? box.right > windowWidth - width : box.left < width;
}
