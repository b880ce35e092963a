import { join } from 'node:path';
import type { PortalRules } from '../../portal/portal';
import { CHROMIUM_SWITCHES, findBrowsers } from '../machine.mjs';
import { Misuse } from '../run-command';
import type { Reading } from './in-page.iife';

/** A page on disk and the address it stands for. */
export interface SavedPage {
  readonly url: string;
  readonly html: string;
}

/** Reads one control after another; `wanted` as `in-page.iife.ts` has it. */
export type ReadSaved = (saved: SavedPage, portal: PortalRules, wanted: string | null) => Promise<Reading | null>;

/**
 * Opens the Chromium of this machine, which reads saved pages, each at its own address: only the page is served there, all else
 * is refused.
 * @throws Misuse when no Chromium is installed
 */
export async function withReader<T>(root: string, use: (read: ReadSaved) => Promise<T>): Promise<T> {
  const [browser] = findBrowsers(['chromium']);
  if (!browser) throw new Misuse('no Chromium, Chrome or Edge is installed: npm start says how to install one');
  const [{ chromium }, script] = await Promise.all([import('playwright'), bundle(root)]);
  const opened = await chromium.launch({ executablePath: browser.path, args: CHROMIUM_SWITCHES });
  try {
    return await use(async (saved, portal, wanted) => {
      const context = await opened.newContext({
        locale: 'fr-FR',
        serviceWorkers: 'block',
        viewport: { width: 1280, height: 800 },
      });
      await context.route('**/*', (route) =>
        route.request().isNavigationRequest() && route.request().url() === saved.url
          ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: saved.html })
          : route.abort(),
      );
      const page = await context.newPage();
      await page.goto(saved.url, { waitUntil: 'domcontentloaded' });
      // Evaluated by the browser itself: a policy of the page does not hold it back.
      await page.evaluate(script);
      const call = `repereReads(${[saved.url, portal, wanted].map((given) => JSON.stringify(given)).join()})`;
      const reading = (await page.evaluate(call)) as Reading | null;
      await context.close();
      return reading;
    });
  } finally {
    await opened.close();
  }
}

async function bundle(root: string): Promise<string> {
  const { build } = await import('vite');
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      minify: false,
      lib: { entry: join(root, 'src/cli/why/in-page.iife.ts'), formats: ['iife'], name: 'repereReading' },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first && 'output' in first ? first.output.find((one) => one.type === 'chunk') : undefined;
  if (chunk?.type !== 'chunk') throw new Error('the page reader could not be bundled');
  return chunk.code;
}
