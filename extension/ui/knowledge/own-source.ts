/** The answers of files that were taken in, newer ones of ours and an organisation's, where there are some. */
import type { AnswerCard } from '../../../src/answer/answer';
import { cardsOf, type OwnParts } from '../../../src/own/own-parts';

/** Of all files that count, as of one. */
export interface OwnSource {
  /** Tells them from every other. */
  readonly stamp: string;
  /** JSON of the rows; null when they are not there. */
  cards(): Promise<string | null>;
  /** All of it; null when it is not there. */
  parts(): Promise<OwnParts | null>;
  /** JSON of the index of what ships and theirs, when one was kept for this version of both. */
  index(content: string): Promise<string | null>;
  /** Keeps it for whoever opens next. */
  keepIndex(content: string, json: string): Promise<void>;
}

/** The rest of theirs; none where it cannot be read, and why is told: ours are shown all the same. */
export async function ownBodies(own: OwnSource, onFault: (error: unknown) => void): Promise<readonly string[]> {
  try {
    return (await own.parts())?.bodies ?? [];
  } catch (error) {
    onFault(error);
    return [];
  }
}

/** Their rows; none where they cannot be read, and why is told. */
export async function ownRows(own: OwnSource | null, onFault: (error: unknown) => void): Promise<readonly AnswerCard[]> {
  if (!own) return [];
  try {
    const cards = await own.cards();
    if (cards === null) throw new Error(`the own answers ${own.stamp} are not there`);
    return cardsOf({ cards });
  } catch (error) {
    onFault(error);
    return [];
  }
}
