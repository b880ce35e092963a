/** What the page nobody sees is to ask for, and what it is held against. */
import type { BaseCard, OwnCard } from '../../src/own/own-file';

export interface FreshWanted {
  readonly address: string;
  /** What is in place; null for nothing. */
  readonly card: BaseCard | OwnCard | null;
  /** What counts beside it. */
  readonly other: BaseCard | OwnCard | null;
  /** Of the Repère that runs: an offscreen document cannot tell. */
  readonly version: string;
  /** Of own answers: words of the only key that is taken, when the organisation decided so. */
  readonly allowed?: string;
}
