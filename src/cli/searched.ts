import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { compileData } from '../build/compile';
import { packageData } from '../build/package-data';
import type { Facet } from '../facets';
import type { Portal } from '../portal';
import { calibrate, type Unrelated } from '../search/calibrate';
import { buildIndex, type FaqIndex, type Indexed, openIndex } from '../search/faq-index';

/** Documents to search with what goes with them. */
export interface Pack {
  readonly index: FaqIndex;
  readonly documents: readonly Indexed[];
  readonly facets: readonly Facet[];
  /** Null for a foreign corpus: its pages belong to no portal. */
  readonly portals: readonly Portal[] | null;
}

/** Something the person who typed the command can correct. */
export class Misuse extends Error {}

/**
 * The pack that ships, built from `data/` as the extension builds it. Faults of the data are said once, on standard
 * error, and what can be read is searched: someone writing an answer wants to find it before all its links exist.
 */
export function projectPack(root: string): Pack {
  const data = compileData(root);
  if (data.problems.length > 0) process.stderr.write(`data: ${data.problems.length} problems, see npm run check\n`);
  const index = openIndex(JSON.parse(packageData(data).indexJson));
  return { index, documents: data.answers, facets: data.facets, portals: data.portals };
}

/**
 * A pack of other documents: `{"docs": [{"id", "question", "variants"?, "answer"?}]}`, with the project's thesaurus.
 * @throws Misuse when the file is not of that shape
 */
export function corpusPack(root: string, file: string): Pack {
  const documents = readCorpus(file).docs;
  const { thesaurus } = compileData(root);
  const index = openIndex(calibrate(buildIndex(documents, thesaurus), readUnrelated(root)));
  return { index, documents, facets: [], portals: null };
}

/** The texts silence is measured on. */
export function readUnrelated(root: string): Unrelated {
  return parse(readFileSync(join(root, 'data/calibration.yaml'), 'utf8')) as Unrelated;
}

/** Documents and, in public sets, queries with the ids of the right answers. */
export interface Corpus {
  readonly docs: readonly Indexed[];
  readonly queries: readonly { readonly q: string; readonly expect: readonly string[] }[];
}

/** Reads a corpus file. @throws Misuse when it is unreadable or of another shape */
export function readCorpus(file: string): Corpus {
  let corpus: { docs?: unknown; queries?: unknown };
  try {
    corpus = JSON.parse(readFileSync(file, 'utf8')) as typeof corpus;
  } catch (error) {
    throw new Misuse(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (!Array.isArray(corpus?.docs)) throw new Misuse(`${file}: no "docs" list`);
  const seen = new Set<string>();
  const docs = corpus.docs.map((doc: Record<string, unknown>, at): Indexed => {
    const id = typeof doc?.id === 'number' ? String(doc.id) : doc?.id;
    if (typeof id !== 'string' || id === '') throw new Misuse(`${file}: docs[${at}] has no "id"`);
    if (seen.has(id)) throw new Misuse(`${file}: docs[${at}]: the id "${id}" is already taken`);
    seen.add(id);
    return {
      id,
      question: asText(doc.question),
      text: asText(doc.answer ?? doc.text),
      variants: asTexts(doc.variants),
      keywords: asTexts(doc.keywords),
    };
  });
  return { docs, queries: (Array.isArray(corpus.queries) ? corpus.queries : []) as Corpus['queries'] };
}

const asText = (value: unknown) => (typeof value === 'string' ? value : '');
const asTexts = (value: unknown) => (Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []);
