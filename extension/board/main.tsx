/** Entry of the quality board. */
import portals from '../../data/portals.json';
import type { AnswersFile } from '../../src/answer/answers-file';
import { browser } from '../browser/browser';
import { report } from '../browser/errors';
import { SEARCH_TAB } from '../manifest/pages';
import { eraseJournal, mergeJournal, readJournal, watchJournal } from '../storage/journal';
import { putPendingSearch } from '../storage/pending-search';
import { readPolicy } from '../storage/policy';
import { quarantineStore } from '../storage/quarantine';
import { renderLocalized } from '../surface/render-page';
import { settingsStore } from '../surface/settings-store';
import { followTheme } from '../surface/theme';
import { saveFile } from '../ui/controls/export-file';
import { SettingsState } from '../ui/desk/settings-state';
import { today } from '../words/dates';
import '../ui/styles/theme.css';
import { Board } from './board';
import type { BoardSurface } from './section';

const failed = (error: unknown) => report(error, 'board');

async function openAnswer(answer: string): Promise<void> {
  await putPendingSearch({ answer });
  await browser.tabs.create({ url: browser.runtime.getURL(SEARCH_TAB) });
}

const surface: BoardSurface = {
  journal: readJournal,
  watch: watchJournal,
  merge: mergeJournal,
  erase: eraseJournal,
  isOff: async () => (await readPolicy()).policy.board === false,
  answers: async () => ((await (await fetch(browser.runtime.getURL('answers.json'))).json()) as AnswersFile).answers,
  portalName: (id) => portals.find((portal) => portal.id === id)?.name ?? id,
  openAnswer: (id) => void openAnswer(id).catch(failed),
  openSettings: () => void browser.runtime.openOptionsPage().catch(failed),
  damaged: quarantineStore,
  save: (file) => saveFile(document, file),
  today,
  report: failed,
};

const settings = new SettingsState(settingsStore, failed);
followTheme(document, settings);
renderLocalized(document, settings, <Board surface={surface} />);
