/** The browser's side of `Surface`, shared by sidebar and popup. */

import { browser } from '../browser/browser';
import { report } from '../browser/errors';
import { callBackground, hearNews } from '../messaging/calls';
import { watchCards } from '../storage/answer-cards';
import { quarantineStore } from '../storage/quarantine';
import { copyBoth } from '../ui/copy/write-out';
import { SettingsState } from '../ui/desk/settings-state';
import type { Surface } from '../ui/desk/surface';
import { openKnowledge } from '../ui/knowledge/knowledge';
import { ownSource } from './own-source';
import { suggestedElsewhere } from './page-found';
import { settingsStore } from './settings-store';

/** Absent from a page in a portal's frame in Firefox. */
const permissions = browser.permissions as typeof browser.permissions | undefined;
const failed = (error: unknown) => report(error, 'panel');

export const pageSurface: Omit<Surface, 'beside' | 'name'> = {
  open: (onLost) =>
    openKnowledge((name) => browser.runtime.getURL(name), {
      onFault: failed,
      onLost,
      elsewhere: suggestedElsewhere,
      own: ownSource(),
    }),
  watchBase: watchCards,
  report: failed,
  damaged: quarantineStore,
  settings: new SettingsState(settingsStore, failed),
  journal: {
    voteOn: (answer) => callBackground('voteOn', answer),
    withdrawVote: (answer) => callBackground('withdrawVote', answer),
    note: (fact) => callBackground('note', fact),
  },
  draft: {
    read: () => callBackground('readDraft'),
    change: (changes) => callBackground('changeDraft', changes),
    watch: askingAgain('draft', () => callBackground('readDraft')),
  },
  presets: {
    read: () => callBackground('removedPresets'),
    remove: (keys) => callBackground('removePresets', keys),
    watch: askingAgain('presets', () => callBackground('removedPresets')),
  },
  steps: {
    read: () => callBackground('tickedSteps'),
    tick: (step, done) => callBackground('tickStep', step, done),
  },
  copy: ({ text, html }) => copyBoth(document, text, html),
  insert: (clip) => callBackground('insertReply', clip),
  takesReply: () => callBackground('takesReply'),
  takeBack: () => callBackground('takeBackReply'),
  ...(permissions && { grant: (origin: string) => permissions.request({ origins: [origin] }) }),
  openBoard: () => void callBackground('openBoard').catch(failed),
  openSettings: () => void callBackground('openSettings').catch(failed),
};

/** A way to follow what the news say nothing of but that it changed: whoever may read it asks for it. */
function askingAgain<T>(name: 'draft' | 'presets', read: () => Promise<T>) {
  return (listen: (value: T) => void) => {
    let heard = listen;
    hearNews(({ news }) => news === name && read().then((value) => heard(value), failed));
    return () => {
      heard = () => {};
    };
  };
}
