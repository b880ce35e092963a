/** The background's own look at the index: how many suggestions a page brings, for the launcher and the badge. */
import type { PageContext } from '../../src/page/context';
import { type FaqIndex, openIndex } from '../../src/search/faq-index';
import { pastOn, withoutPast } from '../../src/search/past';
import { suggest } from '../../src/search/suggest';
import { hiddenIn, hiddenOn, NOTHING_HIDDEN } from '../../src/stored/hidden';
import { browser } from '../browser/browser';
import { report } from '../browser/errors';
import { readSettings } from '../storage/settings';
import { today } from '../words/dates';
import { readAnswers } from './answers';

let opened: Promise<FaqIndex> | null = null;

/** Suggestions for the field and the page together, where no open sidebar counts them. 0 when the index cannot be read: the sidebar says so itself. */
export async function countSuggestions(page: PageContext): Promise<number> {
  try {
    opened ??= open();
    const aside = await readSettings().then(hiddenIn, () => NOTHING_HIDDEN);
    const without = { answers: hiddenOn(page, aside), kinds: aside.mutedSignals };
    const past = pastOn((await readAnswers()).answers, today());
    const { field, page: forPage } = withoutPast(suggest(await opened, { page, without }), past, '');
    return new Set([...field, ...forPage].map((suggestion) => suggestion.id)).size;
  } catch (error) {
    opened = null; // the next page tries again
    report(error, 'countSuggestions');
    return 0;
  }
}

/** What the address bar shows of an answer. */
export interface FoundAnswer {
  readonly id: string;
  readonly question: string;
  readonly short: string;
  /** Its last valid day is over. */
  readonly past: boolean;
}

/** Answers at most, as many as an address bar shows. */
const LINES = 6;

/**
 * The answers to typed words, sure ones first; an exact question leads. Read as they stand, for the list of the last letter
 * stays. Rejects when the answers cannot be read.
 */
export async function findAnswers(typed: string): Promise<FoundAnswer[]> {
  opened ??= open();
  try {
    const { answers } = await readAnswers();
    const past = pastOn(answers, today());
    const { typed: sure, maybe } = withoutPast(suggest(await opened, { typed }), past, typed);
    const byId = new Map(answers.map((answer) => [answer.id, answer]));
    const found = [...sure, ...maybe].slice(0, LINES).flatMap(({ id }): FoundAnswer[] => {
      const answer = byId.get(id);
      return answer ? [{ id, question: answer.question, short: answer.short, past: past.has(id) }] : [];
    });
    const exact = found.filter(({ question }) => question === typed);
    return [...exact, ...found.filter((each) => !exact.includes(each))];
  } catch (error) {
    opened = null; // the next letter tries again
    throw error;
  }
}

async function open(): Promise<FaqIndex> {
  const response = await fetch(browser.runtime.getURL('faq-index.json'));
  return openIndex(await response.json());
}
