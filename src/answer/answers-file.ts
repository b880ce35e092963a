/** `answers.json`: what the interface shows, fetched on demand. Written by `src/build`. */

import type { Contact, PortalAlert } from '../portal/portal';
import type { Answer, FacetValues } from './answer';
import type { Facet } from './facets';
import type { Glossary } from './glossary';
import type { Scope } from './scopes';

export interface AnswersFile {
  /** Year and month of the newest reading, then a hash of the content: `2026.11-1a2b3c4d`. */
  readonly version: string;
  /** Newest day a source was read, `YYYY-MM-DD`. */
  readonly read: string;
  readonly facets: readonly Facet[];
  /** Subjects an answer and a page may differ in. */
  readonly scopes: readonly Scope[];
  /** What short forms stand for; `glossaryOf` keeps those of one answer. */
  readonly glossary: Glossary;
  /** By id. */
  readonly answers: readonly Answer[];
  readonly portals: readonly PortalCard[];
  /** Marks of the sentences of the official answers we reworded; none of their words. */
  readonly official: readonly { readonly id: string; readonly sentences: readonly string[] }[];
}

/** What is shown of a portal; how it is recognised stays with the content script. */
export interface PortalCard {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  /** Address of one of its pages. */
  readonly example: string;
  readonly contacts: readonly Contact[];
  /** Address of the official questions and answers, on the portal that has them. */
  readonly faq?: string;
  readonly alerts: readonly PortalAlert[];
  /** Ids of answers that lead on every page. */
  readonly pinned: readonly string[];
  /** Filters proposed on every page; see `facetsOfPage`. */
  readonly facets?: FacetValues;
  readonly screens: readonly {
    readonly id: string;
    readonly name: string;
    readonly pinned: readonly string[];
    /** Filters proposed on the screen, in place of the portal's of the same name. */
    readonly facets?: FacetValues;
  }[];
}
