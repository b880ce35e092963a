/**
 * The journal: what the quality board counts, on this machine only. An entry has an id that says what it is about, so that
 * noting it again, or taking in another agent's export twice, changes nothing.
 */
import * as v from 'valibot';

/** Bounds: a journal of years, or of a whole team, stays a few megabytes. Of one that is full, noting drops the oldest. */
export const JOURNAL = { entries: 20_000, words: 300, count: 1_000_000 } as const;

/** Why an answer was not useful, in the order they are offered. */
export const VOTE_REASONS = ['outdated', 'incomplete', 'offTopic', 'unclear', 'contradictory'] as const;
export type VoteReason = (typeof VOTE_REASONS)[number];
export type Vote = 'yes' | 'no';

/** Random and without a meaning: tells the entries of several installations apart. */
export const AgentId = v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/));

/** Of an answer, a portal, a pack: within the id of an entry, which is longer. */
const Id = v.pipe(v.string(), v.minLength(1), v.maxLength(120));
const Day = v.pipe(v.string(), v.isoDate(), v.check(isReal));
const Count = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(JOURNAL.count));
const Words = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(JOURNAL.words));
const Reasons = v.pipe(v.array(v.picklist(VOTE_REASONS)), v.maxLength(VOTE_REASONS.length));
const every = { id: v.pipe(v.string(), v.maxLength(240)), day: Day };

const Shape = v.variant('kind', [
  v.object({
    ...every,
    kind: v.literal('vote'),
    answer: Id,
    vote: v.picklist(['yes', 'no']),
    reasons: Reasons,
    /** Version of the pack voted on. */
    version: Id,
    /** How many times it was given or changed: of two votes on one day, the later one. */
    turn: v.optional(Count, 1),
  }),
  /** How often an answer was copied or inserted, alone or within a reply. */
  v.object({ ...every, kind: v.literal('copy'), answer: Id, count: Count }),
  /** How many searches were made, and how many of them found nothing sure. */
  v.object({ ...every, kind: v.literal('search'), count: Count }),
  v.object({ ...every, kind: v.literal('miss'), count: Count }),
  /** Words that found nothing: noted by hand (« Signaler ce manque »), or kept because the user chose so. */
  v.object({ ...every, kind: v.literal('gap'), words: Words, portal: v.nullable(Id), byHand: v.boolean() }),
]);
export type Entry = v.InferOutput<typeof Shape>;

/** One entry, as kept and as exported. Every count is of one agent and one day. */
export const Entry = v.pipe(
  Shape,
  v.check(
    (entry) => v.is(AgentId, agentOf(entry)) && entry.id === idOf(entry, agentOf(entry), entry.day),
    'the id says something else than the entry',
  ),
);

/** False for the 31st of February. */
function isReal(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

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
 * The entries after one more fact. A vote on the same answer takes the place of the one before; a gap noted twice a day is one.
 * @param agent id of this installation
 * @param day `YYYY-MM-DD`
 * @throws ValiError when the fact has not its shape
 */
export function addFact(entries: readonly Entry[], fact: Fact, agent: string, day: string): Entry[] {
  const id = idOf(fact, agent, day);
  const before = entries.find((entry) => entry.id === id);
  const times = Math.min(timesOf(before) + 1, JOURNAL.count);
  const more = {
    ...(fact.kind === 'vote' && { turn: times }),
    ...((fact.kind === 'copy' || fact.kind === 'search' || fact.kind === 'miss') && { count: times }),
    ...(fact.kind === 'gap' && { byHand: fact.byHand || (before?.kind === 'gap' && before.byHand) }),
  };
  const entry = v.parse(Entry, { ...fact, ...more, id, day });
  return [...entries.filter((each) => each.id !== id), entry].sort(byAge).slice(-JOURNAL.entries);
}

/** The entries without a vote given here. */
export function withoutVote(entries: readonly Entry[], answer: string, agent: string): Entry[] {
  return entries.filter(({ id }) => id !== `${agent}:vote:${answer}`);
}

/** The installation an entry is of. */
export function agentOf({ id }: Pick<Entry, 'id'>): string {
  return id.slice(0, 8);
}

function idOf(fact: Fact, agent: string, day: string): string {
  switch (fact.kind) {
    case 'vote':
      return `${agent}:vote:${fact.answer}`;
    case 'copy':
      return `${agent}:copy:${day}:${fact.answer}`;
    case 'gap':
      return `${agent}:gap:${day}:${[...foldWords(fact.words)].slice(0, 100).join('')}`;
    default:
      return `${agent}:${fact.kind}:${day}`;
  }
}

/** The same for words that differ in case and spaces only. */
export function foldWords(words: string): string {
  return words.normalize('NFC').trim().toLowerCase().replace(/\s+/g, ' ');
}

/** What a merge did. */
export interface Merged {
  readonly entries: Entry[];
  readonly added: number;
  /** Known before, and replaced by a later or a larger one. */
  readonly updated: number;
  readonly known: number;
}

/**
 * Takes in entries from elsewhere. Of two with the same id the later day wins, then the one counted or given more often; where
 * that too is the same, the one known stays.
 */
export function mergeEntries(entries: readonly Entry[], others: readonly Entry[]): Merged {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const added = new Set<string>();
  const updated = new Set<string>();
  let known = 0;
  for (const other of others) {
    const own = byId.get(other.id);
    if (own && !newer(other, own)) known++;
    else {
      if (!own) added.add(other.id);
      else if (!added.has(other.id)) updated.add(other.id);
      byId.set(other.id, other);
    }
  }
  return { entries: [...byId.values()].sort(byAge), added: added.size, updated: updated.size, known };
}

function newer(one: Entry, other: Entry): boolean {
  if (one.day !== other.day) return one.day > other.day;
  if (one.kind === 'gap' && other.kind === 'gap') return one.byHand && !other.byHand;
  return timesOf(one) > timesOf(other);
}

function timesOf(entry: Entry | undefined): number {
  if (entry?.kind === 'vote') return entry.turn;
  return entry && 'count' in entry ? entry.count : 0;
}

/** Oldest first; a day in the order of ids, so that the same entries are always in the same order. */
function byAge(a: Entry, b: Entry): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  return a.id < b.id ? -1 : Number(a.id > b.id);
}
