/** Where the user wants the sidebar on a portal: its bounds, its presets, and what holds until the user chooses. No schema here: portal pages need it too. */

export type Side = 'left' | 'right';

/** Width in CSS pixels, side, and whether it may make room (`auto`) or stays over the page (`overlay`). */
export interface Layout {
  readonly width: number;
  readonly side: Side;
  readonly place: 'auto' | 'overlay';
}

export const LAYOUT = {
  /** CSS pixels of sidebar under which an answer no longer reads well. */
  minWidth: 300,
  /** CSS pixels of sidebar above which lines become too long, and the page too narrow. */
  maxWidth: 520,
  /** CSS pixels that one press of an arrow key moves the edge: five presses are a visible difference. */
  widthStep: 20,
} as const;

/** Widths of the presets « Étroit », « Normal » and « Large », in CSS pixels. */
export const PRESETS = { narrow: LAYOUT.minWidth, normal: 360, wide: 460 } as const;

/** Until the user chooses. */
export const DEFAULT_LAYOUT: Layout = { width: PRESETS.normal, side: 'right', place: 'auto' };

/** The nearest width the sidebar may have, in whole CSS pixels. */
export function allowedWidth(width: number): number {
  return Math.round(Math.min(LAYOUT.maxWidth, Math.max(LAYOUT.minWidth, width)));
}
