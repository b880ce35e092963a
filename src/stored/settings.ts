/** What the user may choose: every setting with its sentence, its shape and its value until the user says otherwise. */
import * as v from 'valibot';
import { FACETS } from '../answer/answer';
import { isOwnSite } from '../portal/own-site';
import { LAYOUT, PRESETS } from './layout';
import { OfficialChange } from './official-change';
import { managedMode, type Policy } from './policy';
import { PORTAL_MODES, type PortalMode } from './portal-mode';

/** Bounds on what is kept, so that no store grows for ever; the oldest go first. */
export const STORAGE_LIMITS = {
  perKey: 60,
  perAnswer: 1000,
  perList: 500,
  damaged: 20,
} as const;

/** Milliseconds that a pause can still last, whatever the clock said when it was set; an hour is offered, time may be set back by one. */
export const LONGEST_PAUSE = 2 * 3_600_000;

/** Key of raw values that did not fit, by setting, oldest first. Nothing of the user's is ever dropped unread. */
export const DAMAGED_KEY = 'damaged';

const Id = v.pipe(v.string(), v.minLength(1), v.maxLength(120));
const Mode = v.picklist(PORTAL_MODES);
const Layout = v.object({
  /** CSS pixels. */
  width: v.optional(v.pipe(v.number(), v.integer(), v.minValue(LAYOUT.minWidth), v.maxValue(LAYOUT.maxWidth)), PRESETS.normal),
  side: v.optional(v.picklist(['right', 'left']), 'right'),
  /** `overlay`: over the page, because pushing it aside does not work there. */
  place: v.optional(v.picklist(['auto', 'overlay']), 'auto'),
});
const Hidden = v.object({ portal: Id, screen: v.nullable(Id), answer: Id });
const Day = v.pipe(v.string(), v.isoDate());
const Hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/));
const Filters = v.record(v.picklist(FACETS), v.array(Id));
/** A greeting or a closing of a reply. */
const Phrase = v.pipe(v.string(), v.minLength(1), v.maxLength(2000));

const keyed = <S extends v.GenericSchema>(schema: S) => ({
  shape: v.record(Id, schema),
  initial: (): Record<string, v.InferOutput<S>> => ({}),
});
const listOf = <S extends v.GenericSchema>(schema: S) => ({ shape: v.array(schema), initial: (): v.InferOutput<S>[] => [] });
const one = <S extends v.GenericSchema>(shape: S, initial: v.InferOutput<S>) => ({ shape, initial: () => initial });

/** Per portal id. */
const PER_PORTAL = {
  /** What happens on arrival: open by itself (when absent), show the button only, or nothing at all. */
  modes: keyed(Mode),
  /** Width, side and place of the sidebar. */
  layout: keyed(Layout),
  /** In the page or in the browser's own panel. */
  surface: keyed(v.picklist(['frame', 'panel'])),
  /** The first-visit hint was shown. */
  hintSeen: keyed(v.literal(true)),
  /** Times in a row that the sidebar was closed just after it had opened by itself. */
  quickCloses: keyed(v.pipe(v.number(), v.integer(), v.minValue(0))),
  /** Ids of alerts that stay reduced. */
  reducedAlerts: keyed(v.array(Id)),
  /** Sites the user added (`ownSiteId`). What is switched on for one alone is one more optional key of its value. */
  ownSites: keyed(
    v.object({
      /** The day it was added. */
      day: Day,
      /** The browser's access was there before, for inserting: it stays when the site is taken out. */
      keepsAccess: v.exactOptional(v.literal(true)),
      /** A ticket tool: the ticket shown there is read. */
      tickets: v.exactOptional(v.literal(true)),
    }),
  ),
};

/** Keys of what is kept by portal. */
export const PORTAL_KEYS = Object.keys(PER_PORTAL) as (keyof typeof PER_PORTAL)[];

/** Per answer id. */
const PER_ANSWER = {
  /**
   * Answers opened: the day, the hash of what was read then, and a number larger than that of any answer read before, since
   * Chromium gives the keys of what it stores in the order of letters.
   */
  read: keyed(v.object({ day: Day, hash: Hash, turn: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(0)), 0) })),
  /** Answers whose official text says something else than when it was read, until it is read anew. */
  officialChanges: keyed(OfficialChange),
};

/** Per surface: `sidebar`, `panel`, `popup`. */
const PER_SURFACE = {
  /** Filters the user chose: ids of values by filter. Absent: those the page suggests. */
  filters: keyed(Filters),
};

/** Lists of distinct things. */
const LISTS = {
  /** Answers hidden by « Pas pertinent ici », each for one screen; `screen: null` is the rest of the portal. */
  notRelevant: listOf(Hidden),
  /** Kinds of page signals not to take into account: `title`, `heading`, `step`, `message`, `legend`… */
  mutedSignals: listOf(Id),
  /** Ids of the answers pinned by the user. */
  favourites: listOf(Id),
  /** Greetings and closings of the user's own, for replies. */
  openings: listOf(Phrase),
  closings: listOf(Phrase),
};

const VALUES = {
  /** A mode that wins over those of the portals; null: each portal has its own. */
  everywhere: one(v.nullable(Mode), null),
  /** Milliseconds since 1970 until which nothing is shown anywhere; null or past: not paused. */
  pausedUntil: one(v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15))), null),
  /** Screen readers hear that suggestions changed with the field. */
  announceField: one(v.boolean(), false),
  /** Single letters act on an answer that has the focus (RGAA 12.10: off unless asked for). */
  singleKeys: one(v.boolean(), false),
  /** Words of searches without answer are kept for the quality board; else only their number is. */
  keepMisses: one(v.boolean(), false),
  /** The answers as they were when « ce qui a changé » was last read: version of the pack, hash by answer id. */
  seenPack: one(v.nullable(v.object({ version: Id, hashes: v.record(Id, Hash) })), null),
  /** Language of the interface, a folder of `_locales`; null: the browser's. */
  language: one(v.nullable(v.pipe(v.string(), v.regex(/^[a-z]{2}$/))), null),
  /** Colours of our own pages. */
  theme: one(v.picklist(['system', 'light', 'dark']), 'system'),
  /** How close the rows of answers stand. */
  density: one(v.picklist(['comfortable', 'compact']), 'comfortable'),
};

/** Every key of `storage.local` that is a setting. */
export const SETTINGS = { ...PER_PORTAL, ...PER_ANSWER, ...PER_SURFACE, ...LISTS, ...VALUES };

/** How many things a setting keeps at most; null for one that is a single value. */
export function mostOf(key: SettingKey): number | null {
  if (key in PER_ANSWER) return STORAGE_LIMITS.perAnswer;
  if (key in LISTS) return STORAGE_LIMITS.perList;
  return key in VALUES ? null : STORAGE_LIMITS.perKey;
}

type Shapes = typeof SETTINGS;
export type SettingKey = keyof Shapes;
export type Settings = { readonly [K in SettingKey]: v.InferOutput<Shapes[K]['shape']> } & {
  /** What the organisation decides; not stored. */
  readonly managed?: Policy;
};
export type { PortalMode };
export type SurfaceName = 'sidebar' | 'panel' | 'popup';

/**
 * One change, in plain JSON, so that it can be asked for from anywhere. `to: null` for one key, or for all answers at once, goes
 * back to the default.
 */
export type SettingChange =
  | {
      [K in keyof typeof PER_PORTAL]: { readonly key: K; readonly portal: string; readonly to: Settings[K][string] | null };
    }[keyof typeof PER_PORTAL]
  | ({ readonly key: 'reducedAlerts'; readonly portal: string } & ({ readonly add: string } | { readonly remove: string }))
  | {
      [K in keyof typeof PER_ANSWER]:
        | { readonly key: K; readonly answer: string; readonly to: Settings[K][string] | null }
        | { readonly key: K; readonly to: null };
    }[keyof typeof PER_ANSWER]
  | {
      [K in keyof typeof PER_SURFACE]: {
        readonly key: K;
        readonly surface: SurfaceName;
        readonly to: Settings[K][string] | null;
      };
    }[keyof typeof PER_SURFACE]
  | {
      [K in keyof typeof LISTS]: { readonly key: K } & (
        | { readonly add: Settings[K][number] }
        | { readonly remove: Settings[K][number] }
      );
    }[keyof typeof LISTS]
  | { [K in keyof typeof VALUES]: { readonly key: K; readonly to: Settings[K] } }[keyof typeof VALUES];

/** A stored value in its shape, or null when it is damaged or of another version. Absent is the default. */
export function parseSetting<K extends SettingKey>(key: K, stored: unknown): { readonly value: Settings[K] } | null {
  if (stored === undefined) return { value: SETTINGS[key].initial() as Settings[K] };
  // Valibot takes a list for a record.
  if (Array.isArray(stored) !== Array.isArray(SETTINGS[key].initial())) return null;
  const parsed = v.safeParse(SETTINGS[key].shape, stored);
  return parsed.success ? { value: parsed.output as Settings[K] } : null;
}

/** Each thing of a stored value that fits, and how many do not; undefined for what is something else altogether. */
export function salvageSetting(key: SettingKey, stored: unknown): { value: unknown; unread: number } {
  const most = mostOf(key);
  if (most === null) {
    const fit = parseSetting(key, stored);
    return { value: fit ? fit.value : undefined, unread: fit ? 0 : 1 };
  }
  const list = Array.isArray(SETTINGS[key].initial());
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored) !== list) return { value: undefined, unread: 1 };
  if (Array.isArray(stored)) {
    const items = stored.flatMap((item) => (parseSetting(key, [item])?.value as unknown[] | undefined) ?? []);
    const distinct = [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
    return { value: distinct.slice(-most), unread: stored.length - items.length };
  }
  const entries = Object.entries(stored);
  const items = entries.flatMap(([name, item]) => Object.entries(parseSetting(key, { [name]: item })?.value ?? {}));
  return { value: Object.fromEntries(items.slice(-most)), unread: entries.length - items.length };
}

/** Every setting as it is until the user says otherwise. */
export function initialSettings(): Settings {
  return Object.fromEntries(Object.entries(SETTINGS).map(([key, { initial }]) => [key, initial()])) as unknown as Settings;
}

/** Compares values of settings, whatever the order their keys come in: Chromium stores keys in the order of letters. */
export function sameValue(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a, inOrder) === JSON.stringify(b, inOrder);
}

function inOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}

/**
 * The mode in force on a portal: a pause is « never », the organisation wins over the user, « partout » over the portal, « open »
 * is the default. A site the user added shows its button until they choose for it: « open » on all portals does not open it.
 */
export function modeOn(settings: Settings, portal: string, now: number): PortalMode {
  if (isPaused(settings, now)) return 'never';
  return chosenMode(settings, portal);
}

/** The same while nothing is on pause. */
export function chosenMode({ managed, everywhere, modes }: Settings, portal: string): PortalMode {
  const isOwn = isOwnSite(portal);
  const all = isOwn && everywhere === 'open' ? null : everywhere;
  return managedMode(managed, portal) ?? all ?? own(modes, portal) ?? (isOwn ? 'button' : 'open');
}

/** The end of the pause, in milliseconds since 1970, is still to come. */
export function isPaused({ pausedUntil }: Pick<Settings, 'pausedUntil'>, now: number): boolean {
  // Longer than a pause can be set: the clock was far ahead then.
  return pausedUntil !== null && pausedUntil > now && pausedUntil - now <= LONGEST_PAUSE;
}

/** The entry of a key, never one inherited from `Object`. */
export function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
