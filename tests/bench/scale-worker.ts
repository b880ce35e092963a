/** One measurement of `scale.ts`, in this process alone: what it is comes as JSON, what was measured goes out as JSON. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import MiniSearch, { type AsPlainObject } from 'minisearch';
import { type Peer, peers } from '../../src/cli/relevance/peers';
import { buildIndex, openIndex, type PackedIndex } from '../../src/search/faq-index';
import { suggest } from '../../src/search/suggest';
import { grow } from './grow';
import { readAnswers } from './packed-answers';
import { median, percentile } from './statistics';

export type Work =
  | {
      /** Builds, and leaves the packed index in `file` for `memory`. */
      readonly kind: 'scale' | 'memory';
      readonly root: string;
      readonly dist: string;
      readonly engine: string;
      readonly size: number;
      readonly file: string;
    }
  | { readonly kind: 'write'; readonly root: string; readonly dist: string; readonly file: string }
  | { readonly kind: 'first'; readonly of: 'index' | 'package' | 'minisearch'; readonly dist: string; readonly file: string };

/** Times in milliseconds, sizes in bytes. */
export interface ScaleFigures {
  readonly build: number;
  readonly raw: number;
  readonly gzip: number;
  /** From text to an index that can be asked, median of several. */
  readonly open: number;
  readonly query: Spread;
  readonly keystroke: Spread;
}
interface Spread {
  readonly count: number;
  readonly p50: number;
  readonly p95: number;
}
export interface FirstAnswer {
  readonly parse: number;
  readonly open: number;
  readonly ask: number;
  readonly all: number;
}

const FIRST_QUERY = 'Comment obtenir une carte CPS de test ?';
const FIELDS = ['question', 'variants', 'keywords', 'text'];
/** Milliseconds after which no further question is asked, and how many are asked whatever they take. */
const PATIENCE = 12_000;
const LEAST = 20;
/** Milliseconds after which an index is not opened once more. */
const OPENING = 3000;

const work = JSON.parse(process.argv[2] ?? '{}') as Work;
if (work.kind === 'scale') say(await scale(work));
else if (work.kind === 'memory') say(await memory(work));
else if (work.kind === 'first') say(first(work.of, work.dist, work.file));
else say(await writePeer(work.root, work.dist, work.file));

function say(figures: unknown): void {
  process.stdout.write(JSON.stringify(figures));
}

type Sized = Extract<Work, { kind: 'scale' | 'memory' }>;

async function scale({ root, dist, engine: name, size, file }: Sized): Promise<ScaleFigures> {
  const answers = readAnswers(dist);
  const engine = await engineNamed(root, dist, name);
  const documents = grow(answers, size);
  const from = performance.now();
  const packed = await engine.pack(documents);
  const build = performance.now() - from;
  writeFileSync(file, packed);
  const [raw, gzip] = [Buffer.byteLength(packed), gzipSync(packed).length];
  const opening: number[] = [];
  for (const end = performance.now() + OPENING; opening.length === 0 || (performance.now() < end && opening.length < 15); ) {
    const start = performance.now();
    await engine.open(packed);
    opening.push(performance.now() - start);
  }
  const search = await engine.open(packed);
  // Every real variant is a question; letter by letter, the first words of some of them.
  const queries = answers.flatMap(({ variants }) => variants).filter((_, at) => at % 4 === 0);
  const starts = queries
    .filter((_, at) => at % 8 === 0)
    .flatMap((query) => [...query.slice(0, 24)].map((_, at) => query.slice(0, at + 1)));
  const query = spread(queries, (text) => search(text));
  const keystroke = spread(starts, (text) => search(text, true));
  return { build, raw, gzip, open: median(opening), query, keystroke };
}

/** Bytes an open index holds, measured where nothing was built. Read apart, so that no text lives on in a variable. */
async function memory({ root, dist, engine: name, file }: Sized): Promise<number> {
  const engine = await engineNamed(root, dist, name);
  const before = held();
  const search = await openFile(engine, file);
  const after = held();
  search(FIRST_QUERY);
  return after - before;
}

async function openFile(engine: Engine, file: string): Promise<Ask> {
  return engine.open(readFileSync(file, 'utf8'));
}

async function engineNamed(root: string, dist: string, name: string): Promise<Engine> {
  return name === 'ours' ? ours(dist) : peerNamed(root, name);
}

type Ask = (query: string, typing?: boolean) => unknown;
interface Engine {
  pack(documents: ReturnType<typeof grow>): string | Promise<string>;
  open(packed: string): Ask | Promise<Ask>;
}

/** The shipped code, with the thesaurus and the calibration of the shipped index. */
function ours(dist: string): Engine {
  const { thesaurus, calibration } = JSON.parse(readFileSync(join(dist, 'faq-index.json'), 'utf8')) as PackedIndex;
  return {
    pack: (documents) => JSON.stringify({ ...buildIndex(documents, thesaurus), calibration }),
    open(packed) {
      const index = openIndex(JSON.parse(packed));
      return (typed, typing = false) => suggest(index, { typed, typing });
    },
  };
}

async function peerNamed(root: string, name: string): Promise<Peer> {
  const found = (await peers(root)).find((peer) => peer.name === name);
  if (!found) throw new Error(`no engine « ${name} »`);
  return found;
}

/** One round warms up, then three are timed, in an order that mixes long and short ones, so that an early end is no choice. */
function spread(texts: readonly string[], ask: (text: string) => unknown): Spread {
  const order = texts.map((_, at) => texts[(at * 7919) % texts.length] as string);
  let end = performance.now() + PATIENCE / 4;
  for (const text of order) if (performance.now() < end) ask(text);
  end = performance.now() + PATIENCE;
  const samples: number[] = [];
  for (const text of [...order, ...order, ...order]) {
    if (samples.length >= LEAST && performance.now() > end) break;
    const start = performance.now();
    ask(text);
    samples.push(performance.now() - start);
  }
  return { count: samples.length, p50: percentile(samples, 0.5), p95: percentile(samples, 0.95) };
}

function held(): number {
  for (let time = 0; time < 3; time++) globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

function first(of: 'index' | 'package' | 'minisearch', dist: string, file: string): FirstAnswer {
  const text = readFileSync(of === 'minisearch' ? file : join(dist, 'faq-index.json'), 'utf8');
  const others = of === 'package' ? ['answers.json', 'bodies.json'].map((name) => readFileSync(join(dist, name), 'utf8')) : [];
  const start = performance.now();
  for (const other of others) JSON.parse(other);
  const packed = JSON.parse(text);
  const parsed = performance.now();
  const ask = of === 'minisearch' ? openMiniSearch(packed) : openOurs(packed);
  const opened = performance.now();
  ask(FIRST_QUERY);
  const asked = performance.now();
  return { parse: parsed - start, open: opened - parsed, ask: asked - opened, all: asked - start };
}

function openOurs(packed: PackedIndex): (typed: string) => unknown {
  const index = openIndex(packed);
  return (typed) => suggest(index, { typed });
}

function openMiniSearch(packed: AsPlainObject): (typed: string) => unknown {
  const engine = MiniSearch.loadJS(packed, { fields: FIELDS });
  return (typed) => engine.search(typed);
}

async function writePeer(root: string, dist: string, file: string): Promise<null> {
  const peer = await peerNamed(root, 'MiniSearch, defaults');
  writeFileSync(file, await peer.pack(readAnswers(dist)));
  return null;
}
