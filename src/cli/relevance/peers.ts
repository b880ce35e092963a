import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import MiniSearch from 'minisearch';
import type { Indexed } from '../../search/faq-index';
import type { Search } from './measure';

/** Another search engine, set up for French as its own documentation says. */
export interface Peer {
  readonly name: string;
  /** Too slow for thousands of queries: measured on a regular sample of them. */
  readonly slow?: boolean;
  readonly build: (documents: readonly Indexed[]) => Search | Promise<Search>;
}

const FIELDS = ['question', 'variants', 'keywords', 'text'] as const;
const texts = (documents: readonly Indexed[]) =>
  documents.map(({ id, question, variants = [], keywords = [], text }) => ({
    id,
    question,
    variants: variants.join('\n'),
    keywords: keywords.join('\n'),
    text,
  }));

// biome-ignore lint/suspicious/noExplicitAny: the peers are only installed to be measured, their types are not worth carrying.
type Any = any;

/**
 * The peers, from the packages installed under `root`.
 * @throws when one of them is not installed
 */
export async function peers(root: string): Promise<readonly Peer[]> {
  const require = createRequire(join(root, 'package.json'));
  const load = async (name: string): Promise<Any> => {
    const module: Any = await import(pathToFileURL(require.resolve(name)).href);
    // A CommonJS build shows its names only under `default`.
    return { ...module.default, ...module };
  };
  const [lunr, lunrStemmer, lunrFr, flex, flexFr, orama, oramaStemmer, oramaStops, fuse] = await Promise.all(
    [
      'lunr',
      'lunr-languages/lunr.stemmer.support.js',
      'lunr-languages/lunr.fr.js',
      'flexsearch',
      'flexsearch/lang/fr',
      '@orama/orama',
      '@orama/stemmers/french',
      '@orama/stopwords/french',
      'fuse.js',
    ].map(load),
  );
  lunrStemmer.default(lunr.default);
  lunrFr.default(lunr.default);
  return [
    { name: 'Lunr + lunr-languages fr', build: (documents) => lunrSearch(lunr.default, documents) },
    { name: 'FlexSearch, French pack', build: (documents) => flexSearch(flex.default ?? flex, flexFr.default, documents) },
    { name: 'Orama, French', build: (documents) => oramaSearch(orama, oramaStemmer, oramaStops, documents) },
    { name: 'Fuse.js', slow: true, build: (documents) => fuseSearch(fuse.default ?? fuse, documents) },
    { name: 'MiniSearch, defaults', build: (documents) => miniSearch(documents, {}) },
    { name: 'MiniSearch, prefix + fuzzy 0.2', build: (documents) => miniSearch(documents, { prefix: true, fuzzy: 0.2 }) },
  ];
}

function miniSearch(documents: readonly Indexed[], options: { prefix?: boolean; fuzzy?: number }): Search {
  const engine = new MiniSearch({ fields: [...FIELDS] });
  engine.addAll(texts(documents));
  return (query) => engine.search(query, options).map(({ id }) => id as string);
}

function lunrSearch(lunr: Any, documents: readonly Indexed[]): Search {
  const index = lunr(function build(this: Any) {
    this.use(lunr.fr);
    this.ref('id');
    for (const field of FIELDS) this.field(field);
    for (const document of texts(documents)) this.add(document);
  });
  // Signs of its query language would be read as orders.
  return (query) => index.search(query.replace(/[~^:*+\-"]/g, ' ')).map(({ ref }: { ref: string }) => ref);
}

function flexSearch(flex: Any, french: Any, documents: readonly Indexed[]): Search {
  const { Charset, Document, Encoder } = flex;
  const index = new Document({ encoder: new Encoder(Charset.LatinBalance, french), document: { id: 'id', index: [...FIELDS] } });
  for (const document of texts(documents)) index.add(document);
  return (query) => index.search(query, { limit: 10, suggest: true, merge: true }).map(({ id }: { id: string }) => id);
}

async function oramaSearch(
  orama: Any,
  { stemmer, language }: Any,
  { stopwords }: Any,
  documents: readonly Indexed[],
): Promise<Search> {
  const written = texts(documents);
  // Fields that no document fills lower its scores.
  const fields = FIELDS.filter((field) => written.some((document) => document[field] !== ''));
  const database = orama.create({
    schema: Object.fromEntries(fields.map((field) => [field, 'string'])),
    components: { tokenizer: { language, stemming: true, stemmer, stopWords: stopwords } },
  });
  await orama.insertMultiple(database, written);
  return (query) => orama.search(database, { term: query, limit: 10 }).hits.map(({ document }: Any) => document.id);
}

function fuseSearch(Fuse: Any, documents: readonly Indexed[]): Search {
  const engine = new Fuse(texts(documents), { keys: [...FIELDS], ignoreLocation: true });
  return (query) => engine.search(query, { limit: 10 }).map(({ item }: Any) => item.id);
}
