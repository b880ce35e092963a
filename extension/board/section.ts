/** What the sections of the board are given, and what the page needs from around it. */
import type { Answer, AnswerCard } from '../../src/answer/answer';
import type { DamagedStore } from '../../src/stored/damaged';
import type { Entry, Merged } from '../../src/stored/journal';
import type { Settings } from '../../src/stored/settings';
import type { Journal } from '../storage/journal';
import type { TextFile } from '../ui/controls/export-file';
import type { SettingsState } from '../ui/desk/settings-state';
import type { Period } from './period';

/** Its text where the bodies could be read. */
export type BoardAnswer = AnswerCard & Partial<Pick<Answer, 'text'>>;

/** What the page needs from around it; tests inject their own. */
export interface BoardSurface {
  journal(): Promise<Journal>;
  /** Hears that the journal changed, from whatever window; returns how to stop. */
  watch(listen: () => void): () => void;
  /** All in one write; rejects with a RangeError when there would be too many. */
  merge(others: readonly Entry[]): Promise<Merged>;
  erase(): Promise<void>;
  /** The organisation turned the board off; absent where there is none. */
  isOff?(): Promise<boolean>;
  /** Rejects when they cannot be read. */
  answers(): Promise<readonly BoardAnswer[]>;
  /** Name of a portal, for people. */
  portalName(id: string): string;
  openAnswer(id: string): void;
  openSettings(): void;
  /** False when the browser refused. */
  copy(text: string): Promise<boolean>;
  /** The one of this page. */
  readonly settings: SettingsState;
  readonly damaged: DamagedStore;
  save(file: TextFile): void;
  /** Today, `YYYY-MM-DD`. */
  today(): string;
  report(error: unknown): void;
}

/** What every section gets. */
export interface SectionProps {
  /** Of the period and the agents chosen, oldest first. */
  readonly entries: readonly Entry[];
  readonly period: Period;
  readonly board: Journal;
  /** By id; empty where the answers cannot be read. */
  readonly answers: ReadonlyMap<string, BoardAnswer>;
  /** What was met of official texts. */
  readonly changes: Settings['officialChanges'];
  readonly surface: BoardSurface;
}
