import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Facet } from '../answer/facets';
import { compileData } from '../build/compile';
import { packageData } from '../build/package-data';
import type { Portal } from '../portal/portal';
import { calibrate } from '../search/calibrate';
import { buildIndex, type FaqIndex, type Indexed, openIndex, type PackedIndex } from '../search/faq-index';
import { Misuse } from './run-command';

/** Documents to search with what goes with them. */
export interface Pack {
  readonly index: FaqIndex;
  readonly documents: readonly Indexed[];
  readonly facets: readonly Facet[];
  /** Null for a foreign corpus: its pages belong to no portal. */
  readonly portals: readonly Portal[] | null;
}

/**
 * The pack that ships, built from `data/` as the extension builds it. Faults of the data are said once, on standard
 * error, and what can be read is searched: someone writing an answer wants to find it before all its links exist.
 */
export function projectPack(root: string): Pack {
  return opened(buildProject(root));
}

/** The same with a step of the search off, which the checks of the data do not judge by: their faults are not said. */
export function alteredPack(root: string): Pack {
  return opened({ ...buildProject(root), problems: 0 });
}

/**
 * The same, built only when the data or this command changed since it was last built, so that a question is answered at
 * once. For bundled commands: the bundle is what tells that code changed.
 */
export function keptPack(root: string): Pack {
  return opened(kept(root, () => buildProject(root)));
}

function buildProject(root: string) {
  const data = compileData(root);
  const packed: PackedIndex = JSON.parse(packageData(data).indexJson);
  const documents = data.answers.map(({ id, question, text, variants, keywords }) => ({
    id,
    question,
    text,
    variants,
    keywords,
  }));
  return { packed, documents, facets: data.facets, portals: data.portals, problems: data.problems.length };
}

function opened({ packed, problems, ...rest }: ReturnType<typeof buildProject>): Pack {
  if (problems > 0) process.stderr.write(`data: ${problems} problem${problems > 1 ? 's' : ''}, see npm run check\n`);
  return { index: openIndex(packed), ...rest };
}

/** What was built last, when neither the data nor this command changed since. */
function kept<T>(root: string, build: () => T): T {
  const file = join(root, 'node_modules/.cache/cli/pack.json');
  const sources = readdirSync(join(root, 'data'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const stamps = [...sources.map((entry) => join(entry.parentPath, entry.name)).sort(), fileURLToPath(import.meta.url)].map(
    (path) => {
      const { size, mtimeMs } = statSync(path);
      return `${path}:${size}:${mtimeMs}`;
    },
  );
  const key = createHash('sha256').update(stamps.join('\n')).digest('hex');
  try {
    const last = JSON.parse(readFileSync(file, 'utf8')) as { key: string; value: T };
    if (last.key === key) return last.value;
  } catch {
    // Nothing kept yet, or half written: build.
  }
  const value = build();
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.${process.pid}`, JSON.stringify({ key, value }));
    renameSync(`${file}.${process.pid}`, file);
  } catch {
    // A place that cannot be written to only costs time.
  }
  return value;
}

/**
 * A pack of other documents: `{"docs": [{"id", "question", "variants"?, "answer"?}]}`, with the project's thesaurus.
 * @throws Misuse when the file is not of that shape
 */
export function corpusPack(root: string, file: string): Pack {
  return documentsPack(root, readCorpus(file).docs);
}

/** A pack of some documents, with the project's thesaurus. What others answer is told of our subjects alone. */
export function documentsPack(root: string, documents: readonly Indexed[]): Pack {
  const { thesaurus, unrelated } = compileData(root);
  const { elsewhere: _, ...texts } = unrelated ?? { queries: [], labels: [], pages: [] };
  const index = openIndex(calibrate(buildIndex(documents, thesaurus), texts));
  return { index, documents, facets: [], portals: null };
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
