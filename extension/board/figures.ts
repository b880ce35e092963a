/** What the board makes of the entries of a period. Every list begins with what weighs most. */
import type { AnswerCard } from '../../src/answer/answer';
import { type Entry, foldWords, VOTE_REASONS, type VoteReason } from '../../src/stored/journal';

/** The figures in short. */
export interface Summary {
  readonly searches: number;
  /** Searches that found nothing sure. */
  readonly misses: number;
  readonly useful: number;
  readonly useless: number;
  readonly copies: number;
  /** Gaps noted by hand. */
  readonly gaps: number;
}

export function summary(entries: readonly Entry[]): Summary {
  const sum = (kind: Entry['kind']) => entries.reduce((all, entry) => all + (entry.kind === kind ? timesOf(entry) : 0), 0);
  const votes = (vote: string) => entries.filter((entry) => entry.kind === 'vote' && entry.vote === vote).length;
  return {
    searches: sum('search'),
    misses: sum('miss'),
    useful: votes('yes'),
    useless: votes('no'),
    copies: sum('copy'),
    gaps: entries.filter((entry) => entry.kind === 'gap' && entry.byHand).length,
  };
}

/** An answer somebody found useless. */
export interface Doubted {
  readonly answer: string;
  readonly no: number;
  readonly yes: number;
  /** In the order they are offered, those given only. */
  readonly reasons: readonly { readonly reason: VoteReason; readonly count: number }[];
}

export function doubted(entries: readonly Entry[]): Doubted[] {
  const votes = entries.filter((entry) => entry.kind === 'vote');
  return [...grouped(votes, ({ answer }) => answer)]
    .map(([answer, given]) => {
      const against = given.filter(({ vote }) => vote === 'no');
      const count = (reason: VoteReason) => against.filter(({ reasons }) => reasons.includes(reason)).length;
      const reasons = VOTE_REASONS.map((reason) => ({ reason, count: count(reason) })).filter((each) => each.count > 0);
      return { answer, no: against.length, yes: given.length - against.length, reasons };
    })
    .filter(({ no }) => no > 0)
    .sort((a, b) => b.no - a.no || a.yes - b.yes || inOrder(a.answer, b.answer));
}

/** The reasons of all these answers together, most given first. */
export function reasonsOf(rows: readonly Doubted[]): { readonly reason: VoteReason; readonly count: number }[] {
  const given = rows.flatMap(({ reasons }) => reasons);
  return VOTE_REASONS.map((reason) => ({
    reason,
    count: given.reduce((sum, each) => sum + (each.reason === reason ? each.count : 0), 0),
  }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

/** Words that found nothing. */
export interface Gap {
  /** As they were written last. */
  readonly words: string;
  /** Once for each agent and day. */
  readonly count: number;
  /** Of them, noted by hand. */
  readonly byHand: number;
  /** Ids of the portals beside. */
  readonly portals: readonly string[];
}

export function gaps(entries: readonly Entry[]): Gap[] {
  const noted = entries.filter((entry) => entry.kind === 'gap');
  return [...grouped(noted, ({ words }) => foldWords(words)).values()]
    .map((same) => ({
      words: same.at(-1)?.words ?? '',
      count: same.length,
      byHand: same.filter(({ byHand }) => byHand).length,
      portals: [...new Set(same.flatMap(({ portal }) => portal ?? []))].sort(),
    }))
    .sort((a, b) => b.count - a.count || b.byHand - a.byHand || inOrder(foldWords(a.words), foldWords(b.words)));
}

/** An answer and how often it was copied. */
export interface Copied {
  readonly answer: string;
  readonly count: number;
}

export function copied(entries: readonly Entry[]): Copied[] {
  const copies = entries.filter((entry) => entry.kind === 'copy');
  return [...grouped(copies, ({ answer }) => answer)]
    .map(([answer, given]) => ({ answer, count: given.reduce((sum, { count }) => sum + count, 0) }))
    .sort((a, b) => b.count - a.count || inOrder(a.answer, b.answer));
}

/** An answer that asks to be checked: its official text changed, its date is past, or its sources disagree. */
export interface Late {
  readonly answer: string;
  /** The day it should have been checked, or its official text was met changed; where only its sources disagree, the day they were read. */
  readonly since: string;
  readonly why: readonly Reason[];
}

/** Why an answer asks to be checked, the gravest first. */
const REASONS = ['official', 'review', 'validUntil', 'conflict'] as const;
export type Reason = (typeof REASONS)[number];

/** Those whose official text changed, then oldest first, whatever the period. */
export function late(answers: readonly AnswerCard[], today: string): Late[] {
  return answers
    .flatMap(({ id, review, validUntil, conflict, read, officialChanged }) => {
      const past = { review: isPast(review, today), validUntil: isPast(validUntil, today) };
      const is = { ...past, official: officialChanged !== undefined, conflict: conflict !== undefined };
      const why = REASONS.filter((each) => is[each]);
      const [since = read] = [officialChanged, past.review && review, past.validUntil && validUntil]
        .filter((day) => typeof day === 'string')
        .sort();
      return why.length > 0 ? [{ answer: id, since, why }] : [];
    })
    .sort((a, b) => urgency(b) - urgency(a) || inOrder(a.since, b.since) || inOrder(a.answer, b.answer));
}

function urgency({ why }: Late): number {
  return Number(why.includes('official'));
}

function isPast(day: string | undefined, today: string): boolean {
  return day !== undefined && day < today;
}

function timesOf(entry: Entry): number {
  return 'count' in entry ? entry.count : 1;
}

function grouped<T>(items: readonly T[], by: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = by(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
