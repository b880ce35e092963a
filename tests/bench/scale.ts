/**
 * `npm run bench -- --search [--sizes 154,1000]`: the search at growing sizes beside its peers. Every figure comes from a
 * process of its own; ratios compare processes of the same run.
 */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { readAnswers } from './packed-answers';
import type { FirstAnswer, ScaleFigures, Work } from './scale-worker';
import { inMs, median } from './statistics';

const OURS = 'ours';
const DEFAULT = 'MiniSearch, defaults';
const RECIPE = 'MiniSearch, prefix + fuzzy 0.2';
/** Largest pack each engine is given: beyond, one build or a handful of queries takes minutes. */
const MOST: Readonly<Record<string, number>> = {
  [OURS]: 100_000,
  [DEFAULT]: 100_000,
  [RECIPE]: 100_000,
  'Lunr + lunr-languages fr': 10_000,
  'FlexSearch, French pack': 10_000,
  'Orama, French': 10_000,
  'Fuse.js': 1000,
};
/** Fresh processes for opening and the first answer, of each kind in turn. */
const STARTS = 15;

/** @param worker the bundle of `scale-worker.ts` */
export function benchSearch(root: string, worker: string, given: readonly string[]): void {
  const dist = join(root, 'dist/chrome');
  const answers = readAnswers(dist);
  const listed = given[given.indexOf('--sizes') + 1];
  const sizes = given.includes('--sizes') && listed ? listed.split(',').map(Number) : [answers.length, 1000, 10_000, 100_000];
  const ask = <Figures>(work: Work): Figures =>
    JSON.parse(
      execFileSync(process.execPath, ['--expose-gc', '--max-old-space-size=6144', worker, JSON.stringify(work)], {
        encoding: 'utf8',
        maxBuffer: 1e8,
      }),
    );
  console.log(`Node ${process.version}, ${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)} at the start.`);
  printFirst(root, dist, ask);
  for (const size of sizes) {
    const engines = Object.keys(MOST).filter((engine) => size <= (MOST[engine] ?? 0));
    const rows = engines.map((engine) => {
      const file = join(tmpdir(), `bench-packed-${process.pid}`);
      const figures = ask<ScaleFigures>({ kind: 'scale', root, dist, engine, size, file });
      const memory = ask<number>({ kind: 'memory', root, dist, engine, size, file });
      rmSync(file);
      return [engine, { ...figures, memory }] as const;
    });
    printSize(size, new Map(rows));
    const left = Object.keys(MOST).filter((engine) => size > (MOST[engine] ?? 0));
    if (left.length > 0) console.log(`Not at this size, for lack of time: ${left.join('; ')}.`);
  }
  console.log(`\nLoad ${loadavg()[0]?.toFixed(1)} at the end.`);
}

/** The package as it ships, and a MiniSearch index of the same fields: parsed, opened and asked once, in fresh processes. */
function printFirst(root: string, dist: string, ask: <Figures>(work: Work) => Figures): void {
  const file = join(tmpdir(), `bench-minisearch-${process.pid}.json`);
  ask({ kind: 'write', root, dist, file });
  const kinds = ['index', 'package', 'minisearch'] as const;
  const samples = new Map<string, FirstAnswer[]>(kinds.map((kind) => [kind, []]));
  for (let start = 0; start < STARTS; start++) {
    for (const kind of kinds) samples.get(kind)?.push(ask<FirstAnswer>({ kind: 'first', of: kind, dist, file }));
  }
  rmSync(file);
  const titles = { index: 'our index', package: 'all our packaged answers', minisearch: `${DEFAULT}, its index alone` };
  const of = (kind: string, part: keyof FirstAnswer) => median((samples.get(kind) ?? []).map((sample) => sample[part]));
  console.log(`\n### First answer, real content: median of ${STARTS} fresh processes each\n`);
  table(
    ['', 'JSON.parse', 'open', 'first query', 'together', 'ratio'],
    kinds.map((kind) => [
      titles[kind],
      ...(['parse', 'open', 'ask', 'all'] as const).map((part) => inMs(of(kind, part))),
      (of(kind, 'all') / of('minisearch', 'all')).toFixed(2),
    ]),
  );
}

function printSize(size: number, rows: ReadonlyMap<string, ScaleFigures & { readonly memory: number }>): void {
  const [base, recipe] = [rows.get(DEFAULT), rows.get(RECIPE)];
  const ratio = (value: number, to: number | undefined) => (to ? (value / to).toFixed(2) : '');
  console.log(`\n### ${size} answers\n`);
  table(
    [
      'engine',
      'build',
      'raw kB',
      'gz kB',
      'open',
      'memory MB',
      'query p50',
      'p95',
      'keystroke p50',
      'p95',
      'raw ÷ default',
      'open ÷ default',
      'p95 ÷ default',
      'p95 ÷ prefix + fuzzy',
    ],
    [...rows].map(([engine, one]) => [
      engine,
      inMs(one.build),
      (one.raw / 1000).toFixed(0),
      (one.gzip / 1000).toFixed(0),
      inMs(one.open),
      (one.memory / 1e6).toFixed(1),
      inMs(one.query.p50),
      inMs(one.query.p95) + sample(one.query.count),
      inMs(one.keystroke.p50),
      inMs(one.keystroke.p95) + sample(one.keystroke.count),
      ratio(one.raw, base?.raw),
      ratio(one.open, base?.open),
      ratio(one.query.p95, base?.query.p95),
      (one.query.p95 / (recipe?.query.p95 ?? Number.NaN)).toFixed(3),
    ]),
  );
}

/** Said where the time ran out before all were asked. */
function sample(count: number): string {
  return count < 100 ? ` (${count} asked)` : '';
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const line = (cells: readonly string[]) => console.log(`| ${cells.join(' | ')} |`);
  line(head);
  line(head.map(() => '---'));
  for (const row of rows) line(row);
}
