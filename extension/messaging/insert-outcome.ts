/** What the background and the file that inserts say to one another: what to write, what was found, what became of it. */

/** What was found in a document where something is to be inserted. */
export type Found =
  | { readonly at: 'control' }
  | { readonly at: 'richEditor' }
  /** The focus is in a frame this document may not look into; `path` as `framePath` says it. */
  | { readonly at: 'frame'; readonly path: readonly number[]; readonly address: string }
  | { readonly at: 'nothing'; readonly why: 'noEditor' | 'readOnly' | 'refused' | 'oneLine' };

/** What a reply would be inserted into, and the name of that field, empty when it has none; or a frame to look into; or nothing. */
export type Shown =
  | { readonly at: 'control' | 'richEditor'; readonly name: string }
  | Extract<Found, { readonly at: 'frame' | 'nothing' }>;

/** What is inserted: the same words, plain and rich. */
export interface Content {
  readonly text: string;
  readonly html: string;
}

/** What became of writing in an editor that was found. */
export type Written = 'inserted' | 'refused' | 'tooLong';

/** What became of writing a reply into the page. */
export type InsertOutcome =
  | { readonly done: 'inserted' }
  /** Nothing yet: the place is outlined in the page, until the user presses again. */
  | {
      readonly done: 'aimed';
      /** Of the field; empty when it has none. */
      readonly name: string;
      /** The reply in preparation was begun beside another tab. */
      readonly elsewhere: boolean;
    }
  /** Nothing: it was too early, or something moved. The place is still outlined. */
  | { readonly done: 'moved' }
  /** Nothing: something of the page lies over us. */
  | { readonly done: 'covered' }
  /** Nothing one can write in had the focus. */
  | { readonly done: 'noEditor' }
  /** It cannot be written in. */
  | { readonly done: 'readOnly' }
  /** It holds one line alone, and a reply has several. */
  | { readonly done: 'oneLine' }
  /** The page limits its length, and the reply is longer than what is left: nothing was written. */
  | { readonly done: 'tooLong' }
  /** The editor did not take it. */
  | { readonly done: 'refused' }
  /**
   * The user must give access first: to this host, e.g. `https://tickets.example/*`; or, null, by calling Repère over that page
   * with its toolbar button or its key, since the browser does not even say which page it is.
   */
  | { readonly done: 'noPermission'; readonly origin: string | null }
  /** A page of the browser, a store, a document without page. */
  | { readonly done: 'impossible' };
