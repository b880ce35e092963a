/** The reply in preparation: one for all windows, kept until the browser closes. Every change is small, so that two windows lose nothing. */
import * as v from 'valibot';

export const DRAFT = { pieces: 20, characters: 20_000 } as const;

const Id = v.pipe(v.string(), v.minLength(1), v.maxLength(120));
const Text = v.pipe(v.string(), v.maxLength(DRAFT.characters));

export const Draft = v.object({
  opening: Text,
  closing: Text,
  /** In the order they are sent; each answer once. `text`: what the user made of it, null as long as it is as written. */
  pieces: v.array(v.object({ answer: Id, text: v.nullable(Text) })),
});
export type Draft = v.InferOutput<typeof Draft>;
export type DraftPiece = Draft['pieces'][number];

export const EMPTY_DRAFT: Draft = { opening: '', closing: '', pieces: [] };

/** One change. */
export type DraftChange =
  | { readonly add: string }
  | { readonly remove: string }
  /** Up (-1) or down (1) by one place. */
  | { readonly move: string; readonly by: -1 | 1 }
  /** Null: back to the answer as written. */
  | { readonly edit: string; readonly text: string | null }
  | { readonly opening: string }
  | { readonly closing: string }
  /** All at once: emptying, and taking that back. */
  | { readonly all: Draft };

/**
 * The draft after one change. What no longer applies (a piece removed in another window) changes nothing.
 * @throws ValiError when a text is too long or the change has not its shape
 */
export function drafted(now: Draft, change: DraftChange): Draft {
  return v.parse(Draft, applied(now, change));
}

function applied(now: Draft, change: DraftChange): Draft {
  const { pieces } = now;
  if ('all' in change) return change.all;
  if ('opening' in change) return { ...now, opening: change.opening };
  if ('closing' in change) return { ...now, closing: change.closing };
  if ('add' in change) {
    if (pieces.some(({ answer }) => answer === change.add) || pieces.length >= DRAFT.pieces) return now;
    return { ...now, pieces: [...pieces, { answer: change.add, text: null }] };
  }
  if ('remove' in change) return { ...now, pieces: pieces.filter(({ answer }) => answer !== change.remove) };
  if ('edit' in change) {
    return { ...now, pieces: pieces.map((piece) => (piece.answer === change.edit ? { ...piece, text: change.text } : piece)) };
  }
  return { ...now, pieces: moved(pieces, change.move, change.by) };
}

function moved(pieces: readonly DraftPiece[], answer: string, by: number): DraftPiece[] {
  const from = pieces.findIndex((piece) => piece.answer === answer);
  const to = from + by;
  const next = [...pieces];
  if (from < 0 || to < 0 || to >= pieces.length) return next;
  next.splice(to, 0, ...next.splice(from, 1));
  return next;
}
