/** The reply in preparation without a browser: its store, pieces to begin with, and what becomes of inserting. */

import type { InsertOutcome } from '../../../extension/messaging/insert-outcome';
import type { Clip } from '../../../extension/ui/copy/copy';
import { pieceFor } from '../../../extension/ui/reply/piece';
import type { DraftStore } from '../../../extension/ui/reply/use-draft';
import { applyDraftChange, type Draft, type DraftChange, type DraftPiece, EMPTY_DRAFT } from '../../../src/stored/draft';
import { ANSWERS } from './sample-answers';

export interface GivenReply {
  readonly draft?: Draft;
  /** False: nothing can be kept. */
  readonly keeps?: boolean;
  /** What becomes of inserting, one after the other; absent where nothing can be inserted. */
  readonly inserts?: readonly InsertOutcome[];
  /** Whether the page beside has an editor of several lines; default true. */
  readonly takes?: boolean;
  /** What becomes of « Annuler » after it. */
  readonly takenBack?: boolean;
  /** What the user answers when asked for access; absent where that cannot be asked. */
  readonly grants?: boolean;
}

/** A reply of these answers, as written or with another text. */
export function replyWith(pieces: Readonly<Record<string, string | null>>, changes: Partial<Draft> = {}): Draft {
  return {
    ...EMPTY_DRAFT,
    turn: 1,
    pieces: Object.entries(pieces).map(([id, text]) => ({ ...samplePiece(id), text })),
    ...changes,
  };
}

export function samplePiece(id: string): DraftPiece {
  const answer = ANSWERS.find((each) => each.id === id);
  if (!answer) throw new Error(`no sample answer « ${id} »`);
  return pieceFor(answer);
}

/** Changes are noted in `asked`; `elsewhere` is another window that changes the reply. */
export function sampleDraft({ draft: given = EMPTY_DRAFT, keeps = true }: GivenReply, asked: string[]) {
  let draft = given;
  const listeners = new Set<(draft: Draft) => void>();
  const apply = (changes: readonly DraftChange[]) => {
    draft = { ...changes.reduce(applyDraftChange, draft), turn: draft.turn + 1 };
    for (const listen of listeners) listen(draft);
    return draft;
  };
  const store: DraftStore = {
    read: async () => draft,
    async change(changes) {
      if (!keeps) throw new Error('no room left');
      for (const each of changes) asked.push(`draft ${JSON.stringify('add' in each ? { ...each, add: each.add.answer } : each)}`);
      return apply(changes);
    },
    watch(listen) {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
  };
  return { store, elsewhere: (...changes: DraftChange[]) => void apply(changes) };
}

/** The parts of a surface that write into the page beside. */
export function sampleInsert({ inserts, takes = true, takenBack = true, grants }: GivenReply, asked: string[]) {
  const outcomes = [...(inserts ?? [])];
  return {
    ...(inserts && {
      insert: async ({ text }: Clip): Promise<InsertOutcome> => {
        asked.push(`insert ${text.split('\n')[0]}`);
        return outcomes.shift() ?? { done: 'inserted' };
      },
      takesReply: async () => takes,
      takeBack: async () => {
        asked.push('takeBack');
        return takenBack;
      },
    }),
    ...(grants !== undefined && {
      grant: async (origin: string) => {
        asked.push(`grant ${origin}`);
        return grants;
      },
    }),
  };
}
