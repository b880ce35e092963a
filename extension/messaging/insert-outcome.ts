/** What became of writing a reply into the page. */
export type InsertOutcome =
  | { readonly done: 'inserted' }
  /** Nothing one can write in had the focus. */
  | { readonly done: 'noEditor' }
  /** It cannot be written in. */
  | { readonly done: 'readOnly' }
  /** The editor did not take it. */
  | { readonly done: 'refused' }
  /**
   * The user must give access first: to this host, e.g. `https://tickets.example/*`; or, null, by calling Repère over that page
   * with its toolbar button or its key, since the browser does not even say which page it is.
   */
  | { readonly done: 'noPermission'; readonly origin: string | null }
  /** A page of the browser, a store, a document without page. */
  | { readonly done: 'impossible' };
