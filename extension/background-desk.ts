/** What the support agent's desk asks of the background: reply, votes, quality board. Keeps nothing but in storage. */
import { type BackgroundAnswers, tellPages } from './background-calls';
import { browser } from './browser';
import { changeDraft, readDraft } from './draft';
import { takeHanded } from './handed';
import { note, voteOn, withdrawVote } from './journal';
import { BOARD_PAGE } from './manifest-pages';

type DeskCall = 'readDraft' | 'changeDraft' | 'note' | 'voteOn' | 'withdrawVote' | 'openBoard' | 'takeHanded';

export const deskAnswers: Pick<BackgroundAnswers, DeskCall> = {
  readDraft,
  async changeDraft(_caller, changes) {
    const draft = await changeDraft(changes);
    tellPages({ news: 'draft' });
    return draft;
  },
  note: (_caller, fact) => note(fact),
  voteOn: (_caller, answer) => voteOn(answer),
  withdrawVote: (_caller, answer) => withdrawVote(answer),
  openBoard: async () => void (await browser.tabs.create({ url: browser.runtime.getURL(BOARD_PAGE) })),
  takeHanded,
};
