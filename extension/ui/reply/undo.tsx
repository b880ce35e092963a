/** What was just done and can be taken back, said where it happened. */
import type { DraftChange } from '../../../src/stored/draft';
import { say } from '../../words/words';

export interface Undo {
  /** Where it is said: `top`, `opening`, `closing`, `end`, `before <id>` or `in <id>`. */
  readonly at: string;
  readonly says: string;
  readonly back: readonly DraftChange[];
  /** Matches what takes the focus once it is taken back. */
  readonly focus: string;
}

export function UndoLine({ says, onUndo }: { says: string; onUndo: () => void }) {
  return (
    <p class="undo">
      <span>{says}</span>
      <span aria-hidden="true">·</span>
      <button type="button" class="btn btn-quiet" data-action="undo" onClick={onUndo}>
        {say('replyUndo')}
      </button>
    </p>
  );
}
