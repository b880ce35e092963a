/** The store of the journal (`storage.local`). Background and settings pages only: a frame in a portal asks the background. */
import * as v from 'valibot';
import { browser } from './browser';
import { Entry, type Fact, type GivenVote, type Merged, merged, noted } from './journal-shape';
import { locked, setAside } from './settings';
import { today } from './ui/dates';

/** Keys of `storage.local`. `votes` is where 0.1.0 kept votes. */
export const JOURNAL_KEYS = ['journal', 'agent', 'votes'] as const;

const AgentId = v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/));

/** Every entry that has its shape; what has not is kept aside. Rejects when storage does. */
export async function readJournal(): Promise<Entry[]> {
  return locked(async () => (await open()).entries);
}

/** Notes one fact of today. @throws ValiError when it has not its shape */
export async function note(fact: Fact): Promise<void> {
  await locked(async () => {
    const { entries, agent } = await open();
    await browser.storage.local.set({ journal: noted(entries, fact, agent, today()) });
  });
}

/** Takes a vote of this machine back. */
export async function withdrawVote(answer: string): Promise<void> {
  await locked(async () => {
    const { entries, agent } = await open();
    await browser.storage.local.set({ journal: entries.filter(({ id }) => id !== `${agent}:vote:${answer}`) });
  });
}

/** The vote given to an answer on this machine, or null. */
export async function voteOn(answer: string): Promise<GivenVote | null> {
  const { entries, agent } = await locked(open);
  const found = entries.find(({ id }) => id === `${agent}:vote:${answer}`);
  return found?.kind === 'vote' ? { vote: found.vote, reasons: found.reasons } : null;
}

/** Takes in entries of another export, all in one write. */
export async function mergeJournal(others: readonly Entry[]): Promise<Merged> {
  return locked(async () => {
    const result = merged((await open()).entries, others);
    await browser.storage.local.set({ journal: result.entries });
    return result;
  });
}

/** Forgets every entry, and who wrote them. */
export async function eraseJournal(): Promise<void> {
  await locked(() => browser.storage.local.remove([...JOURNAL_KEYS]));
}

/** Reads, names this installation once, takes over the votes of 0.1.0, and sets aside what is damaged. Only within a turn. */
async function open(): Promise<{ entries: Entry[]; agent: string }> {
  const stored = await browser.storage.local.get([...JOURNAL_KEYS]);
  const { entries, damaged } = understood(stored.journal);
  const known = v.safeParse(AgentId, stored.agent);
  const agent = known.success ? known.output : newAgent();
  const old = Object.entries(typeof stored.votes === 'object' && stored.votes !== null ? stored.votes : {});
  const taken = old.flatMap(([answer, vote]) => fromBefore(agent, answer, vote));
  const lost = old.length > taken.length ? [stored.votes] : [];
  const all = merged(taken, entries).entries;
  if (damaged.length > 0) await setAside('journal', damaged);
  if (lost.length > 0) await setAside('votes', lost);
  if (!known.success || old.length > 0 || damaged.length > 0) await browser.storage.local.set({ journal: all, agent });
  if (stored.votes !== undefined) await browser.storage.local.remove('votes');
  return { entries: all, agent };
}

function understood(stored: unknown): { entries: Entry[]; damaged: unknown[] } {
  if (stored === undefined) return { entries: [], damaged: [] };
  if (!Array.isArray(stored)) return { entries: [], damaged: [stored] };
  const read = stored.map((each) => v.safeParse(Entry, each));
  return {
    entries: read.flatMap((each) => (each.success ? [each.output] : [])),
    damaged: stored.filter((_, at) => !read[at]?.success),
  };
}

function fromBefore(agent: string, answer: string, vote: unknown): Entry[] {
  const parsed = v.safeParse(Entry, { ...(vote as object), kind: 'vote', id: `${agent}:vote:${answer}`, answer, reasons: [] });
  return parsed.success ? [parsed.output] : [];
}

/** Random, so that the entries of several agents can be told apart in one board; it says nothing about anyone. */
function newAgent(): string {
  return [...crypto.getRandomValues(new Uint8Array(4))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
