/** What a page of ours needs from around it. The pages inject the browser's; tests and `npm run dev` inject samples. */
import type { Answer } from '../../src/answer';
import type { PageContext } from '../../src/page';
import type { AsideStore } from './aside';
import type { Knowledge } from './knowledge';
import type { ChoicesStore } from './use-choices';
import type { Vote } from './vote';

export interface Surface {
  /** Opens the answers; rejects when they cannot be read. */
  open(): Promise<Knowledge>;
  /** What is beside us when we open; null when no portal is. */
  beside(): Promise<PageContext | null>;
  /** Hears a fault of ours that was shown as a calm sentence. */
  report(error: unknown): void;
  /** What the user set aside. */
  readonly aside: AsideStore;
  /** What the user chose of how we speak and listen; everything off where absent. */
  readonly choices?: ChoicesStore;
  voteFor(answer: string): Promise<Vote | null>;
  setVote(answer: string, vote: Vote, version: string): Promise<void>;
  /** Puts an answer on the clipboard with its source; false when the browser refused. */
  copy(answer: Answer, version: string): Promise<boolean>;
}
