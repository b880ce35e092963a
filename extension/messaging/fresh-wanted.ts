/** What the page nobody sees is to ask for, and what it is held against. */
import type { OwnPackCard } from '../../src/own/own-file';

export interface FreshWanted {
  readonly address: string;
  /** What is in place; null for nothing. */
  readonly card: OwnPackCard | null;
  /** Words of the only key that is taken, when the organisation decided so. */
  readonly allowed?: string;
}
