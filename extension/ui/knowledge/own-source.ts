/** The answers of an organisation, where there are some: how they are read, and what of them the index is opened from. */
import type { AnswerCard } from '../../../src/answer/answer';
import { besideOurs, standIns } from '../../../src/own/beside-ours';
import { indexWith } from '../../../src/own/own-index';
import { answersOf, cardsOf, type OwnParts } from '../../../src/own/own-parts';
import type { PackedIndex } from '../../../src/search/faq-index';
import { type Files, type Rebuilt, readAll, readJson } from './packed-files';

/** Of one file that was taken in. */
export interface OwnSource {
  /** Tells it from every other. */
  readonly stamp: string;
  /** JSON of the rows; null when they are not there. */
  cards(): Promise<string | null>;
  /** All of it; null when it is not there. */
  parts(): Promise<OwnParts | null>;
  /** JSON of the index of ours and theirs, when one was kept for this version of both. */
  index(content: string): Promise<string | null>;
  /** Keeps it for whoever opens next. */
  keepIndex(content: string, json: string): Promise<void>;
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

/** The index of what is shown. @param onBuilt hears the JSON of one that had to be built */
export async function readIndexOf(files: Files, onBuilt: (json: string) => void): Promise<unknown> {
  const { own } = files;
  if (!own) return readJson(files.index);
  if ('index' in own) return JSON.parse(own.index);
  const [packed, ours] = await Promise.all([readJson(files.index), readAll(files)]);
  const built = indexWith(packed as PackedIndex, ours.answers, answersOf(own), files.content);
  onBuilt(JSON.stringify(built));
  return built;
}

/** All answers, for an index that cannot be opened. Rejects where only the index of theirs was handed over. */
export async function readAllOf(files: Files): Promise<Rebuilt> {
  const { own } = files;
  if (!own) return readAll(files);
  if ('index' in own) throw new Error('the index kept of own answers cannot be opened');
  const [{ answers, portals }, theirs] = [await readAll(files), answersOf(own)];
  return { answers: besideOurs(answers, theirs, standIns(theirs)), portals };
}
