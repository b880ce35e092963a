/** What the extension costs someone who fills forms, in a real Chromium, each figure beside the same without it. */
import type { BrowserContext, Page } from 'playwright';
import { openChromium } from '../../src/cli/open-browser.mjs';
import { FORM, formOf, marking, openForm, pause, REST, sidebarOpen } from './form-page';
import type { Measure } from './measure';
import { workPerStep } from './our-work';
import { repaints, sessionWork } from './session';
import { inMs, median, percentile } from './statistics';

const SIZES = [2_000, 10_000] as const;
const SESSIONS = 5;

export async function measureForms(path: string, dist: string): Promise<Measure[]> {
  const measures: Measure[] = [];
  const { context, end } = await openChromium({ path, extension: dist, headless: true });
  try {
    for (const size of SIZES) {
      measures.push(...(await workOn(context, formOf(size), `${size} fields`)));
      measures.push(...(await workOn(context, marking(formOf(size)), `${size} fields, marked with the focus`)));
    }
    const page = await opened(context);
    const samples = await repaints(page);
    measures.push(...lines('focus to painted answers, without dwell', samples, 'two frames are 33 ms'));
    await page.close();
  } finally {
    await end();
  }
  return [...measures, ...(await sessions(path, dist))];
}

async function workOn(context: BrowserContext, form: string, fields: string): Promise<Measure[]> {
  const page = await openForm(context, form);
  await sidebarOpen(page);
  const focus = await workPerStep(page, 'focus');
  const navigation = await workPerStep(page, 'navigation');
  await page.close();
  return [
    ...lines(`our work per focus, ${fields}`, focus, 'main thread, from the browser’s trace'),
    ...lines(`our work per navigation, ${fields}`, navigation, ''),
  ];
}

/** Sessions with and without take turns; two without tell what is noise. */
async function sessions(path: string, dist: string): Promise<Measure[]> {
  const kinds = { without: null, again: null, withIt: dist };
  const samples = { without: [] as number[], again: [] as number[], withIt: [] as number[] };
  for (let round = 0; round < SESSIONS; round++) {
    for (const kind of ['without', 'withIt', 'again'] as const) {
      const { context, end } = await openChromium({ path, extension: kinds[kind], headless: true });
      try {
        const page = kinds[kind] ? await opened(context) : await openForm(context, formOf(FORM));
        samples[kind].push(await sessionWork(page));
      } finally {
        await end();
      }
    }
  }
  // Each against the one of its own round: the machine may be busier in one round than in another.
  const ratio = (of: readonly number[]) =>
    median(of.map((work, round) => work / (samples.without[round] ?? Number.NaN))).toFixed(2);
  return [
    {
      what: 'form session, main thread without',
      value: inMs(median(samples.without)),
      note: `12 fields in 9 s, median of ${SESSIONS}; without again: ratio ${ratio(samples.again)}`,
    },
    { what: 'form session, main thread with it', value: inMs(median(samples.withIt)), note: `ratio ${ratio(samples.withIt)}` },
  ];
}

async function opened(context: BrowserContext): Promise<Page> {
  const page = await openForm(context, formOf(FORM));
  await sidebarOpen(page);
  await pause(REST);
  return page;
}

function lines(what: string, samples: readonly number[], note: string): Measure[] {
  return [
    { what: `${what}, p50`, value: inMs(percentile(samples, 0.5)), note },
    { what: `${what}, p95`, value: inMs(percentile(samples, 0.95)), note: '' },
  ];
}
