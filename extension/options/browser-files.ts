/** The browser's side of the files of answers: read, taken in, prepared for the search, removed. */

import { keyWords } from '../../src/own/key-words';
import { OWN_LIMITS, type Slot } from '../../src/own/own-file';
import { Refusal } from '../../src/own/refusal';
import { browser } from '../browser/browser';
import { report } from '../browser/errors';
import { isKeyKnown } from '../packaged/base-key';
import { asideOf, cardIn, otherCard, watchCards } from '../storage/answer-cards';
import { askFrom, freshState } from '../storage/fresh-answers';
import { removeOwn, takeOwn } from '../storage/own-answers';
import { indexOfBoth } from '../surface/index-of-both';
import { readTaken } from '../surface/read-taken';
import type { FileStore } from './surface';

export function browserFile<S extends Slot>(slot: S): FileStore<S> {
  return {
    async kept() {
      const card = await cardIn(slot);
      return card && { card, words: await keyWords(card.key), aside: await asideOf(slot, card) };
    },
    async read(file) {
      if (file.size > OWN_LIMITS.bytes) throw new Refusal('large');
      const [bytes, state] = await Promise.all([file.arrayBuffer(), freshState(slot)]);
      const pack = await readTaken(slot, new Uint8Array(bytes), { ...state, version: browser.runtime.getManifest().version });
      return { pack, words: await keyWords(pack.card.key), known: await isKeyKnown(slot, state) };
    },
    async take(pack) {
      // Before anything is in place: nobody who searches waits for it then.
      const index = await indexOfBoth(pack, await otherCard(slot)).catch((error: unknown) => {
        report(error, 'own answers');
        return null;
      });
      await takeOwn(slot, pack, index);
    },
    async remove() {
      // Its key stays known: asked again, it would be back tomorrow.
      if (slot === 'base') await askFrom(slot, null);
      await removeOwn(slot);
    },
    watch: watchCards,
  };
}
