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
  /** The same index as text to ship. */
  readonly pack: (documents: readonly Indexed[]) => string | Promise<string>;
  /** From that text. */
  readonly open: (packed: string) => Search | Promise<Search>;
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
  const miniSearch = (options: { prefix?: boolean; fuzzy?: number }) => (engine: MiniSearch) => (query: string) =>
    engine.search(query, options).map(({ id }) => id as string);
  const mini = {
    make: buildMiniSearch,
    write: (engine: MiniSearch) => JSON.stringify(engine),
    read: (packed: string) => MiniSearch.loadJSON(packed, { fields: [...FIELDS] }),
  };
  return [
    peer({ name: 'Lunr + lunr-languages fr', ...lunrParts(lunr.default) }),
    peer({ name: 'FlexSearch, French pack', ...flexParts(flex.default ?? flex, flexFr.default) }),
    peer({ name: 'Orama, French', ...oramaParts(orama, oramaStemmer, oramaStops) }),
    { slow: true, ...peer({ name: 'Fuse.js', ...fuseParts(fuse.default ?? fuse) }) },
    peer({ name: 'MiniSearch, defaults', ...mini, search: miniSearch({}) }),
    peer({ name: 'MiniSearch, prefix + fuzzy 0.2', ...mini, search: miniSearch({ prefix: true, fuzzy: 0.2 }) }),
  ];
}

/** How an engine is made, asked, written down and read again. */
interface Parts<Engine> {
  readonly make: (documents: readonly Indexed[]) => Engine | Promise<Engine>;
  readonly search: (engine: Engine) => Search;
  readonly write: (engine: Engine) => string | Promise<string>;
  readonly read: (packed: string) => Engine | Promise<Engine>;
}

function peer<Engine>({ name, make, search, write, read }: Parts<Engine> & { readonly name: string }): Peer {
  return {
    name,
    build: async (documents) => search(await make(documents)),
    pack: async (documents) => write(await make(documents)),
    open: async (packed) => search(await read(packed)),
  };
}

function buildMiniSearch(documents: readonly Indexed[]): MiniSearch {
  const engine = new MiniSearch({ fields: [...FIELDS] });
  engine.addAll(texts(documents));
  return engine;
}

function lunrParts(lunr: Any): Parts<Any> {
  return {
    make: (documents) =>
      lunr(function build(this: Any) {
        this.use(lunr.fr);
        this.ref('id');
        for (const field of FIELDS) this.field(field);
        for (const document of texts(documents)) this.add(document);
      }),
    // Signs of its query language would be read as orders.
    search: (index) => (query) => index.search(query.replace(/[~^:*+\-"]/g, ' ')).map(({ ref }: { ref: string }) => ref),
    write: (index) => JSON.stringify(index),
    read: (packed) => lunr.Index.load(JSON.parse(packed)),
  };
}

function flexParts(flex: Any, french: Any): Parts<Any> {
  const { Charset, Document, Encoder } = flex;
  const create = () =>
    new Document({ encoder: new Encoder(Charset.LatinBalance, french), document: { id: 'id', index: [...FIELDS] } });
  return {
    make(documents) {
      const index = create();
      for (const document of texts(documents)) index.add(document);
      return index;
    },
    search: (index) => (query) =>
      index.search(query, { limit: 10, suggest: true, merge: true }).map(({ id }: { id: string }) => id),
    async write(index) {
      const parts: [string, string][] = [];
      await index.export((key: string, data: string) => void parts.push([key, data]));
      return JSON.stringify(parts);
    },
    async read(packed) {
      const index = create();
      for (const [key, data] of JSON.parse(packed)) await index.import(key, data);
      return index;
    },
  };
}

function oramaParts(orama: Any, { stemmer, language }: Any, { stopwords }: Any): Parts<Any> {
  const create = (fields: readonly string[]) =>
    orama.create({
      schema: Object.fromEntries(fields.map((field) => [field, 'string'])),
      components: { tokenizer: { language, stemming: true, stemmer, stopWords: stopwords } },
    });
  return {
    async make(documents) {
      const written = texts(documents);
      // Fields that no document fills lower its scores.
      const database = create(FIELDS.filter((field) => written.some((document) => document[field] !== '')));
      await orama.insertMultiple(database, written);
      return database;
    },
    search: (database) => (query) =>
      orama.search(database, { term: query, limit: 10 }).hits.map(({ document }: Any) => document.id),
    write: (database) => JSON.stringify(orama.save(database)),
    read(packed) {
      const database = create(FIELDS);
      orama.load(database, JSON.parse(packed));
      return database;
    },
  };
}

function fuseParts(Fuse: Any): Parts<Any> {
  const options = { keys: [...FIELDS], ignoreLocation: true };
  return {
    make: (documents) => new Fuse(texts(documents), options),
    search: (engine) => (query) => engine.search(query, { limit: 10 }).map(({ item }: Any) => item.id),
    write: (engine) => JSON.stringify({ documents: engine._docs, index: engine.getIndex() }),
    read(packed) {
      const { documents, index } = JSON.parse(packed);
      return new Fuse(documents, options, Fuse.parseIndex(index));
    },
  };
}
