/** Speed and size of what is in `dist/chrome`, as a table. Measures, never judges: budgets are for the reader. */
import { ensureBrowsers } from '../../src/cli/machine.mjs';
import { measureBrowser } from './in-browser';
import { measureSearch } from './search-speed';
import { measureSizes } from './sizes';

/** One line of the table: what, how much in its unit, and what that is compared with. */
export interface Measure {
  readonly what: string;
  readonly value: string;
  readonly note: string;
}

/** Prints the whole table. `root`: folder of the project, built. */
export async function bench(root: string): Promise<void> {
  const dist = `${root}/dist/chrome`;
  const [chromium] = await ensureBrowsers(['chromium']);
  print([...measureSizes(dist), ...measureSearch(root, dist), ...(await measureBrowser(chromium!.path, dist))]);
}

function print(measures: readonly Measure[]): void {
  const widest = (column: (measure: Measure) => string) => Math.max(...measures.map((measure) => column(measure).length));
  const [what, value] = [widest((measure) => measure.what), widest((measure) => measure.value)];
  for (const measure of measures)
    console.log(`${measure.what.padEnd(what)}  ${measure.value.padStart(value)}  ${measure.note}`.trimEnd());
}
