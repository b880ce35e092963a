/** The reply in preparation: one for all windows, kept until the browser closes. Every change is small, so that two windows lose nothing. */
import * as v from 'valibot';

export const DRAFT = { pieces: 20, characters: 20_000 } as const;

const Id = v.pipe(v.string(), v.minLength(1), v.maxLength(120));
const Text = v.pipe(v.string(), v.maxLength(DRAFT.characters));
const Line = v.pipe(v.string(), v.maxLength(2000));

/** What an answer said when it was added: its text and its proof outlive an update that takes the answer away. */
const Written = v.object({
  question: Line,
  text: Text,
  sources: v.array(v.object({ title: Line, url: v.exactOptional(Line) })),
  /** `YYYY-MM-DD` */
  read: v.pipe(v.string(), v.isoDate()),
  hash: Id,
  /** Who wrote it, when it is not ours. */
  organisation: v.exactOptional(Line),
});

const Piece = v.object({
  /** Id of the answer. */
  answer: Id,
  /** What the user made of it, null as long as it is as written. */
  text: v.nullable(Text),
  written: Written,
});

export const Draft = v.object({
  opening: Text,
  closing: Text,
  /** In the order they are sent; each answer once. */
  pieces: v.array(Piece),
  /** The tab beside which it was begun, as the browser numbers it until it closes; absent when it was begun beside none. */
  from: v.exactOptional(v.pipe(v.number(), v.integer())),
  /** Drawn with its first change: after « tout effacer » another one begins, whatever the clock says. */
  life: v.exactOptional(Id),
  /** Grows with every change kept, also over an emptied store by a clock that goes right: of two drafts of one life the larger one is the newer. */
  turn: v.number(),
});
export type Draft = v.InferOutput<typeof Draft>;
export type DraftPiece = Draft['pieces'][number];

export const EMPTY_DRAFT: Draft = { opening: '', closing: '', pieces: [], turn: 0 };

/** Nothing is in it yet. */
export function isEmpty({ opening, closing, pieces }: Draft): boolean {
  return pieces.length === 0 && opening === '' && closing === '';
}

/** One change. Made twice it changes nothing more: a call may be sent again when the background ended before it answered. */
export type DraftChange =
  /** Before another piece, or last when that one is not there; nothing when the answer is there already, or the reply full. */
  | { readonly add: DraftPiece; readonly before?: string | null }
  | { readonly remove: string }
  /** Before another piece, or last; nothing when that one has gone. */
  | { readonly move: string; readonly before: string | null }
  /** Null: back to the answer as written. */
  | { readonly edit: string; readonly text: string | null }
  | { readonly opening: string }
  | { readonly closing: string };

/**
 * The draft after one change. What no longer applies (a piece removed in another window) changes nothing.
 * @throws ValiError when a text is too long or the change has not its shape
 */
export function applyDraftChange(now: Draft, change: DraftChange): Draft {
  return v.parse(Draft, applied(now, change));
}

/** The piece of an answer in the reply, if it is there. */
export function pieceOf({ pieces }: Draft, answer: string): DraftPiece | undefined {
  return pieces.find((piece) => piece.answer === answer);
}

function applied(now: Draft, change: DraftChange): Draft {
  const { pieces } = now;
  if ('opening' in change) return { ...now, opening: change.opening };
  if ('closing' in change) return { ...now, closing: change.closing };
  if ('add' in change) {
    if (pieceOf(now, change.add.answer) || pieces.length >= DRAFT.pieces) return now;
    return { ...now, pieces: placed(pieces, change.add, change.before ?? null) };
  }
  if ('remove' in change) return { ...now, pieces: pieces.filter(({ answer }) => answer !== change.remove) };
  if ('edit' in change) {
    return { ...now, pieces: pieces.map((piece) => (piece.answer === change.edit ? { ...piece, text: change.text } : piece)) };
  }
  const { move, before } = change;
  const piece = pieceOf(now, move);
  if (!piece || move === before || (before !== null && !pieceOf(now, before))) return now;
  return {
    ...now,
    pieces: placed(
      pieces.filter((each) => each !== piece),
      piece,
      before,
    ),
  };
}

function placed(pieces: readonly DraftPiece[], piece: DraftPiece, before: string | null): DraftPiece[] {
  const at = pieces.findIndex(({ answer }) => answer === before);
  return at < 0 ? [...pieces, piece] : [...pieces.slice(0, at), piece, ...pieces.slice(at)];
}
