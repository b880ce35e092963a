/** The packaged answers, read once while the background lives. */
import type { AnswersFile } from '../../src/answer/answers-file';
import { browser } from '../browser/browser';

let answers: Promise<AnswersFile> | null = null;

/** Rejects when they cannot be read; the next call tries again. */
export function readAnswers(): Promise<AnswersFile> {
  answers ??= fetch(browser.runtime.getURL('answers.json')).then((response) => response.json() as Promise<AnswersFile>);
  answers.catch(() => {
    answers = null;
  });
  return answers;
}
