/** What a page of ours needs from around it. The pages inject the browser's; tests and `npm run dev` inject samples. */
import type { PageContext } from '../../../src/page/context';
import type { DamagedStore } from '../../../src/stored/damaged';
import type { Fact, GivenVote } from '../../../src/stored/journal';
import type { PendingSearch } from '../../../src/stored/pending-search';
import type { SurfaceName } from '../../../src/stored/settings';
import type { InsertOutcome } from '../../messaging/insert-outcome';
import type { StepStore } from '../answer/use-steps';
import type { Clip } from '../copy/copy';
import type { PresetStore } from '../filters/use-removed';
import type { Knowledge } from '../knowledge/knowledge';
import type { DraftStore } from '../reply/use-draft';
import type { SettingsState } from './settings-state';

/** Where what a person thinks of the answers is noted, on this machine only. */
export interface Journal {
  voteOn(answer: string): Promise<GivenVote | null>;
  withdrawVote(answer: string): Promise<void>;
  note(fact: Fact): Promise<void>;
}

export interface Surface {
  readonly name: SurfaceName;
  /** It stands in a larger page of ours, which has a main part of its own. */
  readonly isPart?: true;
  /** Opens the answers; rejects when they cannot be read. @param lost hears that what is read later cannot */
  open(lost: (error: unknown) => void): Promise<Knowledge>;
  /** Hears that other answers are to be opened: an organisation's were taken in or removed. Returns how to stop. */
  watchBase?(listen: () => void): () => void;
  /** What is beside us when we open; null when no portal is. */
  beside(): Promise<PageContext | null>;
  /** Words or an answer handed over by whoever opened us (text selected in a page, the address bar), once. */
  pendingSearch?(): Promise<PendingSearch | null>;
  /** Hears a fault of ours that was shown as a calm sentence. */
  report(error: unknown): void;
  /** What could not be understood and was set aside. */
  readonly damaged: Pick<DamagedStore, 'read' | 'watch'>;
  /** The one of this page. */
  readonly settings: SettingsState;
  readonly journal: Journal;
  readonly draft: DraftStore;
  /** What was removed of the filters that pages bring. */
  readonly presets: PresetStore;
  /** What was ticked off of the steps of answers. */
  readonly steps: StepStore;
  /** Puts something on the clipboard in both its forms; false when the browser refused. */
  copy(clip: Clip): Promise<boolean>;
  /**
   * Shows where `insert` would write: present where the page around might lead the hand, and one more press is asked for,
   * a moment later.
   */
  aim?(): Promise<InsertOutcome>;
  /** Nothing is to be written there after all. */
  endAim?(): void;
  /** Writes something into the editor of the page beside that had the focus last. */
  insert?(clip: Clip): Promise<InsertOutcome>;
  /** Whether that editor takes several lines, or may: a line alone has no room for an answer. */
  takesReply?(): Promise<boolean>;
  /** Takes back what was inserted last; false when it could not be. */
  takeBack?(): Promise<boolean>;
  /** Asks the user for access to one host, inside a click; absent where only another page of ours may ask. */
  grant?(origin: string): Promise<boolean>;
  openBoard(): void;
  openSettings(): void;
}
