/** What kinds of entries are called. */
import type { Entry } from '../../src/stored/journal';
import type { WordKey } from '../words/words';

/** Each kind with what an entry of it holds, in the order of the board. */
export const KINDS: Readonly<Record<Entry['kind'], { readonly name: WordKey; readonly holds: WordKey }>> = {
  vote: { name: 'boardKindVote', holds: 'boardHoldsVote' },
  search: { name: 'boardKindSearch', holds: 'boardHoldsSearch' },
  miss: { name: 'boardKindMiss', holds: 'boardHoldsMiss' },
  gap: { name: 'boardKindGap', holds: 'boardHoldsGap' },
  copy: { name: 'boardKindCopy', holds: 'boardHoldsCopy' },
};
