/** What an answer of a file must be; everything else in it is refused. Bounds keep one entry from filling a screen or a minute. */
import * as v from 'valibot';
import { type Answer, FACETS, KINDS } from '../answer/answer';
import { textOf } from '../answer/body-text';
import { checkedBody, isLink } from './body';
import { type BaseContent, type BaseEntry, OWN_PREFIX, type OwnContent, type OwnEntry } from './own-file';
import { Refusal } from './refusal';

const line = (most: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(most));
/** As in `data/`: no colon, so that nothing passes for one of another kind. */
const Id = v.pipe(v.string(), v.maxLength(100), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const Ids = v.pipe(v.array(Id), v.maxLength(100));
const Day = v.pipe(v.string(), v.isoDate());
const TRANSLATION = { question: line(500), short: line(1000) };
const Lines = v.pipe(v.array(line(300)), v.maxLength(100));

/** What both hold. */
const Entry = v.strictObject({
  id: Id,
  kind: v.picklist(KINDS),
  question: line(500),
  en: v.exactOptional(v.strictObject(TRANSLATION)),
  variants: Lines,
  keywords: Lines,
  labels: v.exactOptional(Lines),
  facets: v.strictObject(v.entriesFromList(FACETS, v.exactOptional(Ids))),
  portals: Ids,
  screens: v.pipe(v.array(v.pipe(v.string(), v.maxLength(200), v.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/))), v.maxLength(100)),
  short: line(1000),
  body: v.unknown(),
  sources: v.pipe(
    v.array(v.strictObject({ title: line(500), url: v.exactOptional(v.pipe(v.string(), v.check(isSource))) })),
    v.minLength(1),
    v.maxLength(30),
  ),
  read: Day,
  review: Day,
  validUntil: v.exactOptional(Day),
  confidence: v.picklist(['A', 'B', 'C']),
  related: Ids,
  notForFields: v.exactOptional(v.literal(true)),
  conflict: v.exactOptional(line(1000)),
  changed: v.exactOptional(line(1000)),
  hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/)),
});
const ENTRIES = {
  own: v.strictObject({ ...Entry.entries, replaces: v.exactOptional(Id) }),
  base: v.strictObject({
    ...Entry.entries,
    topic: Id,
    en: v.strictObject(TRANSLATION),
    official: v.exactOptional(v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/))),
  }),
};

function isSource(url: string): boolean {
  return isLink(url) && url.startsWith('https:');
}

const Around = {
  pack: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  day: Day,
  expires: v.exactOptional(Day),
  answers: v.array(v.unknown()),
};
/** What stands around the entries. */
export const CONTENTS = {
  own: v.strictObject({
    ...Around,
    organisation: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(80), v.regex(/^[^\p{C}\p{Zl}\p{Zp}]+$/u)),
  }),
  base: v.strictObject({ ...Around, beside: v.pipe(v.string(), v.regex(/^\d{1,5}(\.\d{1,5}){0,3}$/)) }),
};

/** @throws Refusal `entry` or `hostile`, naming the entry */
export const checkedOwn = (read: unknown, at: number): OwnEntry => checkedAs(ENTRIES.own, read, at);
/** @throws Refusal as `checkedOwn` */
export const checkedBase = (read: unknown, at: number): BaseEntry => checkedAs(ENTRIES.base, read, at);

function checkedAs<S extends (typeof ENTRIES)[keyof typeof ENTRIES]>(shape: S, read: unknown, at: number) {
  const where = nameOf(read, at);
  const parsed = v.safeParse(shape, read);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw new Refusal(hostileKey(issue) ? 'hostile' : 'entry', `${where}, ${v.getDotPath(issue) ?? '?'}`);
  }
  const body = checkedBody(parsed.output.body);
  if (!body) throw new Refusal('hostile', where);
  return { ...parsed.output, body };
}

/** An address that leads where none may. */
function hostileKey(issue: v.BaseIssue<unknown>): boolean {
  return issue.path?.at(-1)?.key === 'url' && issue.type === 'check';
}

function nameOf(read: unknown, at: number): string {
  const id = (read as { readonly id?: unknown } | null)?.id;
  return v.is(Id, id) ? id : `${at + 1}`;
}

/** The answers of a file as ours stand: under ids of their own, with their text, and labelled. */
export function ownAnswers({ organisation }: Pick<OwnContent, 'organisation'>, entries: readonly OwnEntry[]): Answer[] {
  const ids = new Set(entries.map(({ id }) => id));
  return entries.map((entry) => ({
    ...entry,
    id: OWN_PREFIX + entry.id,
    topic: 'own',
    // Told in its own language where it was written in no other.
    en: entry.en ?? { question: entry.question, short: entry.short },
    text: textOf(entry.body),
    related: entry.related.map((id) => (ids.has(id) ? OWN_PREFIX + id : id)),
    organisation,
  }));
}

/** Newer answers of ours as they ship: under their own ids, with their text, and the day they were packed. */
export function baseAnswers({ day }: Pick<BaseContent, 'day'>, entries: readonly BaseEntry[]): Answer[] {
  return entries.map((entry) => ({ ...entry, text: textOf(entry.body), newer: day }));
}
