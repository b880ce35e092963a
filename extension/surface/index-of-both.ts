/** The index of what ships and of a file that is about to be taken in, built in a worker before anybody waits for it. */
import { versionWith } from '../../src/own/beside-ours';
import type { BaseCard, FilePack, OwnCard } from '../../src/own/own-file';
import { joinParts, partsOf, stampOf, stampOfAll } from '../../src/own/own-parts';
import { browser } from '../browser/browser';
import { readAnswersFile } from '../packaged/read-file';
import { type KeptIndex, ownBodies, ownCards } from '../storage/own-answers';
import { buildFar } from '../ui/knowledge/build-both';

/** @param other the file that counts beside it; null for none. Rejects where no worker can build it. */
export async function indexOfBoth({ card, answers }: FilePack, other: BaseCard | OwnCard | null): Promise<KeptIndex> {
  const added = { card, parts: partsOf(answers) };
  const beside = other && { card: other, parts: await partsIn(stampOf(other)) };
  const files = beside === null ? [added] : 'beside' in card ? [added, beside] : [beside, added];
  const stamp = stampOfAll(files.map((file) => file.card));
  const content = versionWith((await readAnswersFile()).version, stamp);
  const address = (name: string) => browser.runtime.getURL(name);
  const packed = { index: address('faq-index.json'), answers: address('answers.json'), bodies: address('bodies.json'), content };
  return { stamp, content, json: await buildFar({ files: packed, own: joinParts(files.map(({ parts }) => parts)) }) };
}

async function partsIn(stamp: string) {
  const [cards, bodies] = await Promise.all([ownCards(stamp), ownBodies(stamp)]);
  if (cards === null || bodies === null) throw new Error(`the answers ${stamp} are not there`);
  return { cards, bodies };
}
