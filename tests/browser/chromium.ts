/** Chromium with the built extension, through Playwright. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Frame, type Page } from 'playwright';
import { CHROMIUM_SWITCHES, ensureBrowsers } from '../../src/cli/machine.mjs';
import { openOutbound } from './outbound';
import { leavesBrowser, notePaste, PASTE_PAGE, PASTE_URL, Sites } from './sites';
import { type Pasted, POPUP, type Stage, type Tab, until, type View } from './stage';

/** Recipe: the last switch undoes a Playwright default that makes storage throw inside embedded frames. */
const SWITCHES = [
  '--disable-features=HttpsUpgrades,MediaRouter,OptimizationHints,PaintHolding',
  '--disable-background-networking',
];

/** Opens Chromium with the extension of `folder`. Ended by `close`, and by Playwright when the run is interrupted. */
export async function openChromium(folder: string): Promise<Stage> {
  const [browser] = await ensureBrowsers(['chromium']);
  const outbound = await openOutbound();
  const sites = new Sites();
  const profile = await freshProfile();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browser?.path,
    headless: true,
    viewport: { width: 1280, height: 800 },
    locale: 'fr-FR',
    args: [
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
      `--proxy-server=http://127.0.0.1:${outbound.port}`,
      ...SWITCHES,
      ...CHROMIUM_SWITCHES,
    ],
  });
  await context.route(
    (url) => leavesBrowser(url.href),
    (route) => {
      const answered = sites.answer(route.request().url());
      return answered ? route.fulfill(answered) : route.abort('failed');
    },
  );
  sites.serve(PASTE_URL, PASTE_PAGE);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const origin = `chrome-extension://${new URL(worker.url()).host}`;
  const open = async (url: string) => {
    const page = await context.newPage();
    await page.goto(url);
    return page;
  };
  // An extension page kept aside, to read the storage and to reach the worker's domain.
  const probe = await open(`${origin}/${POPUP}`);
  const dump = (area: 'local' | 'session') =>
    probe.evaluate((name) => chrome.storage[name].get() as Promise<Record<string, unknown>>, area);

  return {
    name: 'chromium',
    serve: (url, page) => sites.serve(url, page),
    open: async (url) => tab(await open(url)),
    extensionPage: async (path) => tab(await open(`${origin}/${path}`)),
    storage: async () => ({ local: await dump('local'), session: await dump('session') }),
    async paste() {
      const page = await open(PASTE_URL);
      await page.evaluate(notePaste);
      await page.click('#zone');
      await page.keyboard.press('Control+v');
      const pasted = await until('something pasted', () => page.evaluate(() => (window as { pasted?: Pasted }).pasted));
      await page.close();
      return pasted as Pasted;
    },
    killBackground: () => stopWorkers(context, probe),
    requests: () => [...sites.missed, ...outbound.attempts()],
    async close() {
      await context.close();
      await outbound.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** A profile that does not connect ahead of navigations: intercepted hosts would be called for nothing. */
async function freshProfile(): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'repere-chromium-'));
  await mkdir(join(profile, 'Default'));
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify({ net: { network_prediction_options: 2 } }));
  return profile;
}

async function stopWorkers(context: BrowserContext, probe: Page): Promise<void> {
  const session = await context.newCDPSession(probe);
  const running = new Map<string, string>();
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { versionId, runningStatus } of versions) running.set(versionId, runningStatus);
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await until(
    'the service worker stopped',
    async () => [...running.values()],
    (states) => states.length > 0 && states.every((state) => state === 'stopped'),
  );
  await session.detach();
}

function tab(page: Page): Tab {
  const frame = () => page.frames().find((each) => each !== page.mainFrame() && each.url().startsWith('chrome-extension:'));
  return {
    ...view(page.mainFrame(), page),
    goto: async (url) => void (await page.goto(url)),
    sidebar: async () => view((await until('the sidebar in the page', async () => frame())) as Frame, page),
    hasSidebar: async () => frame() !== undefined,
    clickAt: (x, y) => page.mouse.click(x, y),
    close: () => page.close(),
  };
}

function view(frame: Frame, page: Page): View {
  return {
    evaluate: (read, given) => frame.evaluate(read as never, given as never),
    click: (selector) => frame.click(selector),
    focus: (selector) => frame.focus(selector),
    type: (text) => page.keyboard.type(text),
    press: (keys) => page.keyboard.press(keys),
  };
}
