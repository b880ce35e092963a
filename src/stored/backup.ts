/** A backup: everything kept on a machine as one JSON file; what it holds that can be read, and what taking it in changes. */
import * as v from 'valibot';
import { AgentId, Entry, JOURNAL, mergeEntries } from './journal';
import { DAMAGED_KEY, mostOf, own, SETTINGS, type SettingKey, type Settings, STORAGE_LIMITS, salvageSetting } from './settings';

/** What a backup says of itself. */
export const BACKUP = { format: 'repere-backup', version: 1 } as const;

const KEYS = Object.keys(SETTINGS) as SettingKey[];

/** Settings as far as they were ever changed. */
export type SomeSettings = { readonly [K in SettingKey]?: Settings[K] };
/** Raw values by the key they were found at, oldest first. */
type Damaged = Readonly<Record<string, readonly unknown[]>>;

/** What is kept on a machine, each part in its shape. */
export interface Held {
  readonly settings: SomeSettings;
  readonly entries: readonly Entry[];
  /** Id of the installation, without which its votes are nobody's; null when nothing was ever noted. */
  readonly agent: string | null;
  readonly damaged: Damaged;
}

/** What a file holds. */
export interface BackupContent extends Held {
  /** The day it was made, `YYYY-MM-DD`; null when it does not say. */
  readonly day: string | null;
  /** Things of the file that fit nowhere and are not taken. */
  readonly unread: number;
}

/** `replace`: what is here makes way for the file. `complete`: what is here stays, and what only the file has is added. */
export type BackupMode = 'replace' | 'complete';

/** What taking a file in did, each a number of things. */
export interface Restored {
  readonly settings: number;
  readonly entries: number;
  readonly unread: number;
}

/** The file's content. @param local everything of `storage.local` @param day `YYYY-MM-DD` */
export function backupOf(local: Readonly<Record<string, unknown>>, day: string): Readonly<Record<string, unknown>> {
  const { journal = [], agent = null, [DAMAGED_KEY]: damaged = {}, draft: _ofThisSession, ...others } = local;
  const known = (key: string) => KEYS.includes(key as SettingKey);
  const settings = Object.fromEntries(Object.entries(others).filter(([key]) => known(key)));
  const rest = Object.fromEntries(Object.entries(others).filter(([key]) => !known(key)));
  return { ...BACKUP, day, settings, journal, agent, damaged, ...(Object.keys(rest).length > 0 && { other: rest }) };
}

/**
 * What can be read of a file, or of the storage itself: every single thing that fits, and how many do not.
 * @param file of the right format and version
 */
export function parseBackup(file: Readonly<Record<string, unknown>>): BackupContent {
  const stored = record(file.settings);
  const known = KEYS.map((key) => [key, salvageSetting(key, stored?.[key])] as const).filter(
    ([key]) => stored && Object.hasOwn(stored, key),
  );
  const journal = Array.isArray(file.journal) ? file.journal.map((each) => v.safeParse(Entry, each)) : [];
  const agent = v.is(AgentId, file.agent) ? (file.agent as string) : null;
  const unread = [
    ...known.map(([, { unread }]) => unread),
    Object.keys(stored ?? {}).filter((key) => !KEYS.includes(key as SettingKey)).length,
    journal.filter(({ success }) => !success).length,
    Object.keys(record(file.other) ?? {}).length,
    misplaced(file.settings, stored) +
      misplaced(file.journal, Array.isArray(file.journal) || null) +
      misplaced(file.agent, agent),
  ];
  return {
    day: v.is(v.pipe(v.string(), v.isoDate()), file.day) ? (file.day as string) : null,
    settings: Object.fromEntries(
      known.flatMap(([key, { value }]) => (value === undefined ? [] : [[key, value]])),
    ) as SomeSettings,
    entries: mergeEntries(
      [],
      journal.flatMap((each) => (each.success ? [each.output] : [])),
    ).entries,
    agent,
    damaged: damagedOf(file.damaged),
    unread: unread.reduce((sum, count) => sum + count, 0),
  };
}

/**
 * What is to be written for a file to be taken in, and what that does.
 * @throws RangeError when there would be more entries than the journal holds: nothing may be written then
 */
export function planRestore(
  here: Held,
  file: BackupContent,
  mode: BackupMode,
): { readonly write: Readonly<Record<string, unknown>>; readonly did: Restored } {
  const whole = mode === 'replace';
  const journal = mergeEntries(whole ? [] : here.entries, file.entries);
  if (journal.entries.length > JOURNAL.entries) throw new RangeError(`more than ${JOURNAL.entries} entries`);
  const settings: Partial<Record<SettingKey, unknown>> = {};
  let count = 0;
  for (const key of KEYS) {
    const [mine, theirs] = [here.settings[key], file.settings[key]];
    const start = SETTINGS[key].initial();
    // One that only stands here goes back to its start; a key that was never written stays so.
    if (whole && theirs === undefined && mine !== undefined) settings[key] = start;
    if (theirs === undefined) continue;
    const next = whole || mine === undefined ? theirs : both(key, mine, theirs);
    count += sizeOf(key, next) - (whole ? 0 : sizeOf(key, mine));
    settings[key] = next;
  }
  const agent = whole ? (file.agent ?? here.agent) : (here.agent ?? file.agent);
  const damaged = mergeDamaged(here.damaged, file.damaged);
  return {
    write: {
      ...settings,
      ...(journal.entries.length + here.entries.length > 0 && { journal: journal.entries }),
      ...(agent !== null && { agent }),
      ...(Object.keys(damaged).length > 0 && { [DAMAGED_KEY]: damaged }),
    },
    did: { settings: count, entries: journal.added + journal.updated, unread: file.unread },
  };
}

/** How many things some settings hold: entries of what has entries, one for anything else that is not as at the start. */
export function countOf(settings: SomeSettings): number {
  return KEYS.reduce((sum, key) => sum + sizeOf(key, settings[key]), 0);
}

function sizeOf(key: SettingKey, value: unknown): number {
  if (value === undefined || value === SETTINGS[key].initial()) return 0;
  return mostOf(key) === null ? 1 : Object.keys(value as object).length;
}

/** What is here stays as it is; it counts as the later one. */
function both(key: SettingKey, mine: unknown, theirs: unknown): unknown {
  const most = mostOf(key);
  if (most === null) return mine === SETTINGS[key].initial() ? theirs : mine;
  if (Array.isArray(mine) && Array.isArray(theirs)) {
    const here = new Set(mine.map((item) => JSON.stringify(item)));
    return [...mine, ...theirs.filter((item) => !here.has(JSON.stringify(item)))].slice(0, most);
  }
  const others = Object.entries(theirs as object).filter(([name]) => !Object.hasOwn(mine as object, name));
  return Object.fromEntries([...others, ...Object.entries(mine as object)].slice(-most));
}

function damagedOf(stored: unknown): Damaged {
  const lists = Object.entries(record(stored) ?? {}).filter((entry): entry is [string, unknown[]] => Array.isArray(entry[1]));
  return Object.fromEntries(lists.map(([key, raw]) => [key, raw.slice(-STORAGE_LIMITS.damaged)]));
}

function mergeDamaged(here: Damaged, file: Damaged): Damaged {
  const keys = [...new Set([...Object.keys(here), ...Object.keys(file)])];
  return Object.fromEntries(
    keys.map((key) => {
      const raw = [...(own(file, key) ?? []), ...(own(here, key) ?? [])];
      return [key, [...new Map(raw.map((each) => [JSON.stringify(each), each])).values()].slice(-STORAGE_LIMITS.damaged)];
    }),
  );
}

/** One when a part is there but is something else. */
function misplaced(part: unknown, read: unknown): number {
  return part !== undefined && part !== null && read === null ? 1 : 0;
}

function record(value: unknown): Record<string, unknown> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
}
