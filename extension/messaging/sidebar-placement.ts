/** Where the sidebar stands in a page, and the room the page makes for it. */
import type { Side } from '../../src/stored/layout';

/** Where the sidebar is now. A sheet is as wide as the window, and so is the strip that stays of it while a field under it is filled in. */
export interface SidebarPlacement {
  readonly how: 'push' | 'overlay' | 'sheet' | 'strip';
  readonly side: Side;
  /** CSS pixels. */
  readonly width: number;
}

/** Room made for the sidebar at one side of the page, in CSS pixels. */
export interface Margin {
  readonly side: Side;
  readonly width: number;
  /** Rules for what the page fixes to the window. */
  readonly bars?: string;
  /** How much larger than its own units the page is drawn (CSS `zoom`); 1 by default. */
  readonly zoom?: number;
}
