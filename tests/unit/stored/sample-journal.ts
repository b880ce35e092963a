/** Entries in the shape they are kept in. */
import type { Entry, Fact, VoteReason } from '../../../src/stored/journal';
import { addFact } from '../../../src/stored/journal';

export const A = 'aaaaaaaa';
export const B = 'bbbbbbbb';

export const no = (answer: string, ...reasons: VoteReason[]): Fact => ({
  kind: 'vote',
  answer,
  vote: 'no',
  reasons,
  version: 'v1',
});
export const yes = (answer: string): Fact => ({ kind: 'vote', answer, vote: 'yes', reasons: [], version: 'v1' });
export const copy = (answer: string): Fact => ({ kind: 'copy', answer });
export const gap = (words: string, byHand = false, portal: string | null = null): Fact => ({
  kind: 'gap',
  words,
  byHand,
  portal,
});
export const SEARCH: Fact = { kind: 'search' };
export const MISS: Fact = { kind: 'miss' };

/** The journal of one agent after these facts of one day. */
export function journalOf(agent: string, day: string, ...facts: readonly Fact[]): Entry[] {
  return facts.reduce((all: Entry[], fact) => addFact(all, fact, agent, day), []);
}
