/** What is asked of the search and what it gives: the shapes on both sides of `suggest`. */
import type { FacetValues } from '../answer/answer';
import type { PageContext } from '../page/context';
import type { FilterCounts } from './filters';

/**
 * What a page may say that counts, and that a user may leave out: `field` is the label of the focused control, `heading`
 * the headings of the page and the one above the control, `screen` and `portal` what an answer was written for.
 */
export const SIGNALS = ['field', 'legend', 'hint', 'message', 'step', 'title', 'heading', 'screen', 'portal'] as const;
export type Signal = (typeof SIGNALS)[number];

/** Why an answer is suggested; whoever shows it makes the sentence. */
export interface Reason {
  /** Where the words came from; `narrower`: only from what a word leads to; `pinned`: chosen by hand for this portal or screen. */
  readonly kind: 'typed' | 'thesaurus' | 'narrower' | 'pinned' | Signal;
  /**
   * What to quote, each short enough for a line: the words typed that say most, the text of the page, both names of an
   * entry (`thesaurus`), the word and what it leads to (`narrower`); nothing of `portal` and `pinned`.
   */
  readonly about: readonly string[];
  /** Matched words as the page or the user wrote them. */
  readonly words: readonly string[];
}

export interface Suggestion {
  readonly id: string;
  /** Raw relevance, comparable within one list only. */
  readonly score: number;
  readonly reasons: readonly Reason[];
}

export interface Ask {
  /** What the user typed, if anything. */
  readonly typed?: string;
  /** True while keys are pressed: a last word is then also the start of others. A text at rest is asked without. */
  readonly typing?: boolean;
  /** True to search the words as they stand: none is taken for a slip of another. */
  readonly asTyped?: boolean;
  readonly page?: PageContext | null;
  readonly facets?: FacetValues;
  readonly without?: Without;
  /** True to have `filters` counted too. */
  readonly counting?: boolean;
  /** True to have every answer that passes the filters when nothing is typed. */
  readonly browsing?: boolean;
  /** Most answers in `typed` and `maybe` together; ten when absent. More only adds to the end of what fewer gave. */
  readonly limit?: number;
  /** False: the page breaks ties between answers to the typed words, and no list is made for it. */
  readonly pageLists?: boolean;
}

/** What a user took out of the suggestions for a page. Typed words find everything all the same. */
export interface Without {
  /** Ids of answers hidden on this screen. */
  readonly answers?: readonly string[];
  /** Signals not taken into account. */
  readonly kinds?: readonly Signal[];
}

/** A sentence of a ticket and what answers it; `suggestions` holds one at least. */
export interface RequestPart {
  /** As written, on one line. */
  readonly sentence: string;
  readonly suggestions: readonly Suggestion[];
}

/** Ranked suggestions. `typed` and `maybe` hold ten in all at most, or `Ask.limit`; `field` three, `page` five. */
export interface Suggestions {
  /** Sure answers to the typed words; with `Ask.browsing` and nothing typed, what passes the filters, 200 at most. */
  readonly typed: readonly Suggestion[];
  /** « Réponses proches »: less sure ones, shown apart. */
  readonly maybe: readonly Suggestion[];
  readonly field: readonly Suggestion[];
  readonly page: readonly Suggestion[];
  /** For the ticket of the page, when it shows one: in the order of its sentences, five answers at most. */
  readonly request?: readonly RequestPart[];
  /** Typed words the index did not know, with the known word used instead. */
  readonly corrected: readonly { readonly from: string; readonly to: string }[];
  /** With `Ask.counting`: of the typed words or, when nothing is typed, of the whole FAQ. */
  readonly filters?: FilterCounts;
}
