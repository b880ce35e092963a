/** What the extension costs a portal page, in a real Chromium, against the same page without it and against a floor. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { BrowserContext } from 'playwright';
import { chromiumSidebar, openChromium } from '../../src/cli/open-browser.mjs';
import { PORTAL_HTML, PORTAL_URL } from '../browser/kit/portal-page';
import type { Measure } from './measure';
import { inMs, median } from './statistics';

const LOADS = 15;
/** Milliseconds after which a frame counts as never painted. */
const PATIENCE = 10_000;

/** Page load with and without the extension; navigation to painted suggestions against an empty frame opened the same way. */
export async function measureBrowser(path: string, dist: string): Promise<Measure[]> {
  const floor = writeFloor();
  try {
    const without = await inContext(path, null, loadTimes);
    const withIt = await inContext(path, dist, loadTimes);
    const painted = await inContext(path, dist, paintTimes);
    const empty = await inContext(path, floor, paintTimes);
    return [
      { what: 'page load without the extension', value: inMs(median(without)), note: `median of ${LOADS}` },
      { what: 'page load with it', value: inMs(median(withIt)), note: `ratio ${ratio(withIt, without)}` },
      { what: 'empty extension frame painted', value: inMs(median(empty)), note: `from navigation, median of ${LOADS}` },
      { what: 'suggestions painted', value: inMs(median(painted)), note: `ratio ${ratio(painted, empty)}` },
    ];
  } finally {
    rmSync(floor, { recursive: true, force: true });
  }
}

function ratio(samples: readonly number[], base: readonly number[]): string {
  return (median(samples) / median(base)).toFixed(2);
}

async function inContext(
  path: string,
  extension: string | null,
  measure: (context: BrowserContext) => Promise<number>,
): Promise<number[]> {
  const { context, end } = await openChromium({ path, extension, headless: true });
  try {
    await context.addInitScript(notePaint);
    await context.route('**/*', (route) => {
      if (route.request().url() === PORTAL_URL)
        return route.fulfill({ contentType: 'text/html; charset=utf-8', body: PORTAL_HTML });
      return route.request().url().startsWith('http') ? route.abort('failed') : route.continue();
    });
    await measure(context);
    const samples: number[] = [];
    for (let load = 0; load < LOADS; load++) samples.push(await measure(context));
    return samples;
  } finally {
    await end();
  }
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

/** An extension that does nothing but show one line in a frame, opened as ours is. Returns its folder. */
function writeFloor(): string {
  const folder = mkdtempSync(join(tmpdir(), 'repere-floor-'));
  const matches = [`${new URL(PORTAL_URL).origin}/*`];
  const files: Record<string, string> = {
    'manifest.json': JSON.stringify({
      manifest_version: 3,
      name: 'Floor',
      version: '1',
      content_scripts: [{ matches, js: ['content.js'], run_at: 'document_end' }],
      web_accessible_resources: [{ resources: ['frame.html'], matches }],
    }),
    'frame.html': '<!doctype html><html lang="fr"><title>Floor</title><p data-answer="none">.</p></html>',
    'content.js': `const host = document.createElement('floor-host');
      const frame = document.createElement('iframe');
      frame.src = chrome.runtime.getURL('frame.html');
      frame.style.cssText = 'position:fixed;inset-block:0;right:0;width:360px;height:100%;border:0';
      host.attachShadow({ mode: 'closed' }).append(frame);
      document.documentElement.append(host);`,
  };
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}
