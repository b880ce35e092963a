/** The packaged answers as read: what can be shown of them is kept, the rest is left out. */
import type { Answer, AnswerCard } from '../../../src/answer/answer';
import { type AnswerBody, type AnswersFile, type BodiesFile, joinAnswers } from '../../../src/answer/answers-file';
import type { OwnParts } from '../../../src/own/own-parts';

/** Address of a packaged file. */
export type AddressOf = (name: string) => string;

/** Addresses of the packaged files, and the version of the answers that are shown. */
export interface Files {
  readonly index: string;
  readonly answers: string;
  readonly bodies: string;
  readonly content: string;
  /** JSON of the index of ours and an organisation's answers, in place of ours alone; absent where there are none. */
  readonly both?: string;
}

/** What an index of ours and an organisation's answers is built from. */
export interface Both {
  /** With the version of both together. */
  readonly files: Files;
  readonly own: OwnParts;
}

/** What an index is built again from. */
export interface Rebuilt {
  readonly answers: readonly Answer[];
  readonly portals: AnswersFile['portals'];
}

export async function readJson(address: string): Promise<unknown> {
  return (await fetch(address)).json();
}

/** The index of what is shown, as packed. Rejects when it cannot be read. */
export async function readIndexOf({ both, index }: Files): Promise<unknown> {
  return both === undefined ? readJson(index) : JSON.parse(both);
}

/** `answers.json` with the answers a row can be drawn of. @throws TypeError when there are none */
export function checkedCards(read: unknown): AnswersFile {
  const file = (read ?? {}) as AnswersFile;
  const answers = listOf(file.answers).filter(isCard);
  if (answers.length === 0) throw new TypeError('answers.json does not have the shape of our answers');
  const [portals, facets, scopes] = [listOf(file.portals), listOf(file.facets), listOf(file.scopes)];
  return { version: String(file.version), read: String(file.read), facets, scopes, answers, portals };
}

/**
 * `bodies.json` with the bodies that can be shown.
 * @param content version of the cards they belong to
 * @throws TypeError when there are none, or they are those of another build
 */
export function checkedBodies(read: unknown, content: string): BodiesFile {
  const file = (read ?? {}) as BodiesFile;
  const bodies = listOf(file.bodies).filter(isBody);
  if (bodies.length === 0) throw new TypeError('bodies.json does not have the shape of our answers');
  if (file.version !== content) throw new TypeError(`bodies.json is of version ${file.version}, answers.json of ${content}`);
  return { version: content, glossary: listOf(file.glossary), bodies, official: listOf(file.official) };
}

/** Both files together, for building an index again. Rejects when one cannot be used. */
export async function readAll({ answers, bodies }: Files): Promise<Rebuilt> {
  const cards = checkedCards(await readJson(answers));
  return {
    answers: joinAnswers(cards.answers, checkedBodies(await readJson(bodies), cards.version).bodies),
    portals: cards.portals,
  };
}

function listOf<Item>(read: readonly Item[]): readonly Item[] {
  return Array.isArray(read) ? read : [];
}

/** What drawing a row counts on. */
function isCard(card: Partial<AnswerCard> | null): boolean {
  return (
    [card?.id, card?.question, card?.short, card?.read].every((text) => typeof text === 'string') &&
    typeof card?.facets === 'object' &&
    card.facets !== null
  );
}

/** What drawing an answer counts on besides. */
function isBody(body: Partial<AnswerBody> | null): boolean {
  return (
    typeof body?.id === 'string' && [body.body, body.sources, body.related, body.variants, body.keywords].every(Array.isArray)
  );
}
