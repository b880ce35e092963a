/** « Ce qui a changé » since the answers were last looked at. */
import type { Knowledge } from '../knowledge';
import type { Desk } from '../use-desk';

export function ChangesView(_: { desk: Desk; knowledge: Knowledge }) {
  return null;
}
