/** The index of ours and of a file that is about to be taken in, built in a worker before anybody waits for it. */
import { versionWith } from '../../src/own/beside-ours';
import type { OwnPack } from '../../src/own/own-file';
import { partsOf, stampOf } from '../../src/own/own-parts';
import { browser } from '../browser/browser';
import { readAnswersFile } from '../packaged/read-file';
import type { KeptIndex } from '../storage/own-answers';
import { buildFar } from '../ui/knowledge/build-both';

/** Rejects where no worker can build it. */
export async function indexOfBoth({ card, answers }: OwnPack): Promise<KeptIndex> {
  const content = versionWith((await readAnswersFile()).version, stampOf(card));
  const address = (name: string) => browser.runtime.getURL(name);
  const files = { index: address('faq-index.json'), answers: address('answers.json'), bodies: address('bodies.json'), content };
  return { content, json: await buildFar({ files, own: partsOf(answers) }) };
}
