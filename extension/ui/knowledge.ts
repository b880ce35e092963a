/** The answers and their index, opened in the page that shows them. Two packaged files, fetched when first needed. */
import type { Answer } from '../../src/answer';
import type { AnswersFile, PortalCard } from '../../src/answers-file';
import type { Facet } from '../../src/facets';
import { buildIndex, type FaqIndex, openIndex, type PackedIndex } from '../../src/search/faq-index';
import { suggest } from '../../src/search/suggest';
import type { Ask, Suggestions } from '../../src/search/suggestion';

export interface Knowledge {
  /** Content version, e.g. « 2026.11-1a2b3c4d ». */
  readonly version: string;
  /** Newest day a source was read. */
  readonly read: string;
  readonly facets: readonly Facet[];
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
  const [file, packed] = await Promise.all([readFile('answers.json'), readFile('faq-index.json').catch(() => null)]);
  if (!isAnswersFile(file)) throw new TypeError('answers.json does not have the shape of our answers');
  const { index, repaired } = open(file, packed);
  const byId = new Map(file.answers.map((answer) => [answer.id, answer]));
  return {
    version: file.version,
    read: file.read,
    facets: file.facets,
    portals: file.portals,
    repaired,
    answer: (id) => byId.get(id),
    portal: (id) => file.portals.find((portal) => portal.id === id),
    suggest: (ask) => suggest(index, ask),
  };
}

function open(file: AnswersFile, packed: unknown): { index: FaqIndex; repaired: boolean } {
  try {
    return { index: openIndex(packed as PackedIndex), repaired: false };
  } catch {
    const thesaurus = (packed as PackedIndex | null)?.thesaurus;
    return {
      index: openIndex(buildIndex(file.answers, Array.isArray(thesaurus) ? thesaurus : [], file.portals)),
      repaired: true,
    };
  }
}

function isAnswersFile(file: unknown): file is AnswersFile {
  const { answers, portals, facets } = (file ?? {}) as Partial<AnswersFile>;
  return Array.isArray(answers) && answers.length > 0 && Array.isArray(portals) && Array.isArray(facets);
}
