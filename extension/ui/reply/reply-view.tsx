/** The reply in preparation. */
import type { Knowledge } from '../knowledge';
import type { Desk } from '../use-desk';

export function ReplyView(_: { desk: Desk; knowledge: Knowledge }) {
  return null;
}
