/** Where the sidebar may stand in a page, and how hard it tries to stay there. */

/** Every bound of the layout, with its reason. */
export const BOUNDS = {
  /** CSS pixels that must stay for the page beside the sidebar: most portal forms are laid out for no less. */
  pageWidth: 640,
  /** CSS pixels of window under which the sidebar comes from below: beside it, nothing useful would be left. */
  sheetBelow: 720,
  /** Share of the window's height a sheet may take: the page keeps the larger half. */
  sheetShare: 0.5,
  /** CSS pixels of sheet in which five lines of an answer can be read at once: enough at 400 % zoom on 1280 × 1024 (WCAG 1.4.10). */
  sheetHeight: 110,
  /** CSS pixels of what stays of a sheet while a control under it is filled in: one line, as high as a finger. */
  stripHeight: 44,
  /** Share of the window's width from which a box that ignores the room made for us counts as full-width. */
  fullWidth: 0.9,
  /** CSS pixels of overflow that rounding alone may cause. */
  rounding: 2,
  /** Times we look whether the page is laid out with the room, and milliseconds between two: a second in all. */
  looks: 25,
  lookAgain: 40,
  /** Times in one moment that our element is put back into a page that takes it out. */
  rounds: 3,
  /** What a navigation that replaces the whole page counts of such a time: nobody fights us there. */
  navigation: 0.3,
  /** Milliseconds that give one such time back: a page that clears away now and then is not a page that fights. */
  refill: 3000,
  /** Milliseconds before it is put back: a page that fights in a loop costs nothing. */
  pause: 300,
  /** Milliseconds after a page was to be left in which it goes, or stays after all. */
  stays: 3000,
  /** Milliseconds our page has to say it lives before we offer another way: a busy machine may take a few seconds to start it. */
  handshake: 8000,
} as const;
