/** The page of the first minute: opens by itself once, when Repère is installed, and whenever it is asked for. */
import { browser } from '../browser/browser';
import { report } from '../browser/errors';
import { WELCOME_PAGE } from '../manifest/pages';

export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(WELCOME_PAGE) });
}

/** An update opens nothing, nor does an organisation that installs for its people. */
export function welcomeOnce(): void {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason === 'install') await welcome().catch((error: unknown) => report(error, 'welcome'));
  });
}

/** How we were installed is told without any permission. */
async function welcome(): Promise<void> {
  const { installType } = await browser.management.getSelf();
  if (installType !== 'admin') await openWelcome();
}
