/** « Utile ? » votes, kept on this machine only: answer, vote, content version and day; no text, no address. */
import { browser } from './browser';
import type { Vote } from './ui/vote';

interface StoredVote {
  readonly vote: Vote;
  readonly version: string;
  /** `YYYY-MM-DD` */
  readonly day: string;
}

/** The vote given to an answer, or null; a damaged store counts as no vote. */
export async function voteFor(answer: string): Promise<Vote | null> {
  const vote = (await stored())[answer]?.vote;
  return vote === 'yes' || vote === 'no' ? vote : null;
}

export async function setVote(answer: string, vote: Vote, version: string, day: string): Promise<void> {
  await browser.storage.local.set({ votes: { ...(await stored()), [answer]: { vote, version, day } satisfies StoredVote } });
}

async function stored(): Promise<Record<string, Partial<StoredVote>>> {
  const { votes } = await browser.storage.local.get('votes');
  return typeof votes === 'object' && votes !== null && !Array.isArray(votes) ? (votes as Record<string, StoredVote>) : {};
}
