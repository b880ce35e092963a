/** Reads a file of an organisation: all of it is right, or none of it is taken. */
import { CONTENTS, checkedOwn, ownAnswers } from './entry';
import { keyWords, sameWords } from './key-words';
import { cardOf, checkTogether, contentOf, type Present, proved } from './open-file';
import type { FilePack } from './own-file';
import { Refusal } from './refusal';

export interface OwnPresent extends Present<'own'> {
  /** Words of the only key that is taken, when the organisation decided so by policy. */
  readonly allowed?: string | undefined;
}

/**
 * Proved first, then read.
 * @throws Refusal for every file that is not to be taken in, and nothing else
 */
export async function readOwnFile(bytes: Uint8Array, present: OwnPresent): Promise<FilePack<'own'>> {
  const file = await proved(bytes, 'own');
  const { allowed, card, facets } = present;
  // Whose it is comes before what it says: of strangers nothing is read.
  if (allowed !== undefined && !sameWords(await keyWords(file.key), allowed)) throw new Refusal('notAllowed');
  if (card && card.key !== file.key) throw new Refusal('otherKey');
  const content = contentOf(file.content, CONTENTS.own, present);
  const entries = content.answers.map(checkedOwn);
  checkTogether(entries, facets);
  const replacing = entries.filter(({ replaces }) => replaces !== undefined).length;
  const { organisation } = content;
  return { card: { organisation, ...cardOf(content, file, bytes), replacing }, answers: ownAnswers(content, entries) };
}
