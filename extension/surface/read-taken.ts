/** Reads a file of answers against what it has to follow, in the settings page and in the page nobody sees. */
import type { FilePack, Slot } from '../../src/own/own-file';
import { readBaseFile } from '../../src/own/read-base';
import { readOwnFile } from '../../src/own/read-own';
import { readBaseKey } from '../packaged/base-key';
import { readAnswersFile } from '../packaged/read-file';
import type { FreshState } from '../storage/fresh-answers';
import { today } from '../words/dates';

/** @throws Refusal when it is not to be taken in */
export async function readTaken<S extends Slot>(
  slot: S,
  bytes: Uint8Array,
  {
    card,
    allowed,
    version,
  }: Pick<FreshState<S>, 'card' | 'allowed'> & { /** Of the Repère that runs. */ readonly version: string },
): Promise<FilePack<S>> {
  const { facets } = await readAnswersFile();
  const present = { facets, today: today(), card };
  const pack =
    slot === 'base'
      ? await readBaseFile(bytes, { ...present, key: await readBaseKey(), version })
      : await readOwnFile(bytes, { ...present, allowed });
  return pack as FilePack<S>;
}
