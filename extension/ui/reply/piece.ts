/** An answer as a piece of a reply, also once the base no longer has it. */
import type { Answer } from '../../../src/answer/answer';
import type { Draft, DraftPiece } from '../../../src/stored/draft';
import { bodyText, type Reply } from '../copy/copy';
import { typedNodes } from '../copy/typed-text';
import type { Knowledge } from '../knowledge/knowledge';

/** The piece an answer is added as: as written. */
export function pieceFor(answer: Answer): DraftPiece {
  const { id, question, sources, read, hash, organisation } = answer;
  return {
    answer: id,
    text: null,
    written: {
      ...{ question, text: bodyText(answer), sources: sources.map((source) => ({ ...source })), read, hash },
      ...(organisation !== undefined && { organisation }),
    },
  };
}

/** A piece with the answer it is made of. */
export interface Standing {
  readonly piece: DraftPiece;
  /** As the base has it, or else as it was when it was added. */
  readonly answer: Answer;
  /** The base no longer has it. */
  readonly gone: boolean;
  /** The text as written. */
  readonly original: string;
  /** The text as it is sent. */
  readonly text: string;
}

export function standing(piece: DraftPiece, knowledge: Pick<Knowledge, 'answer'>): Standing {
  const known = knowledge.answer(piece.answer);
  const original = known ? bodyText(known) : piece.written.text;
  return { piece, answer: known ?? asItWas(piece), gone: !known, original, text: piece.text ?? original };
}

/** The reply as it is copied. */
export function replyOf({ opening, closing }: Draft, pieces: readonly Standing[]): Reply {
  return { opening, closing, pieces: pieces.map(({ answer, piece }) => ({ answer, text: piece.text })) };
}

function asItWas({ answer, written }: DraftPiece): Answer {
  return {
    id: answer,
    ...written,
    body: typedNodes(written.text),
    short: '',
    topic: '',
    kind: 'definition',
    en: { question: written.question, short: '' },
    // When it would have been due is not kept.
    review: '9999-12-31',
    variants: [],
    keywords: [],
    facets: {},
    portals: [],
    screens: [],
    related: [],
    confidence: 'C',
  };
}
