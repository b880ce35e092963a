/** An official text that was met in another state than the one an answer was written from. */
import * as v from 'valibot';

/** Bounds on what is kept of one: a page nobody vouches for said it. */
export const OFFICIAL_CHANGE = { text: 4000, sentence: 400, sentences: 12 } as const;

const sentence = v.pipe(v.string(), v.minLength(1), v.maxLength(OFFICIAL_CHANGE.sentence));

export const OfficialChange = v.object({
  /** Day it was met first, `YYYY-MM-DD`. */
  seen: v.pipe(v.string(), v.isoDate()),
  /** Start of the fingerprint of the text the answer was written from: one of another text is no longer compared. */
  was: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
  /** What it says now, its beginning where it is longer. */
  text: v.pipe(v.string(), v.minLength(1), v.maxLength(OFFICIAL_CHANGE.text)),
  /** Sentences that were not there, the first ones. */
  changed: v.pipe(v.array(sentence), v.maxLength(OFFICIAL_CHANGE.sentences)),
  /** How many sentences are there no more. */
  lost: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000)),
  /** Day someone here saw it and found nothing to change in our answer: it is no longer told, until the text is another. */
  confirmed: v.optional(v.pipe(v.string(), v.isoDate())),
});
export type OfficialChange = v.InferOutput<typeof OfficialChange>;

interface Written {
  readonly id: string;
  /** Start of the fingerprint of the official text it was written from. */
  readonly official?: string;
}

/** What was met of an answer's official text, or null: an answer written from a newer text starts anew. */
export function changeOf({ id, official }: Written, changes: Readonly<Record<string, OfficialChange>>): OfficialChange | null {
  const change = Object.hasOwn(changes, id) ? changes[id] : undefined;
  return change && change.was === official ? change : null;
}

/** The same where it is still to be told: nobody has seen it and found nothing to change. */
export function openChangeOf(written: Written, changes: Readonly<Record<string, OfficialChange>>): OfficialChange | null {
  const change = changeOf(written, changes);
  return change?.confirmed === undefined ? change : null;
}

/** @param day someone saw it and found nothing to change; null takes that back */
export function withConfirmed({ confirmed: _, ...change }: OfficialChange, day: string | null): OfficialChange {
  return day === null ? change : { ...change, confirmed: day };
}

/** The same text met again keeps the day it was met first, and that someone has seen it. @param was start of the fingerprint of the text that was read */
export function changeMet(
  was: string,
  met: { readonly text: string; readonly changed: readonly string[]; readonly lost: number },
  before: OfficialChange | undefined,
  day: string,
): OfficialChange {
  const { text, sentence, sentences } = OFFICIAL_CHANGE;
  const now = {
    was,
    text: cut(met.text, text),
    changed: met.changed.slice(0, sentences).map((each) => cut(each, sentence)),
    lost: Math.min(met.lost, 1000),
  };
  if (!before) return { seen: day, ...now };
  const { seen, confirmed } = before;
  const told = ({ was, text, changed, lost }: Omit<OfficialChange, 'seen'>) => JSON.stringify([was, text, changed, lost]);
  if (told(now) !== told(before)) return { seen: day, ...now };
  return { seen, ...now, ...(confirmed !== undefined && { confirmed }) };
}

/** Never half a sign. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
