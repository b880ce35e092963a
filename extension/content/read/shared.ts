/** What the content scripts know of the file that reads: a name to find it by. */
import type { reader } from './reader';

export const READER = 'repereReader';

export type Reader = typeof reader;

/** The isolated world once `read.iife.ts` has run in it. */
export type ReaderWorld = { [READER]?: Reader };
