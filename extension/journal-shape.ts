/**
 * The journal: what the quality board counts, on this machine only. An entry has an id that says what it is about, so that
 * noting it again, or taking in another agent's export twice, changes nothing.
 */
import * as v from 'valibot';

/** Bounds: a journal of years stays well below a megabyte. The oldest entries go first. */
export const JOURNAL = { entries: 5000, words: 300 } as const;

/** Why an answer was not useful, in the order they are offered. */
export const VOTE_REASONS = ['outdated', 'incomplete', 'offTopic', 'unclear', 'contradictory'] as const;
export type VoteReason = (typeof VOTE_REASONS)[number];
export type Vote = 'yes' | 'no';

const Id = v.pipe(v.string(), v.minLength(1), v.maxLength(160));
const Day = v.pipe(v.string(), v.isoDate());
const Count = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000));
const Words = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(JOURNAL.words));
const every = { id: Id, day: Day };

/** One entry, as kept and as exported. Every count is of one agent and one day. */
export const Entry = v.variant('kind', [
  v.object({
    ...every,
    kind: v.literal('vote'),
    answer: Id,
    vote: v.picklist(['yes', 'no']),
    reasons: v.array(v.picklist(VOTE_REASONS)),
    /** Version of the pack voted on. */
    version: Id,
  }),
  /** How often an answer was copied, inserted or put into a reply. */
  v.object({ ...every, kind: v.literal('copy'), answer: Id, count: Count }),
  /** How many searches were made, and how many of them found nothing sure. */
  v.object({ ...every, kind: v.literal('search'), count: Count }),
  v.object({ ...every, kind: v.literal('miss'), count: Count }),
  /** Words that found nothing: noted by hand (« Signaler ce manque »), or kept because the user chose so. */
  v.object({ ...every, kind: v.literal('gap'), words: Words, portal: v.nullable(Id), byHand: v.boolean() }),
]);
export type Entry = v.InferOutput<typeof Entry>;

/** What a page of ours asks to be noted; the journal adds the day, the agent and the count. */
export type Fact =
  | {
      readonly kind: 'vote';
      readonly answer: string;
      readonly vote: Vote;
      readonly reasons: readonly VoteReason[];
      readonly version: string;
    }
  | { readonly kind: 'copy'; readonly answer: string }
  | { readonly kind: 'search' }
  | { readonly kind: 'miss' }
  | { readonly kind: 'gap'; readonly words: string; readonly portal: string | null; readonly byHand: boolean };

/** The vote given to an answer here. */
export interface GivenVote {
  readonly vote: Vote;
  readonly reasons: readonly VoteReason[];
}

/**
 * The entries after one more fact. A vote on the same answer takes the place of the one before; a gap noted twice is one.
 * @param agent id of this installation, random, without a meaning
 * @param day `YYYY-MM-DD`
 * @throws ValiError when the fact has not its shape
 */
export function noted(entries: readonly Entry[], fact: Fact, agent: string, day: string): Entry[] {
  const id = idOf(fact, agent, day);
  const before = entries.find((entry) => entry.id === id);
  const count = before && 'count' in before ? before.count + 1 : 1;
  const counted = fact.kind === 'copy' || fact.kind === 'search' || fact.kind === 'miss';
  const byHand = fact.kind === 'gap' && { byHand: fact.byHand || (before?.kind === 'gap' && before.byHand) };
  const entry = v.parse(Entry, { ...fact, ...byHand, id, day, ...(counted && { count }) });
  return bounded([...entries.filter((each) => each.id !== id), entry]);
}

function idOf(fact: Fact, agent: string, day: string): string {
  switch (fact.kind) {
    case 'vote':
      return `${agent}:vote:${fact.answer}`;
    case 'copy':
      return `${agent}:copy:${fact.answer}:${day}`;
    case 'gap':
      return `${agent}:gap:${folded(fact.words)}`;
    default:
      return `${agent}:${fact.kind}:${day}`;
  }
}

/** What a merge did. */
export interface Merged {
  readonly entries: Entry[];
  readonly added: number;
  /** Known before, and replaced by a later or a larger one. */
  readonly updated: number;
  readonly known: number;
}

/** Takes in entries from elsewhere. Of two with the same id the later day wins, then the larger count. */
export function merged(entries: readonly Entry[], others: readonly Entry[]): Merged {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const counts = { added: 0, updated: 0, known: 0 };
  for (const other of others) {
    const own = byId.get(other.id);
    if (own && !newer(other, own)) counts.known++;
    else {
      counts[own ? 'updated' : 'added']++;
      byId.set(other.id, other);
    }
  }
  return { entries: bounded([...byId.values()]), ...counts };
}

function newer(one: Entry, other: Entry): boolean {
  if (one.day !== other.day) return one.day > other.day;
  return 'count' in one && 'count' in other && one.count > other.count;
}

function bounded(entries: Entry[]): Entry[] {
  if (entries.length <= JOURNAL.entries) return entries;
  return entries.sort((a, b) => (a.day < b.day ? -1 : 1)).slice(-JOURNAL.entries);
}

/** Short and the same for the same words: what tells two gaps apart. */
function folded(words: string): string {
  return words.trim().toLowerCase().replace(/\s+/g, ' ').slice(0, 100);
}
