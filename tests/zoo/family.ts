/** What a page of the zoo is made of. */

/** The word that stands for all a user gives: never to be met in what is read. */
export const SECRET = 'SECRETO';

/** A control, as a person meets it. */
export interface ZooField {
  /** CSS selector of what is clicked to come to the control, open shadow roots included. */
  readonly at: string;
  /** What a person would call it. */
  readonly called: string;
  /** The question it answers together with others. */
  readonly under?: string;
  /**
   * How it is filled: keys typed; the space bar; an entry to click after the control was clicked; a file given to an input;
   * `none` where it holds its value from the start.
   */
  readonly fill: 'type' | 'press' | 'none' | { readonly entry: string } | { readonly file: string };
  /** How to come to it, where a click would do more. */
  readonly by?: 'focus' | 'click';
  /** Why the label differs from the name that the browser computes. */
  readonly differs?: string;
}

export interface Family {
  readonly name: string;
  /** Body of the page, in the manner of the package's own examples. */
  readonly html: string;
  /** Files of packages: scripts and styles, in order. */
  readonly files?: readonly string[];
  /** A module of `bundled/`, built with the packages it imports. */
  readonly bundled?: string;
  /** Run once the files are there. */
  readonly start?: string;
  readonly fields: readonly ZooField[];
}

type More = Pick<ZooField, 'under' | 'by' | 'differs'>;

/** A control one types into. */
export const typed = (at: string, called: string, more?: More): ZooField => ({ at, called, fill: 'type', ...more });

/** A control that holds its value from the start, or that only keys could fill. */
export const met = (at: string, called: string, more?: More): ZooField => ({ at, called, fill: 'none', by: 'focus', ...more });

/** A box, a radio button, a switch. */
export const pressed = (at: string, called: string, more?: More): ZooField => ({
  at,
  called,
  fill: 'press',
  by: 'focus',
  ...more,
});

/** A list, whose entry is clicked after the list was. */
export const chosen = (at: string, called: string, entry: string, more?: More): ZooField => ({
  at,
  called,
  fill: { entry },
  ...more,
});

/** What takes a file; `input` is the native control behind it. */
export const attached = (at: string, called: string, input = at, more?: More): ZooField => ({
  at,
  called,
  fill: { file: input },
  by: 'focus',
  ...more,
});
