/** What the support agent's desk asks of the background: reply, votes, quality board, filters removed. Keeps nothing but in storage. */

import { isOwnSite } from '../../src/portal/own-site';
import type { Fact } from '../../src/stored/journal';
import { browser } from '../browser/browser';
import { BOARD_PAGE } from '../manifest/pages';
import { changeDraft, readDraft } from '../storage/draft';
import { note, voteOn, withdrawVote } from '../storage/journal';
import { takePendingSearch } from '../storage/pending-search';
import { readPolicy } from '../storage/policy';
import { readRemovedPresets, removePresets } from '../storage/removed-filters';
import { readTickedSteps, tickStep } from '../storage/ticked-steps';
import { type BackgroundHandlers, tellPages } from './handle-calls';
import { isToNote } from './private-window';
import { openWelcome } from './welcome';

export const deskHandlers = {
  readDraft,
  async changeDraft({ tabId }, changes) {
    const draft = await changeDraft(changes, tabId);
    tellPages({ news: 'draft' });
    return draft;
  },
  removedPresets: readRemovedPresets,
  async removePresets(_caller, keys) {
    await removePresets(keys);
    tellPages({ news: 'presets' });
  },
  tickedSteps: readTickedSteps,
  tickStep: (_caller, step, done) => tickStep(step, done),
  async note({ tabId }, fact) {
    // Without the board nobody would read it.
    if ((await readPolicy()).policy.board !== false && (await isToNote(tabId, fact))) await note(withoutSite(fact));
  },
  voteOn: (_caller, answer) => voteOn(answer),
  withdrawVote: (_caller, answer) => withdrawVote(answer),
  openWelcome,
  openBoard: async () => void (await browser.tabs.create({ url: browser.runtime.getURL(BOARD_PAGE) })),
  takePendingSearch,
} satisfies Partial<BackgroundHandlers>;

/** A site of the user's is named in no export: to the board it is no portal. */
function withoutSite(fact: Fact): Fact {
  return fact.kind === 'gap' && fact.portal !== null && isOwnSite(fact.portal) ? { ...fact, portal: null } : fact;
}
