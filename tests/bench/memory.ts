/** What a tab weighs, beside one without extension and one with an extension that does nothing; and after many openings. */
import { existsSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { openChromium } from '../../src/cli/open-browser.mjs';
import { commandKeys, stopWorkers } from '../browser/kit/chromium-own-pages';
import { withFloors } from './floors';
import { FORM, formOf, openForm, pause, REST, sidebarOpen } from './form-page';
import type { Measure } from './measure';
import { median } from './statistics';

const ROUNDS = 3;
/** Openings before the first weighing, so that what is made once is made; and those between it and the second. */
const WARMING = 20;
const OPENINGS = 200;
/** Milliseconds after which a frame taken out counts as kept. */
const PATIENCE = 10_000;

/** All renderers with the background, in MB: each state in a browser of its own, in turns. */
export async function measureMemory(path: string, dist: string): Promise<Measure[]> {
  const { bare, again, empty, closed, asleep, shown } = await withFloors(({ emptyScript }) =>
    inTurns(path, {
      bare: [null, nothing],
      again: [null, nothing],
      empty: [emptyScript, nothing],
      closed: [dist, closeSidebar],
      asleep: [dist, closedForLong],
      shown: [dist, async (page) => void (await sidebarOpen(page))],
    }),
  );
  const line = (what: string, mb: number, note: string): Measure => ({ what, value: `${mb.toFixed(0)} MB`, note });
  const ratio = (mb: number, to: number) => (mb / to).toFixed(2);
  return [
    line('memory without the extension', bare!, `median of ${ROUNDS}; again: ratio ${ratio(again!, bare!)}`),
    line('memory, an extension with an empty script', empty!, `ratio ${ratio(empty!, bare!)}`),
    line('memory, sidebar closed', closed!, `ratio to the empty script ${ratio(closed!, empty!)}`),
    line(
      'memory, sidebar closed, the background ended by the browser',
      asleep!,
      `ratio to the empty script ${ratio(asleep!, empty!)}`,
    ),
    line('memory, sidebar open', shown!, `ratio to the empty script ${ratio(shown!, empty!)}`),
    ...(await manyOpenings(path, dist)),
  ];
}

type Prepare = (page: Page) => Promise<void>;

async function inTurns<Name extends string>(
  path: string,
  states: Readonly<Record<Name, readonly [extension: string | null, prepare: Prepare]>>,
): Promise<Record<Name, number>> {
  const samples = new Map<string, number[]>();
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, [extension, prepare]] of Object.entries<readonly [string | null, Prepare]>(states)) {
      const { context, end } = await openChromium({ path, extension, headless: true });
      try {
        const page = await openForm(context, formOf(FORM));
        await prepare(page);
        await pause(REST);
        samples.set(name, [...(samples.get(name) ?? []), await renderersMb(page)]);
      } finally {
        await end();
      }
    }
  }
  return Object.fromEntries([...samples].map(([name, mb]) => [name, median(mb)])) as Record<Name, number>;
}

const nothing: Prepare = async () => {};

/** Closes it by its own button, and waits for the frame to be gone. */
const closeSidebar: Prepare = async (page) => {
  const frame = await sidebarOpen(page);
  // Later, because the frame goes with the click.
  await frame.evaluate(() => void setTimeout(() => document.querySelector<HTMLElement>('[data-action="close"]')?.click()));
  for (const end = Date.now() + PATIENCE; !frame.isDetached(); await pause(10))
    if (Date.now() > end) throw new Error('The sidebar did not close.');
};

/** Browsers end a background that has nothing to do after half a minute; one that is looked at from outside they leave. */
const closedForLong: Prepare = async (page) => {
  await closeSidebar(page);
  await stopWorkers(page);
};

/** What scripts hold, in the process of the page and in that of our pages, before and after two hundred openings by key. */
async function manyOpenings(path: string, dist: string): Promise<Measure[]> {
  const { context, origin, end } = await openChromium({ path, extension: dist, headless: true });
  try {
    const ours = await context.newPage();
    await ours.goto(`${origin}/extension/popup/index.html?surface=tab`);
    const page = await openForm(context, formOf(FORM));
    const again = async (times: number) => {
      for (let time = 0; time < times; time++) {
        await closeSidebar(page);
        await commandKeys(page, 'toggle-sidebar');
      }
      await closeSidebar(page);
      await pause(REST);
      const held = { page: await heapMb(page), ours: await heapMb(ours) };
      await commandKeys(page, 'toggle-sidebar');
      return held;
    };
    const before = await again(WARMING);
    const after = await again(OPENINGS);
    return (['page', 'ours'] as const).map((of) => ({
      what: `heap after ${OPENINGS} openings, ${of === 'page' ? 'the page' : 'our pages'}`,
      value: `${after[of].toFixed(2)} MB`,
      note: `was ${before[of].toFixed(2)} MB; ratio ${(after[of] / before[of]).toFixed(3)}`,
    }));
  } finally {
    await end();
  }
}

/** What a heap snapshot says of its own shape. */
interface Snapshot {
  readonly snapshot: {
    readonly meta: { readonly node_fields: readonly string[]; readonly node_types: readonly [readonly string[]] };
  };
  readonly nodes: readonly number[];
}

/**
 * MB that scripts of the page's process hold after a forced collection, by a heap snapshot. Without the code that the engine
 * compiled of them: the more often a script runs, the more of it there is, up to a bound.
 */
async function heapMb(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  // What a collection ends may hold more, which the next one takes.
  for (let times = 0; times < 3; times++) await session.send('HeapProfiler.collectGarbage');
  let text = '';
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => {
    text += chunk;
  });
  await session.send('HeapProfiler.takeHeapSnapshot');
  await session.detach();
  const { snapshot, nodes } = JSON.parse(text) as Snapshot;
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, size, code] = [fields.indexOf('type'), fields.indexOf('self_size'), types[0].indexOf('code')];
  let bytes = 0;
  for (let at = 0; at < nodes.length; at += fields.length) if (nodes[at + type] !== code) bytes += nodes[at + size] ?? 0;
  return bytes / 1e6;
}

/** MB (of 1000 kB) after garbage was collected in the page, or NaN where the system does not tell (outside Linux). */
async function renderersMb(page: Page): Promise<number> {
  const inPage = await page.context().newCDPSession(page);
  await inPage.send('HeapProfiler.collectGarbage');
  await inPage.detach();
  const root = await page.context().browser()!.newBrowserCDPSession();
  const { processInfo } = await root.send('SystemInfo.getProcessInfo');
  await root.detach();
  const kb = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => shareOf(id));
  return kb.reduce((sum, each) => sum + each, 0) / 1000;
}

function shareOf(pid: number): number {
  const file = `/proc/${pid}/smaps_rollup`;
  if (!existsSync(file)) return Number.NaN;
  return Number(/^Pss:\s+(\d+) kB/m.exec(readFileSync(file, 'utf8'))?.[1] ?? Number.NaN);
}
