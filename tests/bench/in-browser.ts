/** What the extension costs a portal page, in a real Chromium, against the same page without it and against a floor. */
import type { BrowserContext } from 'playwright';
import { chromiumSidebar } from '../../src/cli/open-browser.mjs';
import { PORTAL_HTML, PORTAL_URL } from '../browser/kit/portal-page';
import { withFloors } from './floors';
import { inTurns, linesOf } from './interleaved';
import type { Measure } from './measure';

const LOADS = 15;
/** Milliseconds after which a frame counts as never painted. */
const PATIENCE = 10_000;

/**
 * Page load without and with the extension, and with others that do nothing; navigation to painted suggestions against an
 * empty frame opened the same way.
 * @param beside another build, measured in turns with this one; null for none
 */
export function measureBrowser(path: string, dist: string, beside: string | null): Promise<Measure[]> {
  return withFloors(async ({ noScript, emptyScript, frame }) => {
    const other: Record<string, string> = beside === null ? {} : { other: beside };
    const loads = { bare: null, again: null, noScript, emptyScript, ours: dist, ...other };
    const loaded = await inTurns(path, loads, LOADS, servePortal, loadTimes);
    const paints = { frame, again: frame, ours: dist, ...other };
    const painted = await inTurns(path, paints, LOADS, servePortal, paintTimes);
    const line = <Name extends string>(name: Name, says: string) => (beside === null ? {} : { [name]: says });
    const load = {
      bare: 'page load without the extension',
      noScript: 'page load, extension without script',
      emptyScript: 'page load, extension with an empty script',
      ours: 'page load with it',
      ...line('other', 'page load with the other build'),
    };
    const besideEmpty = { emptyScript: 'page load, empty script', ours: 'page load with it, beside the empty script' };
    const paint = {
      frame: 'empty extension frame painted',
      ours: 'suggestions painted',
      ...line('other', 'suggestions painted, the other build'),
    };
    return [
      ...linesOf(loaded, load, 'bare', 'again'),
      ...linesOf(loaded, besideEmpty, 'emptyScript', 'noScript').slice(1),
      ...linesOf(painted, paint, 'frame', 'again'),
    ];
  });
}

async function servePortal(context: BrowserContext): Promise<void> {
  await context.addInitScript(notePaint);
  await context.route('**/*', (route) => {
    if (route.request().url() === PORTAL_URL)
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body: PORTAL_HTML });
    return route.request().url().startsWith('http') ? route.abort('failed') : route.continue();
  });
}

/** Milliseconds from navigation to the end of the load event. */
async function loadTimes(context: BrowserContext): Promise<number> {
  const page = await context.newPage();
  await page.goto(PORTAL_URL);
  const handle = await page.waitForFunction(() => {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return navigation?.loadEventEnd;
  });
  const loaded = (await handle.jsonValue()) as number;
  await page.close();
  return loaded;
}

/** Milliseconds from navigation of the page to the first suggestion painted in the frame. */
async function paintTimes(context: BrowserContext): Promise<number> {
  const page = await context.newPage();
  await page.goto(PORTAL_URL);
  const from = await page.evaluate(() => performance.timeOrigin);
  const end = Date.now() + PATIENCE;
  while (Date.now() < end) {
    const frame = chromiumSidebar(page);
    const painted = await frame?.evaluate(() => (window as { paintedAt?: number }).paintedAt).catch(() => undefined);
    if (painted === undefined) {
      await new Promise((resolve) => setTimeout(resolve, 5));
      continue;
    }
    await page.close();
    return painted - from;
  }
  throw new Error('No suggestion was painted.');
}

/** Runs first in every document: notes when the first suggestion of an extension page has been painted. */
function notePaint(): void {
  if (location.protocol !== 'chrome-extension:') return;
  const watch = new MutationObserver(() => {
    if (!document.querySelector('[data-answer]')) return;
    watch.disconnect();
    requestAnimationFrame(() =>
      setTimeout(() => Object.assign(window, { paintedAt: performance.timeOrigin + performance.now() })),
    );
  });
  watch.observe(document, { childList: true, subtree: true, attributes: true });
}
