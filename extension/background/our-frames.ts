/**
 * Which of our pages are answered: those the browser shows by itself or in a tab of their own, and the one frame in a
 * portal page that our content script made. It proves that once, by a key that this script and that frame alone know: a
 * copy of our page that a portal frames, puts into a sandbox or opens in a window has none.
 */
import type { Runtime } from 'webextension-polyfill';
import { browser } from '../browser/browser';
import { SIDEBAR_PAGE, SITE_PAGE } from '../manifest/pages';
import { locked } from '../storage/settings';

/** Frames remembered, the last ones: browsers never give the name of a frame to another. One of a tab left open all day is among them. */
const MOST = 2000;
/** Of one tab: those of the pages that its user may come back to. */
const OF_A_TAB = 10;

/** Each `tab frame`; what this worker does not know yet stands in `storage.session`. */
const known = new Set<string>();

/** True for a page of ours that nobody else made. At once where it can be: Chrome grants its side panel only in the turn of a click. */
export function isMadeByUs({ tab, frameId = 0, url = '' }: Runtime.MessageSender): boolean | Promise<boolean> {
  if (tab?.id === undefined) return true;
  if (frameId === 0) return ![SIDEBAR_PAGE, SITE_PAGE].some((page) => url.startsWith(`${browser.runtime.getURL('')}${page}`));
  const name = `${tab.id} ${frameId}`;
  return known.has(name) || readFrames().then((frames) => frames.includes(name));
}

/** Takes a frame for ours when the content script of its tab gave it this key. @param owns asks that script */
export async function proveFrame(
  tabId: number,
  frameId: number,
  key: unknown,
  owns: (key: string) => Promise<boolean | null>,
): Promise<boolean> {
  if (typeof key !== 'string' || (await owns(key)) !== true) return false;
  const name = `${tabId} ${frameId}`;
  known.add(name);
  await locked(async () => {
    const frames = [...(await readFrames()).filter((each) => each !== name), name];
    const old = frames.filter((each) => String(each).startsWith(`${tabId} `)).slice(0, -OF_A_TAB);
    await browser.storage.session.set({ frames: frames.filter((each) => !old.includes(each)).slice(-MOST) });
  });
  return true;
}

async function readFrames(): Promise<readonly unknown[]> {
  const { frames } = await browser.storage.session.get('frames');
  return Array.isArray(frames) ? frames : [];
}
