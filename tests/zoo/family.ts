/** What a page of the zoo is made of. */

/** The word that stands for all a user gives: never to be met in what is read. */
export const SECRET = 'SECRETO';

/** A control, as a person meets it. */
export interface ZooField {
  /** CSS selector of what is clicked to come to the control, open shadow roots included. */
  readonly at: string;
  /** What a person would call it. */
  readonly called: string;
  /** How it is filled: keys typed, or an entry to click after the control was clicked; `none` where it holds its value from the start. */
  readonly fill: 'type' | 'none' | { readonly entry: string };
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
