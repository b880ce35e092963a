/** What we drew in a page, for the file that inserts: it outlines there what a reply would go into. */
export const DRAWN = 'repereDrawn';

export interface DrawnWorld {
  [DRAWN]?: Drawn;
}

/** Our element, and what is in it. */
export interface Drawn {
  readonly element: HTMLElement;
  readonly all: HTMLElement;
}
