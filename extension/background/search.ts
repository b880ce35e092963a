/** The background's own index: what a page brings, for whoever shows it, and the answers to what the address bar holds. */

import type { AnswersFile } from '../../src/answer/answers-file';
import { versionWith } from '../../src/own/beside-ours';
import { stampOfAll } from '../../src/own/own-parts';
import type { PageContext } from '../../src/page/context';
import { type FaqIndex, openIndex } from '../../src/search/faq-index';
import { partsWithout, pastOn, withoutPast } from '../../src/search/past';
import { suggest } from '../../src/search/suggest';
import type { Without } from '../../src/search/suggestion';
import { hiddenIn, hiddenOn, NOTHING_HIDDEN } from '../../src/stored/hidden';
import { report } from '../browser/errors';
import type { PageFound, TabPage } from '../messaging/page-found';
import { type IndexFile, readIndexFile } from '../packaged/read-file';
import { usedCards, watchCards } from '../storage/answer-cards';
import { ownIndex } from '../storage/own-answers';
import { readSettings } from '../storage/settings';
import { today } from '../words/dates';
import { readAnswers, readAnswersWith } from './answers';

/** With the version of the answers it was built from. */
interface OpenIndex {
  readonly index: FaqIndex;
  readonly content: string;
  /** The answers it finds, when those of a file are among them; else those of the package. */
  readonly answers: AnswersFile | null;
}

let opened: Promise<OpenIndex> | null = null;

/** Opens the index once in a life of the background; what fails is tried again when it is next needed. */
function openOnce(): Promise<OpenIndex> {
  opened ??= open().catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
}

async function open(): Promise<OpenIndex> {
  const used = await usedCards().catch(() => []);
  const both = used.length > 0 ? await openWith(stampOfAll(used)).catch(() => null) : null;
  if (both) return both;
  const packed = await readIndexFile();
  return { index: openIndex(packed), content: packed.content ?? '', answers: null };
}

/**
 * The index of what ships and what files add that was kept when they were taken in. After an update of ours there is none: the page that
 * shows the answers builds it, in a worker, and this one says meanwhile whose answers it has.
 */
async function openWith(own: string): Promise<OpenIndex | null> {
  const content = versionWith((await readAnswers()).version, own);
  const kept = await ownIndex(own, content);
  if (kept === null) return null;
  return { index: openIndex(JSON.parse(kept) as IndexFile), content, answers: await readAnswersWith(own) };
}

watchCards(() => {
  opened = null;
});

/** What a page brings. Rejects when the index cannot be opened. */
export async function searchPage(page: PageContext, without: Without): Promise<PageFound> {
  const { index, content } = await openOnce();
  const { field, page: forPage, request } = suggest(index, { page, without });
  return { content, without, field, page: forPage, ...(request && { request }) };
}

/**
 * The same without what the user hid; null when the index cannot be opened: whoever shows the page says so itself.
 * @param wanted whether to look at all, known by the time the settings are read; null when not
 */
export async function findOnPage(page: PageContext, wanted: Promise<boolean> | true = true): Promise<PageFound | null> {
  const settings = readSettings().then(hiddenIn, () => NOTHING_HIDDEN);
  if (!(await wanted)) return null;
  try {
    const opening = openOnce(); // while the settings are read
    opening.catch(() => {});
    const aside = await settings;
    const found = await searchPage(page, { answers: hiddenOn(page, aside), kinds: aside.mutedSignals });
    const { answers } = (await openOnce()).answers ?? (await readAnswers());
    const past = pastOn(answers, today());
    const over = ({ id }: { readonly id: string }) => !past.has(id);
    const asked = found.request && { request: partsWithout(found.request, past) };
    return { ...found, field: found.field.filter(over), page: found.page.filter(over), ...asked };
  } catch (error) {
    report(error, 'findOnPage');
    return null;
  }
}

/** A page of ours is told of the page beside it together with what it brings. */
export async function withFound<Beside extends TabPage>(beside: Beside): Promise<Beside & { found: PageFound | null }> {
  return { ...beside, found: beside.page && (await findOnPage(beside.page)) };
}

/** Suggestions for the field, the page and the ticket together; none where the index cannot be opened. */
export function countFound(found: PageFound | null): number {
  if (!found) return 0;
  const asked = (found.request ?? []).flatMap(({ suggestions }) => suggestions);
  return new Set([...found.field, ...found.page, ...asked].map(({ id }) => id)).size;
}

/** What the address bar shows of an answer. */
export interface FoundAnswer {
  readonly id: string;
  readonly question: string;
  readonly short: string;
  /** Its last valid day is over. */
  readonly past: boolean;
  /** Who wrote it, when it is not ours. */
  readonly organisation?: string;
}

/** Answers at most, as many as an address bar shows. */
const LINES = 6;

/**
 * The answers to typed words, sure ones first; an exact question leads. Read as they stand, for the list of the last letter
 * stays. Rejects when the answers cannot be read.
 */
export async function findAnswers(typed: string): Promise<FoundAnswer[]> {
  try {
    const [{ index, answers: both }, ours] = await Promise.all([openOnce(), readAnswers()]);
    const { answers } = both ?? ours;
    const past = pastOn(answers, today());
    const { typed: sure, maybe } = withoutPast(suggest(index, { typed }), past, typed);
    const byId = new Map(answers.map((answer) => [answer.id, answer]));
    const found = [...sure, ...maybe].slice(0, LINES).flatMap(({ id }): FoundAnswer[] => {
      const answer = byId.get(id);
      if (!answer) return [];
      const { question, short, organisation } = answer;
      return [{ id, question, short, past: past.has(id), ...(organisation !== undefined && { organisation }) }];
    });
    const exact = found.filter(({ question }) => question === typed);
    return [...exact, ...found.filter((each) => !exact.includes(each))];
  } catch (error) {
    opened = null; // the next letter tries again
    throw error;
  }
}
