/** What became of writing a reply into the page. */
export type InsertOutcome =
  | { readonly done: 'inserted' }
  /** Nothing one can write in had the focus. */
  | { readonly done: 'noEditor' }
  /** It cannot be written in. */
  | { readonly done: 'readOnly' }
  /** The editor did not take it. */
  | { readonly done: 'refused' }
  /** The user must give access to this host first, e.g. `https://tickets.example/*`. */
  | { readonly done: 'noPermission'; readonly origin: string }
  /** A page of the browser, a store, a document without page. */
  | { readonly done: 'impossible' };
