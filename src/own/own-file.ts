/**
 * The file answers come in after the extension: those of an organisation, or newer ones of ours. What is signed is the very
 * text of `content`, so that nothing depends on the order of keys or on spaces; it is proved before anything of it is read.
 */
import type { Answer } from '../answer/answer';

/** Whose answers: newer ones of ours, or an organisation's. One file of each may be in place; theirs stand on ours. */
export const SLOTS = ['base', 'own'] as const;
export type Slot = (typeof SLOTS)[number];

/** What a file says of itself. */
export const FILE_FORMATS = { base: 'repere-base-answers', own: 'repere-own-answers' } as const satisfies Record<Slot, string>;
/** The newest version of it this Repère reads. */
export const FILE_VERSION = 1;

/** Bounds of a file. Beyond, nothing of it is read. */
export const OWN_LIMITS = { bytes: 20_000_000, answers: 10_000 } as const;

/** The file: JSON in UTF-8. */
export interface Envelope {
  readonly format: (typeof FILE_FORMATS)[Slot];
  readonly version: number;
  /** Public key: SPKI in base64, ECDSA over P-256. */
  readonly key: string;
  /** ECDSA with SHA-256 over `signedText(slot, content)` in UTF-8: 64 bytes (r and s) in base64. */
  readonly signature: string;
  /** JSON of an `OwnContent` or a `BaseContent`. */
  readonly content: string;
}

/** What is signed: what the file is stands first, so that a signature made for one is none for the other. */
export function signedText(slot: Slot, content: string): string {
  return `${FILE_FORMATS[slot]}/1\n${content}`;
}

interface Content<Entry> {
  /** Grows with every file of one key: day and time it was packed (UTC), such as 20261128175030. */
  readonly pack: number;
  /** Day it was packed, `YYYY-MM-DD`. */
  readonly day: string;
  /** Last day the answers are shown, `YYYY-MM-DD`. */
  readonly expires?: string;
  readonly answers: readonly Entry[];
}

export interface OwnContent extends Content<OwnEntry> {
  /** Name of the organisation, as users read it. */
  readonly organisation: string;
}

export interface BaseContent extends Content<BaseEntry> {
  /** Version of Repère it was packed beside: a later one ships with all that is in it, and more. */
  readonly beside: string;
}

/** An answer as a file holds it: its text is made when it is read. */
type Entry = Omit<Answer, 'text' | 'organisation' | 'officialChanged' | 'newer'>;

/** An answer of an organisation: ids as its writers gave them. */
export type OwnEntry = Omit<Entry, 'topic' | 'en' | 'official'> & { readonly en?: Answer['en'] };

/** An answer of ours, under the id it has in `data/`. */
export type BaseEntry = Omit<Entry, 'replaces'>;

/** An own answer's id never is one of ours: no id in `data/` holds a colon. */
export const OWN_PREFIX = 'own:';

/** What is remembered of a file that was taken in. */
export interface FileCard {
  readonly pack: number;
  readonly day: string;
  readonly expires?: string;
  /** Public key, as in the file. */
  readonly key: string;
  /** As in the file, which is known again by it; of files taken in by older versions it was not kept. */
  readonly signature?: string;
  /** Number of answers. */
  readonly count: number;
  /** Of the file. */
  readonly bytes: number;
}

export interface OwnCard extends FileCard {
  readonly organisation: string;
  /** How many stand in place of one of ours. */
  readonly replacing: number;
}

export interface BaseCard extends FileCard {
  readonly beside: string;
}

export interface Cards {
  readonly base: BaseCard;
  readonly own: OwnCard;
}

/** A file that was read whole: its answers are ready to stand beside ours, or in place of what ships. */
export interface FilePack<S extends Slot = Slot> {
  readonly card: Cards[S];
  readonly answers: readonly Answer[];
}
