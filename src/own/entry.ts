/** What an own answer must be; everything else in it is refused. Bounds keep one entry from filling a screen or a minute. */
import * as v from 'valibot';
import { type Answer, FACETS, KINDS } from '../answer/answer';
import { textOf } from '../answer/body-text';
import { checkedBody, isLink } from './body';
import { OWN_PREFIX, type OwnContent, type OwnEntry } from './own-file';
import { Refusal } from './refusal';

const line = (most: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(most));
/** As in `data/`: no colon, so that nothing passes for one of another kind. */
const Id = v.pipe(v.string(), v.maxLength(100), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const Ids = v.pipe(v.array(Id), v.maxLength(100));
const Day = v.pipe(v.string(), v.isoDate());
const Lines = v.pipe(v.array(line(300)), v.maxLength(100));

const Entry = v.strictObject({
  id: Id,
  kind: v.picklist(KINDS),
  question: line(500),
  en: v.exactOptional(v.strictObject({ question: line(500), short: line(1000) })),
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
  replaces: v.exactOptional(Id),
  hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/)),
});

function isSource(url: string): boolean {
  return isLink(url) && url.startsWith('https:');
}

/** What stands around the entries. */
export const Content = v.strictObject({
  organisation: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(80), v.regex(/^[^\p{C}\p{Zl}\p{Zp}]+$/u)),
  pack: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  day: Day,
  expires: v.exactOptional(Day),
  answers: v.array(v.unknown()),
});

/** @throws Refusal `entry` or `hostile`, naming the entry */
export function checkedEntry(read: unknown, at: number): OwnEntry {
  const where = nameOf(read, at);
  const parsed = v.safeParse(Entry, read);
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
