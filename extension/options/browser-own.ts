/** The browser's side of an organisation's answers: read, taken in, prepared for the search, removed. */
import { ownInForce } from '../../src/own/own-in-force';
import { keyWords } from '../../src/own/key-words';
import { OWN_LIMITS } from '../../src/own/own-file';
import { partsOf, stampOf } from '../../src/own/own-parts';
import { versionWith } from '../../src/own/beside-ours';
import { readOwnFile } from '../../src/own/read-own';
import { Refusal } from '../../src/own/refusal';
import { browser } from '../browser/browser';
import { report } from '../browser/errors';
import { readAnswersFile } from '../packaged/read-file';
import { keepOwnIndex, ownCard, removeOwn, takeOwn, watchOwn } from '../storage/own-answers';
import { readPolicy } from '../storage/policy';
import { buildOwnIndex } from '../ui/knowledge/build-own-index';
import { today } from '../words/dates';
import type { OwnStore } from './surface';

export const browserOwn: OwnStore = {
  async kept() {
    const [card, { policy }] = await Promise.all([ownCard(), readPolicy()]);
    if (!card) return null;
    return { card, words: await keyWords(card.key), aside: await ownInForce(card, policy.answersKey, today()) };
  },
  async read(file) {
    if (file.size > OWN_LIMITS.bytes) throw new Refusal('large');
    const [bytes, { facets }, card, { policy }] = await Promise.all([
      file.arrayBuffer(),
      readAnswersFile(),
      ownCard(),
      readPolicy(),
    ]);
    const allowed = policy.answersKey;
    const pack = await readOwnFile(new Uint8Array(bytes), { facets, today: today(), card, allowed });
    return { pack, words: await keyWords(pack.card.key), known: card !== null || allowed !== undefined };
  },
  async take(pack) {
    await takeOwn(pack);
    // Whoever searches builds it where this cannot.
    await prepare(pack).catch((error: unknown) => report(error, 'own answers'));
  },
  remove: removeOwn,
  watch: watchOwn,
};

async function prepare({ card, answers }: Parameters<OwnStore['take']>[0]): Promise<void> {
  const [stamp, { version }] = [stampOf(card), await readAnswersFile()];
  const content = versionWith(version, stamp);
  const [index, ours, bodies] = ['faq-index.json', 'answers.json', 'bodies.json'].map((name) => browser.runtime.getURL(name));
  const files = { index: index ?? '', answers: ours ?? '', bodies: bodies ?? '', content, own: partsOf(answers) };
  await keepOwnIndex(stamp, content, await buildOwnIndex(files));
}
