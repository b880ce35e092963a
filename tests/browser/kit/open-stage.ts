/** Starts the browser named by STAGE once a run, and installs the extension in it. */
import { built, isFirefox, type Stage, type TestBrowser } from './stage';

/** Started once a run: files share it, and each installs the extension anew. */
let browser: TestBrowser | undefined;

/** The browser named by STAGE, with the extension of a folder installed, else that of `dist`. */
export async function openStage(folder = built()): Promise<Stage> {
  const served = browser?.isRunning() ?? false;
  // A browser that served another file before may take this installation for an update of that one: then one that is new.
  const stage = await install(folder).catch((error: unknown) => (served ? install(folder) : Promise.reject(error)));
  return { ...stage, close: () => orEnded(stage.close) };
}

async function install(folder: string): Promise<Stage> {
  if (!browser?.isRunning())
    browser = isFirefox() ? await (await import('./firefox')).startFirefox() : await (await import('./chromium')).startChromium();
  const fresh = browser;
  return orEnded(() => fresh.install(folder));
}

/** What one file left behind stops no other: when this fails, the next file gets a browser of its own. */
async function orEnded<Result>(act: () => Promise<Result>): Promise<Result> {
  try {
    return await act();
  } catch (error) {
    await endBrowser();
    throw error;
  }
}

export async function endBrowser(): Promise<void> {
  await browser?.end();
  browser = undefined;
}
