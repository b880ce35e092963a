/** Speed and size of what is in `dist/chrome`, as a table. Measures, never judges: budgets are for the reader. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { dirname } from 'node:path';
import { ensureBrowsers } from '../../src/cli/machine.mjs';
import { measureForms } from './forms';
import { measureBrowser } from './in-browser';
import { measureKeystrokes } from './keystrokes';
import type { Measure } from './measure';
import { measureMemory } from './memory';
import { measureOwnAnswers } from './own-answers';
import { measureSearch } from './search-speed';
import { measureSizes } from './sizes';

/** The figures of one run, kept to be compared with those of another. */
interface Run {
  readonly date: string;
  readonly node: string;
  /** Processes that wanted a core, on average of the minute before, at the start and at the end. */
  readonly load: readonly [number, number];
  readonly measures: readonly Measure[];
}

/**
 * Prints the table, section by section, and keeps it in `dist/bench.json`.
 * @param root folder of the project, built
 * @param given names of sections, none for all; `--beside <folder>`: another build, measured in turns with this one;
 *   `--compare <file> <file>`: prints two kept runs beside one another instead
 */
export async function bench(root: string, given: readonly string[] = []): Promise<void> {
  const [flag, one, two] = given;
  if (flag === '--compare') return compare(readRun(one ?? ''), readRun(two ?? `${root}/dist/bench.json`));
  const at = given.indexOf('--beside');
  const beside = at < 0 ? null : (given[at + 1] ?? null);
  const only = given.filter((_, place) => at < 0 || (place !== at && place !== at + 1));
  const load = [loadavg()[0] ?? 0];
  const dist = `${root}/dist/chrome`;
  const [chromium] = await ensureBrowsers(['chromium']);
  const sections: Record<string, () => readonly Measure[] | Promise<readonly Measure[]>> = {
    sizes: () => measureSizes(dist),
    search: () => measureSearch(root, dist),
    keystrokes: () => measureKeystrokes(dist),
    own: () => measureOwnAnswers(dist),
    pages: () => measureBrowser(chromium!.path, dist, beside),
    forms: () => measureForms(chromium!.path, dist),
    memory: () => measureMemory(chromium!.path, dist),
  };
  const all: Measure[] = [];
  for (const [name, measure] of Object.entries(sections)) {
    if (only.length > 0 && !only.includes(name)) continue;
    const measures = await measure();
    print(measures);
    all.push(...measures);
  }
  const busy = Math.max(...load, loadavg()[0] ?? 0);
  if (busy > availableParallelism())
    console.log(
      `The machine was busy with other things (load ${busy.toFixed(1)}): trust ratios alone, and only beyond « again ».`,
    );
  const kept: Run = { date: new Date().toISOString(), node: process.version, load: [load[0] ?? 0, busy], measures: all };
  mkdirSync(dirname(`${root}/dist/bench.json`), { recursive: true });
  writeFileSync(`${root}/dist/bench.json`, JSON.stringify(kept, null, 1));
}

function readRun(file: string): Run {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** What both runs measured: the figures of each, and the second over the first. */
function compare(before: Run, after: Run): void {
  print(
    after.measures.flatMap(({ what, value }) => {
      const was = before.measures.find((one) => one.what === what);
      if (!was) return [];
      const ratio = Number.parseFloat(value) / Number.parseFloat(was.value);
      return [{ what, value, note: `was ${was.value}; ratio ${ratio.toFixed(2)}` }];
    }),
  );
}

/** One section as soon as it is measured: the last ones take minutes. */
function print(measures: readonly Measure[]): void {
  const widest = (column: (measure: Measure) => string) => Math.max(...measures.map((measure) => column(measure).length));
  const [what, value] = [widest((measure) => measure.what), widest((measure) => measure.value)];
  for (const measure of measures)
    console.log(`${measure.what.padEnd(what)}  ${measure.value.padStart(value)}  ${measure.note}`.trimEnd());
}
