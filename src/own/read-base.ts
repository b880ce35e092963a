/** Reads a file of newer answers of ours: signed by the key that ships, newer than what ships, and right as a whole. */
import { isBehind } from './base-version';
import { baseAnswers, CONTENTS, checkedBase } from './entry';
import { cardOf, checkTogether, contentOf, type Present, proved } from './open-file';
import type { FilePack } from './own-file';
import { Refusal } from './refusal';

export interface BasePresent extends Present<'base'> {
  /** The key that ships; null while there is none, and no file is ours then. */
  readonly key: string | null;
  /** Of the Repère that runs. */
  readonly version: string;
}

/**
 * Proved first, then read.
 * @throws Refusal for every file that is not to be taken in, and nothing else
 */
export async function readBaseFile(bytes: Uint8Array, present: BasePresent): Promise<FilePack<'base'>> {
  const file = await proved(bytes, 'base');
  // No user and no policy may name another: these answers bear nobody's name but ours.
  if (file.key !== present.key) throw new Refusal('notOurs');
  const content = contentOf(file.content, CONTENTS.base, present);
  const { beside, day } = content;
  if (isBehind(beside, present.version)) throw new Refusal('behind', day);
  const entries = content.answers.map(checkedBase);
  checkTogether(entries, present.facets);
  return { card: { ...cardOf(content, file, bytes), beside }, answers: baseAnswers(content, entries) };
}
