/** The texts that ask: typed words, and what of a page asks about its field or about itself. */
import type { PageContext } from '../page/context';
import { BOUNDS } from './weights';

/** Where a piece of asked text comes from. */
export type TextSource = 'typed' | 'label' | 'legend' | 'hint' | 'field-heading' | 'message' | 'step' | 'title' | 'heading';

/** A piece of text that asks. */
export interface Piece {
  readonly text: string;
  readonly source: TextSource;
}

/** What of a page asks about the focused field. */
export function fieldPieces(page: PageContext): Piece[] {
  const { field } = page;
  if (!field) return [];
  return pieces([
    ['label', field.label],
    ['legend', field.legend],
    ['hint', field.hint],
    ['field-heading', field.heading],
  ]);
}

/** What of a page asks about the page itself. */
export function pagePieces(page: PageContext): Piece[] {
  return pieces([
    ...page.messages.map((text): [TextSource, string] => ['message', text]),
    ['step', page.step],
    ['title', page.title],
    ...page.headings.map((text): [TextSource, string] => ['heading', text]),
  ]);
}

function pieces(list: readonly (readonly [TextSource, string | null])[]): Piece[] {
  return list.flatMap(([source, text]) => (text?.trim() ? [{ source, text }] : [])).slice(0, BOUNDS.pieces);
}
