/** Takes back what was inserted last into a tab. Background only, and only on an explicit click. */
import { browser } from '../browser/browser';
import { INSERTION, type InsertWorld } from '../content/insert/shared';

/** False when nothing of a tab could be taken back: the document went away, or somebody typed there since. */
export async function takeBackReply(tabId: number): Promise<boolean> {
  const answers = await browser.scripting
    .executeScript({
      target: { tabId, allFrames: true },
      func: (name: typeof INSERTION) => (globalThis as InsertWorld)[name]?.takeBack() ?? false,
      args: [INSERTION],
      injectImmediately: true,
    })
    .catch(() => []);
  return answers.some(({ result }) => result === true);
}
