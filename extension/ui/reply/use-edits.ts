/** What can be done with the pieces of the reply: each is said, the focus stays where it was done, and what is taken away comes back. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type DraftPiece, pieceOf } from '../../../src/stored/draft';
import { say } from '../../words/words';
import type { Desk } from '../desk/use-desk';
import type { Undo } from './undo';

export interface Edits {
  /** The last thing that can be taken back, where it is to be said now. */
  readonly undo: Undo | null;
  takeBack(): void;
  /** A text made way for a phrase. */
  replaced(undo: Undo): void;
  clear(): void;
  /** @param at place in the reply, from 0 */
  move(piece: DraftPiece, at: number, by: -1 | 1): void;
  remove(piece: DraftPiece, at: number): void;
  /** Back to the text as written. */
  restore(piece: DraftPiece): void;
}

/** @param view holds what takes the focus */
export function useEdits(
  { draft: { draft, change }, tell }: Pick<Desk, 'draft' | 'tell'>,
  view: RefObject<HTMLElement | null>,
): Edits {
  const [undo, setUndo] = useState<Undo | null>(null);
  const focusOn = useFocusOnceDrawn(view);
  const { opening, closing, pieces } = draft;

  const undoable = (next: Undo, told: string) => {
    setUndo(next);
    focusOn('[data-action="undo"]');
    tell(told);
  };
  return {
    undo: undo && { ...undo, at: placeNow(undo.at, (answer) => pieceOf(draft, answer) !== undefined) },
    takeBack() {
      if (!undo) return;
      setUndo(null);
      change(...undo.back);
      focusOn(undo.focus);
    },
    replaced: setUndo,
    clear() {
      change(...pieces.map(({ answer }) => ({ remove: answer })), { opening: '' }, { closing: '' });
      const back = [...pieces.map((add) => ({ add })), { opening }, { closing }];
      undoable({ at: 'top', says: say('replyCleared'), back, focus: 'h2' }, say('replyCleared'));
    },
    move(piece, at, by) {
      change({ move: piece.answer, before: pieces[by < 0 ? at - 1 : at + 2]?.answer ?? null });
      focusOn(`${selectorOf(piece)} [data-action="${by < 0 ? 'up' : 'down'}"]`);
      tell(say('replyMoved', piece.written.question, at + 1 + by, pieces.length));
    },
    remove(piece, at) {
      const before = pieces[at + 1]?.answer ?? null;
      change({ remove: piece.answer });
      const place = before === null ? 'end' : `before ${before}`;
      const back = [{ add: piece, before }];
      undoable(
        { at: place, says: say('replyRemoved'), back, focus: selectorOf(piece) },
        say('replyRemovedSaid', piece.written.question),
      );
    },
    restore(piece) {
      change({ edit: piece.answer, text: null });
      const back = [{ edit: piece.answer, text: piece.text }];
      const focus = `${selectorOf(piece)} textarea`;
      undoable({ at: `in ${piece.answer}`, says: say('replyRestored'), back, focus }, say('replyRestored'));
    },
  };
}

function selectorOf({ answer }: DraftPiece): string {
  return `[data-piece="${CSS.escape(answer)}"]`;
}

/** A piece that stood after a removed one may have gone since. */
function placeNow(at: string, isThere: (answer: string) => boolean): string {
  return at.startsWith('before ') && !isThere(at.slice('before '.length)) ? 'end' : at;
}

/** Elements that were moved lose the focus, removed ones too: gives it to what matches, once that is drawn. */
function useFocusOnceDrawn(view: RefObject<HTMLElement | null>): (selector: string) => void {
  const wanted = useRef<string | null>(null);
  useLayoutEffect(() => {
    const found = wanted.current === null ? null : view.current?.querySelector<HTMLElement>(wanted.current);
    if (!found) return;
    wanted.current = null;
    found.focus();
  });
  return (selector) => {
    wanted.current = selector;
  };
}
