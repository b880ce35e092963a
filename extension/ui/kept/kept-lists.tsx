/** Pinned answers and those read last, where nothing is typed. */
import type { Knowledge } from '../knowledge';
import type { Desk } from '../use-desk';

export function KeptLists(_: { desk: Desk; knowledge: Knowledge }) {
  return null;
}
