/** Speed and size of what is in `dist/chrome`, as a table. Measures, never judges: budgets are for the reader. */
import { ensureBrowsers } from '../../src/cli/machine.mjs';
import { measureForms } from './forms';
import { measureBrowser } from './in-browser';
import { measureKeystrokes } from './keystrokes';
import type { Measure } from './measure';
import { measureSearch } from './search-speed';
import { measureSizes } from './sizes';

/** Prints the table, section by section. `root`: folder of the project, built; `only`: names of sections, none for all. */
export async function bench(root: string, only: readonly string[] = []): Promise<void> {
  const dist = `${root}/dist/chrome`;
  const [chromium] = await ensureBrowsers(['chromium']);
  const sections: Record<string, () => readonly Measure[] | Promise<readonly Measure[]>> = {
    sizes: () => measureSizes(dist),
    search: () => measureSearch(root, dist),
    keystrokes: () => measureKeystrokes(dist),
    pages: () => measureBrowser(chromium!.path, dist),
    forms: () => measureForms(chromium!.path, dist),
  };
  for (const [name, measure] of Object.entries(sections)) {
    if (only.length === 0 || only.includes(name)) print(await measure());
  }
}

/** One section as soon as it is measured: the last ones take minutes. */
function print(measures: readonly Measure[]): void {
  const widest = (column: (measure: Measure) => string) => Math.max(...measures.map((measure) => column(measure).length));
  const [what, value] = [widest((measure) => measure.what), widest((measure) => measure.value)];
  for (const measure of measures)
    console.log(`${measure.what.padEnd(what)}  ${measure.value.padStart(value)}  ${measure.note}`.trimEnd());
}
