/**
 * An answer: one question people ask, our own wording of what official sources say, and where it comes from.
 * The Markdown files of `data/answers` are checked and compiled to this shape by `src/build`.
 */

/** The five filters of the official FAQ, in the order they are shown. */
export const FACETS = ['offre', 'couloir', 'dispositif', 'produit', 'theme'] as const;
export type FacetName = (typeof FACETS)[number];

/** Values by facet, as ids of `data/facets.yaml`. An absent or empty list means « every value ». */
export type FacetValues = Partial<Record<FacetName, readonly string[]>>;

/** Tags an answer may contain; the interface walks exactly these, so no HTML is ever parsed at run time. */
export const BODY_TAGS = ['p', 'ol', 'ul', 'li', 'strong', 'em', 'code', 'a', 'h3', 'br'] as const;
export type BodyTag = (typeof BODY_TAGS)[number];

/** A piece of an answer's body: plain text, or an allowed element with its children. */
export type BodyNode = string | { readonly tag: BodyTag; readonly href?: string; readonly children: readonly BodyNode[] };

/** A page or document the answer was written from. `url` is absent when the document is not on the web. */
export interface Source {
  readonly title: string;
  readonly url?: string;
}

/** A: official source confirmed by another; B: one official source or two others; C: one other source. */
export type Confidence = 'A' | 'B' | 'C';

/** What an answer mainly is; says how long it is trusted before it is checked again. */
export const KINDS = ['definition', 'procedure', 'contact', 'calendar'] as const;
export type Kind = (typeof KINDS)[number];

/** An answer in short in another language than its own. */
export interface Translation {
  readonly question: string;
  /** First sentence of the body. */
  readonly short: string;
}

/** What an official text looked like when it was read, so that a later change of it is noticed. */
export interface Fingerprint {
  /** `official-text`: the words of the official answer; `reading-notes`: the facts noted from the sources. */
  readonly of: 'official-text' | 'reading-notes';
  /** SHA-256 of the folded text, hexadecimal. */
  readonly sha256: string;
}

export interface Answer {
  readonly id: string;
  /** Folder under `data/answers`. */
  readonly topic: string;
  readonly kind: Kind;
  readonly question: string;
  /** English; the question is indexed as a wording. */
  readonly en: Translation;
  /** Other wordings people type or read on a page; indexed, never shown. */
  readonly variants: readonly string[];
  readonly keywords: readonly string[];
  /** Names that fields of its screens bear: a field called exactly so brings it, however everyday the words. */
  readonly labels?: readonly string[];
  readonly facets: FacetValues;
  /** Ids of the portals it helps on; empty: everywhere. */
  readonly portals: readonly string[];
  /** `portal/screen` ids it was written for. */
  readonly screens: readonly string[];
  /** First sentence of the body as plain text: the answer in short. */
  readonly short: string;
  readonly body: readonly BodyNode[];
  /** The whole body as plain text, one line per block: what is indexed and quoted. */
  readonly text: string;
  readonly sources: readonly Source[];
  /** Day the sources were read, `YYYY-MM-DD`. */
  readonly read: string;
  readonly confidence: Confidence;
  /** Ids of near answers. */
  readonly related: readonly string[];
  /** Day after which the answer asks to be checked again, `YYYY-MM-DD`. */
  readonly review: string;
  /** Last day a stated calendar holds, `YYYY-MM-DD`. */
  readonly validUntil?: string;
  /** Found by those who ask and offered on pages, seldom for a field: its words are too near to those of everyday forms. */
  readonly notForFields?: true;
  /** One French sentence: which sources disagree, and on what. Absent when they agree. */
  readonly conflict?: string;
  /** One French sentence: what changed in it last. Absent when it says what it always said. */
  readonly changed?: string;
  /** 8 hexadecimal digits that change exactly when something shown of the answer changes. */
  readonly hash: string;
  /** Start of the fingerprint of the official text it was written from; see `startOf`. */
  readonly official?: string;
  /** Day the official text it was written from was met in another state, `YYYY-MM-DD`. Found on this machine, never in data. */
  readonly officialChanged?: string;
  /** Whose answer it is, when it is not ours: the organisation that wrote it; see `src/own`. */
  readonly organisation?: string;
  /** Id of the answer of ours it stands in place of. */
  readonly replaces?: string;
  /** Of an answer of ours that is newer than what ships: the day of the file it came in, `YYYY-MM-DD`; see `src/own`. */
  readonly newer?: string;
}

/** An answer with what its writers keep of its sources; not packaged. */
export interface KeptAnswer extends Answer {
  readonly fingerprint: Fingerprint;
}

/** What is drawn of an answer before it is opened: a row, and what is compared without reading it. */
export type AnswerCard = Pick<
  Answer,
  | 'id'
  | 'question'
  | 'short'
  | 'en'
  | 'facets'
  | 'hash'
  | 'read'
  | 'review'
  | 'validUntil'
  | 'conflict'
  | 'changed'
  | 'official'
  | 'officialChanged'
  | 'organisation'
  | 'replaces'
  | 'newer'
>;
