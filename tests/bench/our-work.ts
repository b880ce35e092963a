/**
 * Main-thread time of our content scripts, taken from the browser's own trace of the build that ships: no clock of ours
 * runs in the page. Counted are the functions of our files that the browser calls (listeners, timers, messages) with all
 * that happens inside them, layout included; what goes on in a promise afterwards is not named in a trace and left out.
 */
import type { Page } from 'playwright';
import { focusField, navigate, pause } from './form-page';

const STEPS = 20;
/** Milliseconds between two steps: more than the 500 a field must keep the focus, or the 250 of quiet after a navigation. */
const BETWEEN = 750;

interface TraceEvent {
  readonly name: string;
  readonly tid: number;
  readonly pid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly args: { readonly data?: { readonly url?: string } };
}

/** Milliseconds of our work for each step; what a clock of ours does between steps counts to the step before. */
export async function workPerStep(page: Page, kind: 'focus' | 'navigation'): Promise<number[]> {
  const browser = page.context().browser();
  if (!browser) throw new Error('No browser to trace.');
  const act = kind === 'focus' ? focusField : navigate;
  await act(page, 1);
  await pause(BETWEEN);
  await browser.startTracing(page, { categories: ['-*', 'devtools.timeline', 'blink.user_timing'] });
  for (let step = 0; step < STEPS; step++) {
    await act(page, 2 + step);
    await pause(BETWEEN);
  }
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  const marks = traceEvents.filter(({ name }) => name === 'bench-step');
  const [first] = marks;
  if (!first || marks.length !== STEPS) throw new Error(`${marks.length} of ${STEPS} steps traced.`);
  const ours = outermost(traceEvents.filter((event) => event.pid === first.pid && event.tid === first.tid && isOurs(event)));
  if (ours.length === 0) throw new Error('Nothing of ours in the trace.');
  return marks.map(({ ts }, step) => {
    const until = marks[step + 1]?.ts ?? Number.POSITIVE_INFINITY;
    const within = ours.filter((event) => event.ts >= ts && event.ts < until);
    return within.reduce((sum, { dur = 0 }) => sum + dur, 0) / 1000;
  });
}

function isOurs({ name, args }: TraceEvent): boolean {
  return name === 'FunctionCall' && (args.data?.url?.startsWith('chrome-extension:') ?? false);
}

/** Without those that run inside another. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  let end = 0;
  return [...events]
    .sort((one, other) => one.ts - other.ts)
    .filter(({ ts, dur = 0 }) => {
      if (ts < end) return false;
      end = ts + dur;
      return true;
    });
}
