/** The way to the reply in preparation, with the number of its pieces. */
import type { Desk } from '../use-desk';

export function ReplyLink(_: { desk: Desk }) {
  return null;
}
