/**
 * What inserts into a page, in a file of its own: the background brings it into a document when the user asks for it. It
 * shares the isolated world of our content scripts, where they run.
 */
import { kept } from '../kept';
import { Insertion } from './insertion';
import { CARET, INSERTION, type InsertWorld, TOUCHED } from './shared';

const world = globalThis as InsertWorld;
// Brought in again, it still knows what it wrote.
world[INSERTION] =
  kept(world, INSERTION) ??
  new Insertion(
    () => kept(world, TOUCHED)?.() ?? null,
    () => kept(world, CARET)?.() ?? null,
  );
