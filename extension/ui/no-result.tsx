/** Nothing sure was found: what can be done next. */
import { Contacts } from './contacts';
import type { Knowledge } from './knowledge';
import type { Desk } from './use-desk';

export function NoResult({ desk, knowledge }: { desk: Desk; knowledge: Knowledge }) {
  return <Contacts knowledge={knowledge} portal={desk.page?.portal} />;
}
