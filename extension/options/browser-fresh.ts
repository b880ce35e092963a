/** The browser's side of asking for the file of an organisation: the closed page, and what is noted. */
import { failureOf } from '../../src/own/failure';
import { browser, offscreen } from '../browser/browser';
import { alone, askAddress } from '../fresh/ask-address';
import { ASK_PAGE } from '../manifest/pages';
import { askFrom, freshState, noteFresh, watchFresh } from '../storage/fresh-answers';
import type { FreshStore } from './surface';

export const browserFresh: FreshStore = {
  isPossible: offscreen !== undefined,
  async state() {
    const { address, isManaged, card, allowed, asked } = await freshState();
    return { address, isManaged, isKeyKnown: card !== null || allowed !== undefined, asked };
  },
  from: askFrom,
  ask: (take) =>
    alone(async () => {
      const { address, card } = await freshState();
      if (address === null) return;
      await noteFresh({ says: 'asking', where: '' });
      const page = browser.runtime.getURL(ASK_PAGE);
      const outcome = await askAddress(address, { page, known: card?.signature ?? null })
        .then((bytes) => (bytes ? take(new Blob([bytes])) : { says: 'same' as const, where: '' }))
        .catch(failureOf);
      await noteFresh(outcome);
    }),
  note: noteFresh,
  watch: watchFresh,
};
