/** The five filters. */
import type { Knowledge } from '../knowledge';
import type { Desk } from '../use-desk';

export function FiltersView(_: { desk: Desk; knowledge: Knowledge }) {
  return null;
}
