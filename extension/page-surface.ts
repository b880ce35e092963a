/** The browser's side of `Surface`, shared by sidebar and popup. */
import { asideStore } from './aside-store';
import { browser } from './browser';
import { choicesStore } from './choices-store';
import { report } from './errors';
import { answerToHtml, answerToText, copyBoth } from './ui/copy';
import { today } from './ui/dates';
import { openKnowledge } from './ui/knowledge';
import type { Surface } from './ui/surface';
import { setVote, voteFor } from './votes';

export const pageSurface: Omit<Surface, 'beside'> = {
  open: () => openKnowledge((name) => browser.runtime.getURL(name)),
  report: (error) => report(error, 'panel'),
  aside: asideStore,
  choices: choicesStore,
  voteFor,
  setVote: (answer, vote, version) => setVote(answer, vote, version, today()),
  copy: (answer, version) => copyBoth(document, answerToText(answer, version), answerToHtml(answer, version)),
};
