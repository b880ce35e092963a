/** The store of the journal (`storage.local`). Background and settings pages only: a frame in a portal asks the background. */
import * as v from 'valibot';
import { scrub } from '../../src/page/scrub';
import { withoutSecrets } from '../../src/page/secrets';
import { isOwnSite } from '../../src/portal/own-site';
import {
  AgentId,
  addFact,
  agentOf,
  Entry,
  type Fact,
  type GivenVote,
  JOURNAL,
  type Merged,
  mergeEntries,
  withoutVote,
} from '../../src/stored/journal';
import { browser } from '../browser/browser';
import { today } from '../words/dates';
import { locked, quarantine } from './settings';

/** Keys of `storage.local`. `votes` is where 0.1.0 kept votes. */
export const JOURNAL_KEYS = ['journal', 'agent', 'votes'] as const;

/** The journal as it is kept. */
export interface Journal {
  readonly entries: readonly Entry[];
  /** Id of this installation; null until something was noted. */
  readonly agent: string | null;
}

/** Every entry that has its shape; what has not goes into quarantine. Rejects when storage does. */
export async function readJournal(): Promise<Journal> {
  const { entries, agent, named } = await locked(open);
  return { entries, agent: named ? agent : null };
}

/** Hears that the journal changed, from whatever window; returns how to stop. */
export function watchJournal(listen: () => void): () => void {
  const heard = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && JOURNAL_KEYS.some((key) => key in changes)) listen();
  };
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
}

/**
 * Notes one fact of today, never beside which of the user's own sites: that would outlive it, and leave with an export. Words
 * are kept without what names or lets in a person; those that are nothing else are not kept.
 * @throws ValiError when it has not its shape
 */
export async function note(given: Fact): Promise<void> {
  const fact = given.kind === 'gap' ? scrubbed(given) : given;
  if (fact.kind === 'gap' && fact.words === '' && given.kind === 'gap' && given.words.trim() !== '') return;
  await locked(async () => {
    const { entries, agent } = await open();
    await browser.storage.local.set({ journal: addFact(entries, fact, agent, today()), agent });
  });
}

function scrubbed(gap: Extract<Fact, { kind: 'gap' }>): Fact & { kind: 'gap' } {
  const portal = gap.portal !== null && isOwnSite(gap.portal) ? null : gap.portal;
  return { ...gap, portal, words: scrub(withoutSecrets(gap.words)) };
}

/** Takes a vote of this machine back. */
export async function withdrawVote(answer: string): Promise<void> {
  await locked(async () => {
    const { entries, agent } = await open();
    const others = withoutVote(entries, answer, agent);
    if (others.length < entries.length) await browser.storage.local.set({ journal: others });
  });
}

/** The vote given to an answer on this machine, or null. */
export async function voteOn(answer: string): Promise<GivenVote | null> {
  const { entries, agent } = await locked(open);
  const found = entries.find((entry) => entry.kind === 'vote' && entry.answer === answer && agentOf(entry) === agent);
  return found?.kind === 'vote' ? { vote: found.vote, reasons: found.reasons } : null;
}

/**
 * Takes in entries of other exports, all in one write.
 * @throws RangeError when there would be more than the journal holds: nothing is changed then, so that nothing is pushed out
 */
export async function mergeJournal(others: readonly Entry[]): Promise<Merged> {
  return locked(async () => {
    const result = mergeEntries((await open()).entries, others);
    if (result.entries.length > JOURNAL.entries) throw new RangeError(`more than ${JOURNAL.entries} entries`);
    if (result.added + result.updated > 0) await browser.storage.local.set({ journal: result.entries });
    return result;
  });
}

/** Forgets every entry. The id of the installation stays: votes that come back from an export are still the user's to change. */
export async function eraseJournal(): Promise<void> {
  await locked(() => browser.storage.local.remove(['journal', 'votes']));
}

interface Opened {
  readonly entries: readonly Entry[];
  readonly agent: string;
  /** The id is kept already; else it is one that would be. */
  readonly named: boolean;
}

/**
 * Reads, takes over the votes of 0.1.0, and puts what is damaged into quarantine before anything else is written. Only within a turn.
 * Nothing is written where nothing is to be moved.
 */
async function open(): Promise<Opened> {
  const stored = await browser.storage.local.get([...JOURNAL_KEYS]);
  const named = v.is(AgentId, stored.agent);
  const agent = named ? (stored.agent as string) : newAgent();
  const journal = parseEntries(stored.journal);
  const before = votesOf010(stored.votes, agent);
  const damaged = { journal: journal.damaged, votes: before.damaged, agent: named ? undefined : stored.agent };
  const moved = Object.entries(damaged).filter(([, raw]) => raw !== undefined);
  for (const [key, raw] of moved) await setAside(key, raw);
  const { entries } = mergeEntries(journal.entries, before.entries);
  if (moved.length === 0 && before.entries.length === 0) return { entries, agent, named };
  await browser.storage.local.set({ journal: entries, agent });
  if (stored.votes !== undefined) await browser.storage.local.remove(['votes']);
  return { entries, agent, named: true };
}

/** What could be read, each id once, and the raw rest, or undefined where there is none. */
interface Read {
  readonly entries: readonly Entry[];
  readonly damaged: unknown;
}

function parseEntries(stored: unknown): Read {
  if (stored === undefined) return { entries: [], damaged: undefined };
  if (!Array.isArray(stored)) return { entries: [], damaged: stored };
  const read = stored.map((each) => v.safeParse(Entry, each));
  const damaged = stored.filter((_, at) => !read[at]?.success);
  return {
    entries: mergeEntries(
      [],
      read.flatMap((each) => (each.success ? [each.output] : [])),
    ).entries,
    damaged: damaged.length > 0 ? damaged : undefined,
  };
}

/** Votes as 0.1.0 kept them: by answer, without reasons. */
function votesOf010(stored: unknown, agent: string): Read {
  if (stored === undefined) return { entries: [], damaged: undefined };
  if (typeof stored !== 'object' || stored === null) return { entries: [], damaged: stored };
  const votes = Object.entries(stored);
  const read = votes.map(([answer, vote]) =>
    v.safeParse(Entry, { ...(vote as object), kind: 'vote', id: `${agent}:vote:${answer}`, answer, reasons: [] }),
  );
  const damaged = votes.filter((_, at) => !read[at]?.success);
  return {
    entries: read.flatMap((each) => (each.success ? [each.output] : [])),
    damaged: damaged.length > 0 ? Object.fromEntries(damaged) : undefined,
  };
}

/** A store that is all but full holds no second copy of something large: it is then taken out first, and put back if need be. */
async function setAside(key: string, raw: unknown): Promise<void> {
  try {
    await quarantine(key, [raw]);
  } catch {
    await browser.storage.local.remove([key]);
    await quarantine(key, [raw]).catch(async (error: unknown) => {
      await browser.storage.local.set({ [key]: raw });
      throw error;
    });
  }
}

function newAgent(): string {
  return [...crypto.getRandomValues(new Uint8Array(4))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
