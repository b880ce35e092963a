/** The browser's side of asking for a file of answers: the closed page, and what is noted. */
import { failureOf } from '../../src/own/failure';
import type { Slot } from '../../src/own/own-file';
import { browser, offscreen } from '../browser/browser';
import { alone, askAddress } from '../fresh/ask-address';
import { ASK_PAGE } from '../manifest/pages';
import { isKeyKnown } from '../packaged/base-key';
import { askFrom, freshState, noteFresh, watchFresh } from '../storage/fresh-answers';
import type { FreshStore } from './surface';

export function browserFresh(slot: Slot): FreshStore {
  return {
    isPossible: offscreen !== undefined,
    async state() {
      const state = await freshState(slot);
      const { address, isManaged, asked } = state;
      return { address, isManaged, isKeyKnown: await isKeyKnown(slot, state), asked };
    },
    from: (address) => askFrom(slot, address),
    ask: (take) =>
      alone(async () => {
        const { address, card } = await freshState(slot);
        if (address === null) return;
        await noteFresh(slot, { says: 'asking', where: '' });
        const page = browser.runtime.getURL(ASK_PAGE);
        const outcome = await askAddress(address, { page, known: card?.signature ?? null })
          .then((bytes) => (bytes ? take(new Blob([bytes])) : { says: 'same' as const, where: '' }))
          .catch(failureOf);
        await noteFresh(slot, outcome);
      }),
    note: (outcome) => noteFresh(slot, outcome),
    watch: watchFresh,
  };
}
