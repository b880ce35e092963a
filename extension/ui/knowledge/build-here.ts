/** Builds the index of ours and an organisation's answers, in this very thread. */
import { indexWith } from '../../../src/own/own-index';
import { answersOf } from '../../../src/own/own-parts';
import type { PackedIndex } from '../../../src/search/faq-index';
import { type Both, readAll, readJson } from './packed-files';

/** @returns its JSON; rejects where ours cannot be read */
export async function buildHere({ files, own }: Both): Promise<string> {
  const [packed, ours] = await Promise.all([readJson(files.index), readAll(files)]);
  return JSON.stringify(indexWith(packed as PackedIndex, ours.answers, answersOf(own), files.content));
}
