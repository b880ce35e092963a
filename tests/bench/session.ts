/** A scripted form session, the same with and without the extension; and how soon a field's answers are painted. */
import type { Page } from 'playwright';
import { chromiumSidebar } from '../../src/cli/open-browser.mjs';
import { focusField, pause } from './form-page';

/** Fields of one session. A form session of ten minutes has perhaps a hundred: here nobody stops to think between them. */
const FIELDS = 12;
const TYPED = 'Essai 12';
/** Milliseconds a field is stayed in after typing: more than the dwell, so that every one is read. */
const STAY = 600;
const REPAINTS = 30;
/** Milliseconds a field must keep the focus: not counted, it is meant. */
const DWELL = 500;

/** Milliseconds of main-thread work of the page's process while a dozen fields are filled by keyboard. */
export async function sessionWork(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const worked = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  };
  await page.focus('#c0');
  await pause(STAY * 2);
  const before = await worked();
  for (let field = 0; field < FIELDS; field++) {
    await page.keyboard.type(TYPED);
    await pause(STAY);
    await page.keyboard.press('Tab');
  }
  const after = await worked();
  await session.detach();
  return after - before;
}

/** Milliseconds from the focus on a field to the frame that shows its answers, without the dwell. */
export async function repaints(page: Page): Promise<number[]> {
  const samples: number[] = [];
  for (let at = 0; at < REPAINTS; at++) {
    const frame = chromiumSidebar(page);
    if (!frame) throw new Error('The sidebar is not open.');
    const painted = await frame.evaluateHandle(nextPaint);
    const focused = await page.evaluate(() => performance.timeOrigin + performance.now());
    await focusField(page, at);
    samples.push((await frame.evaluate(({ at }) => at, painted)) - focused - DWELL);
  }
  return samples;
}

/** Runs in the sidebar: the moment after the frame in which « Pour ce champ » has changed. */
function nextPaint(): { at: Promise<number> } {
  const at = new Promise<number>((resolve) => {
    const watch = new MutationObserver(() => {
      watch.disconnect();
      requestAnimationFrame(() => setTimeout(() => resolve(performance.timeOrigin + performance.now())));
    });
    const region = document.querySelector('[data-region="field"]');
    if (region) watch.observe(region, { childList: true, subtree: true, characterData: true });
  });
  return { at };
}
