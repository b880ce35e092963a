/** Names the content script, the file that inserts and the background share: all that is kept lives in our isolated world. */
import type { Insertion } from './insertion';

export const TOUCHED = 'repereTouched';
export const INSERTION = 'repereInsertion';

/** The isolated world of a document. */
export interface InsertWorld {
  /** Content script: the controls and frames that had the focus of the page, the last one first. */
  [TOUCHED]?: () => readonly Element[];
  /** Once `insert.iife.ts` has run in it. */
  [INSERTION]?: Insertion;
}

/** What was found in a document where something is to be inserted. */
export type Found =
  | { readonly at: 'control' }
  | { readonly at: 'richEditor' }
  /** The focus is in a frame this document may not look into; `path` as `framePath` says it. */
  | { readonly at: 'frame'; readonly path: readonly number[]; readonly address: string }
  | { readonly at: 'nothing'; readonly why: 'noEditor' | 'readOnly' | 'refused' };

/** What is inserted: the same words, plain and rich. */
export interface Content {
  readonly text: string;
  readonly html: string;
}
