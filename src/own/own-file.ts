/**
 * The file an organisation's answers come in. What is signed is the very text of `content`, so that nothing depends on the
 * order of keys or on spaces; `openEnvelope` proves it before anything of it is read.
 */
import type { Answer } from '../answer/answer';

/** What the file says of itself. */
export const FILE_FORMAT = 'repere-own-answers';
/** The newest version of it this Repère reads. */
export const FILE_VERSION = 1;

/** Bounds of a file. Beyond, nothing of it is read. */
export const OWN_LIMITS = { bytes: 20_000_000, answers: 10_000 } as const;

/** The file: JSON in UTF-8. */
export interface Envelope {
  readonly format: typeof FILE_FORMAT;
  readonly version: number;
  /** Public key: SPKI in base64, ECDSA over P-256. */
  readonly key: string;
  /** ECDSA with SHA-256 over `SIGNED_BEFORE` and `content` in UTF-8: 64 bytes (r and s) in base64. */
  readonly signature: string;
  /** JSON of an `OwnContent`. */
  readonly content: string;
}

/** Stands before the content when it is signed, so that a signature made for something else is none. */
export const SIGNED_BEFORE = `${FILE_FORMAT}/1\n`;

/** What is signed. */
export interface OwnContent {
  /** Name of the organisation, as users read it. */
  readonly organisation: string;
  /** Grows with every file of an organisation: day and time it was packed (UTC), such as 20261128175030. */
  readonly pack: number;
  /** Day it was packed, `YYYY-MM-DD`. */
  readonly day: string;
  /** Last day the answers are shown, `YYYY-MM-DD`. */
  readonly expires?: string;
  readonly answers: readonly OwnEntry[];
}

/** An answer as the file holds it: ids as its writers gave them; text and topic are made when it is read. */
export type OwnEntry = Omit<Answer, 'topic' | 'text' | 'en' | 'organisation' | 'official' | 'officialChanged'> & {
  readonly en?: Answer['en'];
};

/** An own answer's id never is one of ours: no id in `data/` holds a colon. */
export const OWN_PREFIX = 'own:';

/** What is remembered of the file that was taken in. */
export interface OwnPackCard {
  readonly organisation: string;
  readonly pack: number;
  readonly day: string;
  readonly expires?: string;
  /** Public key, as in the file. */
  readonly key: string;
  /** As in the file, which is known again by it; of files taken in by older versions it was not kept. */
  readonly signature?: string;
  /** Number of answers, and how many of them stand in place of one of ours. */
  readonly count: number;
  readonly replacing: number;
  /** Of the file. */
  readonly bytes: number;
}

/** A file that was read whole: its answers are ready to stand beside ours. */
export interface OwnPack {
  readonly card: OwnPackCard;
  readonly answers: readonly Answer[];
}
