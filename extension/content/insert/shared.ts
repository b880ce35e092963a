/** Names the content script, the file that inserts and the background share: all that is kept lives in our isolated world. */
import type { Insertion } from './insertion';

export const TOUCHED = 'repereTouched';
export const CARET = 'repereCaret';
export const INSERTION = 'repereInsertion';

/** The isolated world of a document. */
export interface InsertWorld {
  /** Content script: the controls and frames that had the focus of the page, the last one first. */
  [TOUCHED]?: () => readonly Element[];
  /** Content script: the caret in the editable zone that lost the focus last. */
  [CARET]?: () => Range | null;
  /** Once `insert.iife.ts` has run in it. */
  [INSERTION]?: Insertion;
}
