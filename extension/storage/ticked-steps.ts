/** The store of the steps that were ticked off (`storage.session`: gone with the browser). Background only, like the draft. */
import * as v from 'valibot';
import { browser } from '../browser/browser';
import { locked } from './settings';

/** Far more than anybody has under way; beyond, the oldest are open again. */
const MOST = 300;

const Step = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const Steps = v.pipe(v.array(Step), v.maxLength(MOST));

/** Each `answer/step`, in the order they were ticked; what cannot be read is none. */
export async function readTickedSteps(): Promise<readonly string[]> {
  const { tickedSteps } = await browser.storage.session.get('tickedSteps');
  const read = v.safeParse(Steps, tickedSteps);
  return read.success ? read.output : [];
}

/**
 * Ticks a step off, or opens it again. Waits for its turn, so that two windows lose nothing.
 * @throws ValiError when this is no step
 */
export function tickStep(step: string, done: boolean): Promise<void> {
  return locked(async () => {
    const meant = v.parse(Step, step);
    const others = (await readTickedSteps()).filter((each) => each !== meant);
    await browser.storage.session.set({ tickedSteps: [...others, ...(done ? [meant] : [])].slice(-MOST) });
  });
}
