/** The browser's side of an organisation's answers: read, taken in, prepared for the search, removed. */

import { keyWords } from '../../src/own/key-words';
import { OWN_LIMITS } from '../../src/own/own-file';
import { ownInForce } from '../../src/own/own-in-force';
import { readOwnFile } from '../../src/own/read-own';
import { Refusal } from '../../src/own/refusal';
import { report } from '../browser/errors';
import { readAnswersFile } from '../packaged/read-file';
import { ownCard, removeOwn, takeOwn, watchOwn } from '../storage/own-answers';
import { readPolicy } from '../storage/policy';
import { indexOfBoth } from '../surface/index-of-both';
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
    // Before anything is in place: nobody who searches waits for it then.
    const index = await indexOfBoth(pack).catch((error: unknown) => {
      report(error, 'own answers');
      return null;
    });
    await takeOwn(pack, index);
  },
  remove: removeOwn,
  watch: watchOwn,
};
