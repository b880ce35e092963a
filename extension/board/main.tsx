/** Entry of the quality board. */
import portals from '../../data/portals.json';
import type { AnswersFile } from '../../src/answers-file';
import { browser } from '../browser';
import { damagedStore } from '../damaged';
import { drawInWords } from '../draw';
import { report } from '../errors';
import { saveFile } from '../export-file';
import { handOver } from '../handed';
import { eraseJournal, mergeJournal, readJournal, watchJournal } from '../journal';
import { SEARCH_TAB } from '../manifest-pages';
import { followTheme } from '../theme';
import { today } from '../ui/dates';
import '../ui/theme.css';
import { Board, type BoardSurface } from './board';

const failed = (error: unknown) => report(error, 'board');

async function openAnswer(answer: string): Promise<void> {
  await handOver({ answer });
  await browser.tabs.create({ url: browser.runtime.getURL(SEARCH_TAB) });
}

const surface: BoardSurface = {
  journal: readJournal,
  watch: watchJournal,
  merge: mergeJournal,
  erase: eraseJournal,
  answers: async () => ((await (await fetch(browser.runtime.getURL('answers.json'))).json()) as AnswersFile).answers,
  portalName: (id) => portals.find((portal) => portal.id === id)?.name ?? id,
  openAnswer: (id) => void openAnswer(id).catch(failed),
  openSettings: () => void browser.runtime.openOptionsPage().catch(failed),
  damaged: damagedStore,
  save: (file) => saveFile(document, file),
  today,
  report: failed,
};

followTheme(document);
drawInWords(document, <Board surface={surface} />);
