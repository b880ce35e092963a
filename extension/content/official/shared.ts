/** What the content script knows of the file that reads official answers: a name to find it by. */
import type { Block } from '../../../src/official/blocks';

export const OFFICIAL_READER = 'repereOfficialReader';

/** The questions and answers of a document; none where they have another shape. */
export type ReadOfficial = (document: Document) => readonly Block[];

/** The isolated world once `official.iife.ts` has run in it. */
export type OfficialWorld = { [OFFICIAL_READER]?: ReadOfficial };
