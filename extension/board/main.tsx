/** Entry of the quality board. */

import portals from '../../data/portals.json';
import { joinAnswers } from '../../src/answer/answers-file';
import { browser } from '../browser/browser';
import { report } from '../browser/errors';
import { SEARCH_TAB } from '../manifest/pages';
import { readAnswersFile, readBodiesFile } from '../packaged/read-file';
import { eraseJournal, mergeJournal, readJournal, watchJournal } from '../storage/journal';
import { putPendingSearch } from '../storage/pending-search';
import { readPolicy } from '../storage/policy';
import { quarantineStore } from '../storage/quarantine';
import { renderLocalized } from '../surface/render-page';
import { settingsStore } from '../surface/settings-store';
import { followTheme } from '../surface/theme';
import { saveFile } from '../ui/controls/export-file';
import { copyBoth } from '../ui/copy/write-out';
import { SettingsState } from '../ui/desk/settings-state';
import { today } from '../words/dates';
import '../ui/styles/theme.css';
import { Board } from './board';
import type { BoardAnswer, BoardSurface } from './section';

const failed = (error: unknown) => report(error, 'board');

async function openAnswer(answer: string): Promise<void> {
  await putPendingSearch({ answer });
  await browser.tabs.create({ url: browser.runtime.getURL(SEARCH_TAB) });
}

/** Whole where their bodies can be read; else what names them. */
async function readAnswers(): Promise<readonly BoardAnswer[]> {
  const { answers } = await readAnswersFile();
  const rest = await readBodiesFile().catch(failed);
  return rest ? joinAnswers(answers, rest.bodies) : answers;
}

const settings = new SettingsState(settingsStore, failed);

const surface: BoardSurface = {
  journal: readJournal,
  watch: watchJournal,
  merge: mergeJournal,
  erase: eraseJournal,
  isOff: async () => (await readPolicy()).policy.board === false,
  answers: readAnswers,
  portalName: (id) => portals.find((portal) => portal.id === id)?.name ?? id,
  openAnswer: (id) => void openAnswer(id).catch(failed),
  openSettings: () => void browser.runtime.openOptionsPage().catch(failed),
  copy: (text) => copyBoth(document, text, ''),
  settings,
  damaged: quarantineStore,
  save: (file) => saveFile(document, file),
  today,
  report: failed,
};

followTheme(document, settings);
renderLocalized(document, settings, <Board surface={surface} />);
