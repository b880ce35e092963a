/** The answers and their index, opened in the page that shows them. Two packaged files, fetched when first needed. */
import type { Answer } from '../../../src/answer/answer';
import type { AnswersFile, PortalCard } from '../../../src/answer/answers-file';
import type { Facet } from '../../../src/answer/facets';
import type { Glossary } from '../../../src/answer/glossary';
import type { Scope } from '../../../src/answer/scopes';
import { pastOn, withoutPast } from '../../../src/search/past';
import type { Suggestions } from '../../../src/search/suggestion';
import { today } from '../../words/dates';
import { type Files, LocalSearch, type SearchClient, WorkerSearch } from './search-client';

export interface Knowledge extends Pick<SearchClient, 'repaired' | 'suggest'> {
  /** Content version, e.g. « 2026.11-1a2b3c4d ». */
  readonly version: string;
  /** Newest day a source was read. */
  readonly read: string;
  readonly facets: readonly Facet[];
  /** Subjects an answer and the page beside may differ in. */
  readonly scopes: readonly Scope[];
  /** What short forms stand for, in all answers. */
  readonly glossary: Glossary;
  readonly portals: readonly PortalCard[];
  /** By id. */
  readonly answers: readonly Answer[];
  answer(id: string): Answer | undefined;
  portal(id: string | undefined): PortalCard | undefined;
}

/** Address of a packaged file. */
export type AddressOf = (name: string) => string;

/**
 * Answers from which on a worker holds the index. Asking stays well below a frame of 16.7 ms; opening does not: in fresh
 * Node processes, parsing, opening and the first question take 27 ms for 154 answers, 60 for 300, 80 for 500 and 125 for
 * 1000. A pack of today's size pays that once, before anything is shown; a pack of twice that size would be felt.
 */
export const WORKER_FROM = 300;

/**
 * Opens everything. A damaged index is built again from the answers, so that search still works.
 * Rejects only when the answers themselves cannot be read.
 * @param onFault hears what went wrong on the way, though answers are there
 * @param workerFrom number of answers from which on a worker holds the index
 */
export async function openKnowledge(
  addressOf: AddressOf,
  onFault: (error: unknown) => void,
  workerFrom: number = WORKER_FROM,
): Promise<Knowledge> {
  const addresses = { index: addressOf('faq-index.json'), answers: addressOf('answers.json') };
  // Fetched beside the answers, but read only once it is known by whom.
  const index = fetch(addresses.index);
  index.catch(() => {}); // heard by whoever reads it
  const file = checked(await (await fetch(addresses.answers)).json());
  const near = () =>
    LocalSearch.open(
      async () => (await index).json(),
      () => file,
      onFault,
    );
  const instead = (error: unknown) => {
    onFault(error);
    return near();
  };
  const client = file.answers.length < workerFrom ? await near() : await openFar(addresses, near, onFault).catch(instead);
  const byId = new Map(file.answers.map((answer) => [answer.id, answer]));
  return {
    version: file.version,
    read: file.read,
    facets: file.facets,
    scopes: file.scopes,
    glossary: file.glossary,
    portals: file.portals,
    answers: file.answers,
    repaired: client.repaired,
    answer: (id) => byId.get(id),
    portal: (id) => file.portals.find((portal) => portal.id === id),
    suggest(ask) {
      // Asked each time: a page may stay open past midnight.
      const past = pastOn(file.answers, today());
      const found = client.suggest(ask);
      const shown = (one: Suggestions) => withoutPast(one, past, ask.typed ?? '');
      return found instanceof Promise ? found.then(shown) : shown(found);
    },
  };
}

/** A worker, and this page in its place from the moment it ends before its time. */
async function openFar(
  addresses: Files,
  near: () => Promise<SearchClient>,
  onFault: (error: unknown) => void,
): Promise<SearchClient> {
  const worker = new Worker(new URL('./search.worker.ts', import.meta.url), { type: 'module' });
  const far = await WorkerSearch.open(worker, addresses, onFault);
  let instead: Promise<SearchClient> | null = null;
  return {
    repaired: far.repaired,
    suggest: (ask) =>
      far.suggest(ask).catch(async (error: unknown) => {
        if (!instead) onFault(error);
        instead ??= near();
        return (await instead).suggest(ask);
      }),
  };
}

/** The file with the answers that can be shown. @throws TypeError when none can. */
function checked(read: unknown): AnswersFile {
  const file = (read ?? {}) as AnswersFile;
  const answers = Array.isArray(file.answers) ? file.answers.filter(isShowable) : [];
  if (answers.length === 0) throw new TypeError('answers.json does not have the shape of our answers');
  const portals = Array.isArray(file.portals) ? file.portals : [];
  const facets = Array.isArray(file.facets) ? file.facets : [];
  const scopes = Array.isArray(file.scopes) ? file.scopes : [];
  const glossary = Array.isArray(file.glossary) ? file.glossary : [];
  const official = Array.isArray(file.official) ? file.official : [];
  return { version: String(file.version), read: String(file.read), facets, scopes, glossary, answers, portals, official };
}

/** What drawing an answer counts on. */
function isShowable(answer: Partial<Answer> | null): boolean {
  return (
    typeof answer?.id === 'string' &&
    [answer.question, answer.short, answer.text, answer.read].every((text) => typeof text === 'string') &&
    [answer.body, answer.sources, answer.related, answer.variants, answer.keywords].every(Array.isArray) &&
    typeof answer.facets === 'object'
  );
}
