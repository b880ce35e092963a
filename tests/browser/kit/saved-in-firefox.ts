/** What Firefox downloads. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { inBrowserScope } from './scoped-view';
import { type SavedFile, until } from './stage';

/** The file Firefox saves during `act`, into a folder of its own: WebDriver BiDi does not tell where a download went. */
export async function savedInFirefox(browser: Browser, act: () => Promise<void>): Promise<SavedFile> {
  const folder = await mkdtemp(join(tmpdir(), 'repere-saved-'));
  await inBrowserScope(
    browser,
    `Services.prefs.setIntPref('browser.download.folderList', 2);
    Services.prefs.setStringPref('browser.download.dir', ${JSON.stringify(folder)});`,
  );
  await act();
  // While it is being written there is a second file beside it, or an empty one.
  const whole = async () => {
    const names = await readdir(folder);
    const text =
      names.length === 1 && !names[0]?.endsWith('.part') ? await readFile(join(folder, names[0] as string), 'utf8') : '';
    return text === '' ? null : { name: names[0] as string, text };
  };
  const saved = await until('a file saved', whole);
  await rm(folder, { recursive: true, force: true });
  return saved as SavedFile;
}
