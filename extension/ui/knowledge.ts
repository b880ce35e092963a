/** The answers and their index, opened in the page that shows them. Two packaged files, fetched when first needed. */
import type { Answer } from '../../src/answer';
import type { AnswersFile, PortalCard } from '../../src/answers-file';
import type { Facet } from '../../src/facets';
import type { Scope } from '../../src/scopes';
import { buildIndex, type FaqIndex, openIndex, type PackedIndex } from '../../src/search/faq-index';
import { suggest } from '../../src/search/suggest';
import type { Ask, Suggestions } from '../../src/search/suggestion';

export interface Knowledge {
  /** Content version, e.g. « 2026.11-1a2b3c4d ». */
  readonly version: string;
  /** Newest day a source was read. */
  readonly read: string;
  readonly facets: readonly Facet[];
  /** Subjects an answer and the page beside may differ in. */
  readonly scopes: readonly Scope[];
  readonly portals: readonly PortalCard[];
  /** True when the packaged index was unusable and was built again from the answers. */
  readonly repaired: boolean;
  answer(id: string): Answer | undefined;
  portal(id: string | undefined): PortalCard | undefined;
  suggest(ask: Ask): Suggestions;
}

/** Reads one packaged file as JSON; rejects when it is missing or damaged. */
export type ReadFile = (name: string) => Promise<unknown>;

/**
 * Opens everything. A damaged index is built again from the answers, so that search still works.
 * Rejects only when the answers themselves cannot be read.
 */
export async function openKnowledge(readFile: ReadFile): Promise<Knowledge> {
  const [read, packed] = await Promise.all([readFile('answers.json'), readFile('faq-index.json').catch(() => null)]);
  const file = checked(read);
  const { index, repaired } = open(file, packed);
  const byId = new Map(file.answers.map((answer) => [answer.id, answer]));
  return {
    version: file.version,
    read: file.read,
    facets: file.facets,
    scopes: file.scopes,
    portals: file.portals,
    repaired,
    answer: (id) => byId.get(id),
    portal: (id) => file.portals.find((portal) => portal.id === id),
    suggest: (ask) => suggest(index, ask),
  };
}

/** The thesaurus is packed with the index only: a rebuilt index finds the words of the answers, not their synonyms. */
function open({ answers, portals }: AnswersFile, packed: unknown): { index: FaqIndex; repaired: boolean } {
  try {
    return { index: openIndex(packed as PackedIndex), repaired: false };
  } catch {
    return { index: openIndex(buildIndex(answers, [], portals)), repaired: true };
  }
}

/** The file with the answers that can be shown. @throws TypeError when none can. */
function checked(read: unknown): AnswersFile {
  const file = (read ?? {}) as AnswersFile;
  const answers = Array.isArray(file.answers) ? file.answers.filter(isShowable) : [];
  if (answers.length === 0) throw new TypeError('answers.json does not have the shape of our answers');
  const portals = Array.isArray(file.portals) ? file.portals : [];
  const facets = Array.isArray(file.facets) ? file.facets : [];
  const scopes = Array.isArray(file.scopes) ? file.scopes : [];
  return { version: String(file.version), read: String(file.read), facets, scopes, answers, portals };
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
