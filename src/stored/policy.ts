/** What an organisation decides for its machines (`storage.managed`): its shape, and what of it is in force. */
import * as v from 'valibot';
import { isClosed, isOwnSite, ownPattern } from '../portal/own-site';
import { fileAddress } from './file-address';
import { PORTAL_MODES, type PortalMode } from './portal-mode';

/** Someone of the organisation to ask, shown before those of the portals. */
export interface OwnContact {
  readonly label: string;
  /** `https://…` or `mailto:…` */
  readonly url: string;
  readonly note?: string;
}

/** What is in force; what is absent is the user's to choose. */
export interface Policy {
  /** Who decides, as users read it. */
  readonly organisation?: string;
  /** On every portal that `modes` does not name. */
  readonly everywhere?: PortalMode;
  /** By portal id. */
  readonly modes: Readonly<Record<string, PortalMode>>;
  readonly language?: string;
  /** Replies may be inserted into pages. */
  readonly insertion?: boolean;
  /** The quality board is there, and searches and copies are counted for it. */
  readonly board?: boolean;
  /** Users may add sites of their own; when not, those they added are not followed. */
  readonly sites?: boolean;
  /** Tickets may be read on those sites, where their user says so. */
  readonly tickets?: boolean;
  /** Words of the key that files of own answers must be signed with; see `src/own/key-words.ts`. */
  readonly answersKey?: string;
  /** Address the file of own answers is asked for at, as `fileAddress` gives it. */
  readonly answersFrom?: string;
  /** Address the file of newer answers of ours is asked for at, the same way; its key is the one that ships. */
  readonly baseFrom?: string;
  readonly contacts: readonly OwnContact[];
  /** Hosts offered to users as sites of their own, each added on a press: no browser gives access to one without its user. */
  readonly proposedSites?: readonly string[];
}

/** A policy as it was read: what is in force, and where a value was found that is not. */
export interface ReadPolicy {
  readonly policy: Policy;
  /** `modes.igc-sante`, `contacts.2`, `proposedSites.1`; of nothing, `.` */
  readonly ignored: readonly string[];
}

export const NO_POLICY: Policy = { modes: {}, contacts: [] };

/** Things of a list that are taken; those after are ignored. */
const MOST = { contacts: 10, proposedSites: 20 } as const;

const line = (most: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most));
const Mode = v.picklist(PORTAL_MODES);
const Contact = v.strictObject({
  label: line(120),
  url: v.pipe(
    v.string(),
    v.maxLength(500),
    v.regex(/^(https:\/\/[^\s/]+\S*|mailto:[^@\s]+@[^@\s]+)$/),
    v.check((url) => URL.canParse(url)),
  ),
  note: v.optional(line(300)),
});

/** A host as browsers write it, and nothing around it. */
const Host = v.pipe(
  v.string(),
  v.trim(),
  v.toLowerCase(),
  v.check((host) => /^[a-z\d]/.test(host) && URL.parse(ownPattern(host))?.hostname === host && !isClosed(host)),
);

const LISTS = { contacts: Contact, proposedSites: Host } as const;

const Address = v.pipe(
  v.string(),
  v.transform((typed) => fileAddress(typed)),
  v.check((read) => 'address' in read),
  v.transform((read) => ('address' in read ? read.address : '')),
);

/** Values that stand alone, by key. */
const VALUES = {
  organisation: line(80),
  everywhere: Mode,
  language: v.pipe(v.string(), v.regex(/^[a-z]{2}$/)),
  insertion: v.boolean(),
  board: v.boolean(),
  sites: v.boolean(),
  tickets: v.boolean(),
  answersKey: v.pipe(v.string(), v.trim(), v.regex(/^[a-z]{5}(?:[ -]+[a-z]{5}){5}$/i)),
  answersFrom: Address,
  baseFrom: Address,
} as const;

/** What is known where a policy is read. */
export interface Known {
  /** Folders of `_locales`. */
  readonly languages: readonly string[];
}

/**
 * Reads a policy, value by value: one that does not fit is ignored alone, and its place is told.
 * @param raw whatever the browser says; never throws
 */
export function parsePolicy(raw: unknown, { languages }: Known): ReadPolicy {
  if (raw === undefined) return { policy: NO_POLICY, ignored: [] };
  if (!isRecord(raw)) return { policy: NO_POLICY, ignored: ['.'] };
  const ignored: string[] = [];
  const taken = <S extends v.GenericSchema>(place: string, shape: S, value: unknown): v.InferOutput<S>[] => {
    const parsed = v.safeParse(shape, value);
    if (!parsed.success) ignored.push(place);
    return parsed.success ? [parsed.output] : [];
  };
  const values: [string, unknown][] = [];
  const modes: [string, PortalMode][] = [];
  const lists = { contacts: [] as OwnContact[], proposedSites: [] as string[] };
  for (const [key, value] of Object.entries(raw)) {
    if (key === 'modes' && isRecord(value)) {
      for (const [portal, mode] of Object.entries(value)) {
        modes.push(...taken(`modes.${portal}`, Mode, mode).map((one): [string, PortalMode] => [portal, one]));
      }
    } else if (isList(key) && Array.isArray(value)) {
      const list = lists[key] as unknown[];
      for (const [at, one] of value.entries()) {
        if (list.length < MOST[key]) list.push(...taken(`${key}.${at + 1}`, LISTS[key], one));
        else ignored.push(`${key}.${at + 1}`);
      }
    } else if (!Object.hasOwn(VALUES, key)) ignored.push(key);
    else if (key === 'language' && !(languages as readonly unknown[]).includes(value)) ignored.push(key);
    else values.push(...taken(key, VALUES[key as keyof typeof VALUES], value).map((one): [string, unknown] => [key, one]));
  }
  const { contacts } = lists;
  const proposedSites = [...new Set(lists.proposedSites)];
  const some = { ...Object.fromEntries(values), ...(proposedSites.length > 0 && { proposedSites }) };
  return { policy: { ...some, modes: Object.fromEntries(modes), contacts }, ignored };
}

/** The mode an organisation decides on a portal; undefined where the user does: what opens all portals opens no site they added. */
export function managedMode(policy: Policy | undefined, portal: string): PortalMode | undefined {
  if (!policy) return undefined;
  if (Object.hasOwn(policy.modes, portal)) return policy.modes[portal];
  return isOwnSite(portal) && policy.everywhere === 'open' ? undefined : policy.everywhere;
}

/** What of a policy is in force, for people who ask: `everywhere = never`. */
export function inForce({ modes, contacts, proposedSites = [], ...values }: Policy): string[] {
  return [
    ...Object.entries(values).map(([key, value]) => `${key} = ${String(value)}`),
    ...Object.entries(modes).map(([portal, mode]) => `modes.${portal} = ${mode}`),
    ...contacts.map(({ label }, at) => `contacts.${at + 1} = ${label}`),
    ...proposedSites.map((host, at) => `proposedSites.${at + 1} = ${host}`),
  ];
}

function isList(key: string): key is keyof typeof LISTS {
  return Object.hasOwn(LISTS, key);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
