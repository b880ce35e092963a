/** What the settings page needs from around it; tests inject their own. */
import type { AnswersFile } from '../../src/answer/answers-file';
import type { Asked, FreshOutcome } from '../../src/own/fresh';
import type { Cards, FilePack, Slot } from '../../src/own/own-file';
import type { SetAside } from '../../src/own/own-in-force';
import type { WeighedPlace } from '../../src/search/weigh-place';
import type { BackupContent, BackupMode, Held, Restored } from '../../src/stored/backup';
import type { DamagedStore } from '../../src/stored/damaged';
import type { SettingChange, Settings } from '../../src/stored/settings';
import type { Diagnosis } from '../messaging/diagnosis';
import type { Commands } from '../ui/controls/commands';
import type { TextFile } from '../ui/controls/export-file';
import type { SettingsState } from '../ui/desk/settings-state';

/** What the page says of a portal. */
export interface PortalFact {
  readonly id: string;
  readonly name: string;
  readonly hosts: readonly string[];
  /** Has sign-in screens, where no field is ever read. */
  readonly titlesOnly: boolean;
}

export interface Stored {
  readonly local: Readonly<Record<string, unknown>>;
  readonly session: Readonly<Record<string, unknown>>;
}

/** The answers and their index, as they open now. */
export interface Pack {
  /** Null when it cannot be read. */
  readonly file: AnswersFile | null;
  readonly indexOpens: boolean;
  /** The key that newer answers are signed with ships: else none are taken in. */
  readonly isKeyed: boolean;
}

/** Hosts the user granted beside the portals, as patterns: `https://host/*`. */
export interface Sites {
  granted(): Promise<readonly string[]>;
  /** Asks the user, inside a click. False when they refuse. */
  ask(pattern: string): Promise<boolean>;
  forget(patterns: readonly string[]): Promise<unknown>;
  /** Asks the user for a site of their own, inside a click, and takes it in. False when they refuse. */
  add(host: string, hadAccess: boolean): Promise<boolean>;
  /** Takes one out, with all that was chosen there. */
  remove(host: string): Promise<void>;
  /** Has the ticket a site shows read, or no longer. */
  readTickets(host: string, on: boolean): Promise<void>;
  /** Returns how to stop. */
  watch(listen: () => void): () => void;
}

/** The tab in front, with what its page and its field would bring. */
export interface Diagnosed extends Diagnosis {
  /** Null where nothing is asked of anyone. */
  readonly fresh: Readonly<Record<Slot, FreshShown | null>>;
  /** Newer answers of ours that were taken in. */
  readonly newer: KeptFile<'base'> | null;
  /** Null without a page, or when the index does not open. */
  readonly weighed: { readonly page: WeighedPlace; readonly field: WeighedPlace | null } | null;
}

/** What was taken in of one kind. */
export interface KeptFile<S extends Slot> {
  readonly card: Cards[S];
  /** Of its key, to be compared. */
  readonly words: string;
  /** Why its answers are not shown any more; null while they are. */
  readonly aside: SetAside | null;
}

/** A file that may be taken in. */
export interface ReadFile<S extends Slot> {
  readonly pack: FilePack<S>;
  readonly words: string;
  /** Whose key ships, was confirmed before, or decided by policy: nothing is asked. */
  readonly known: boolean;
}

/** Newer answers of ours, or those of an organisation. */
export interface FileStore<S extends Slot> {
  kept(): Promise<KeptFile<S> | null>;
  /** @throws Refusal when it is not to be taken in */
  read(file: Blob): Promise<ReadFile<S>>;
  /** All of it or nothing; it can be searched when it is in place, which takes seconds for thousands of answers. */
  take(pack: FilePack<S>): Promise<void>;
  remove(): Promise<void>;
  /** Hears what another window does; returns how to stop. */
  watch(listen: () => void): () => void;
}

/** Where a file is asked for. */
export interface FreshShown {
  /** Null: nothing is asked of anyone. */
  readonly address: string | null;
  readonly isManaged: boolean;
  /** The key of what comes was confirmed, or decided by policy: else nothing is asked unless the user does. */
  readonly isKeyKnown: boolean;
  readonly asked: Asked | null;
}

export interface FreshStore {
  /** The browser has a page closed enough to ask from. */
  readonly isPossible: boolean;
  state(): Promise<FreshShown>;
  /** From now on at this address, or nowhere any more. */
  from(address: string | null): Promise<void>;
  /** Asks now; what comes of it is noted. @throws Unanswered `busy` while another window asks */
  ask(take: (file: Blob) => Promise<FreshOutcome>): Promise<void>;
  /** Notes that what came was taken in after all, once its key was confirmed. */
  note(outcome: FreshOutcome): Promise<void>;
  /** Returns how to stop. */
  watch(listen: () => void): () => void;
}

export interface OptionsSurface {
  readonly portals: readonly PortalFact[];
  /** Languages of the interface, BCP 47. */
  readonly languages: readonly string[];
  /** What the manifest allows, word for word. */
  readonly allowed: { readonly connections: string; readonly permissions: readonly string[] };
  readonly settings: SettingsState;
  stored(): Promise<Stored>;
  /** Hears every change of what is stored; returns how to stop. */
  watchStored(listen: () => void): () => void;
  erase(): Promise<void>;
  /** Never rejects. */
  pack(): Promise<Pack>;
  readonly damaged: DamagedStore;
  readonly backup: {
    make(): Promise<Readonly<Record<string, unknown>>>;
    here(): Promise<Held>;
    /** @throws RangeError when the journal would not hold it */
    take(file: BackupContent, mode: BackupMode): Promise<Restored>;
  };
  readonly commands: Commands;
  readonly sites: Sites;
  readonly files: { readonly [S in Slot]: FileStore<S> };
  readonly fresh: Readonly<Record<Slot, FreshStore>>;
  /** Asked anew each time. */
  diagnose(): Promise<Diagnosed>;
  /** Puts a plain text into the clipboard, inside a click. */
  copyText(text: string): Promise<void>;
  /** The quality board, where it can be read. */
  openBoard(): void;
  /** The page of the first minute again. */
  openWelcome(): void;
  /** Gives the user a file. */
  save(file: TextFile): void;
  /** `YYYY-MM-DD` */
  today(): string;
  /** Hears a fault that was shown as a calm sentence. */
  report(error: unknown): void;
}

/** What every section gets. `change` says its sentence once the change is kept. */
export interface SectionProps {
  readonly settings: Settings;
  readonly surface: OptionsSurface;
  /** Null until it was opened. */
  readonly pack: Pack | null;
  change(changes: readonly SettingChange[], says: string): void;
  /** Says something politely. */
  tell(says: string): void;
}
