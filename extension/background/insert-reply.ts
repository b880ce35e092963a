/** Writes a reply into the editor that last had the focus of a tab, on an explicit click; says beforehand whether it could. Background only. */
import type { Scripting } from 'webextension-polyfill';
import type { PortalRules } from '../../src/portal/portal';
import { browser } from '../browser/browser';
import insertFile from '../content/insert/insert.iife.ts?script';
import { offerPaste } from '../content/insert/paste';
import { INSERTION, type InsertWorld } from '../content/insert/shared';
import type { Content, Found, InsertOutcome, Shown, Written } from '../messaging/insert-outcome';
import { setSolid } from './page-css';

/** Frames of strangers inside each other that are followed: ticket tools nest one. */
const FRAMES = 3;

/** What Chromium says of its own pages and of its store, whatever it hides of their address. Firefox says nothing. */
const CLOSED = /:\/\/ URL|gallery/;

type Target = Scripting.InjectionTarget;

/**
 * The editor keeps its caret and gets the focus; the user can undo it there. Rich editors get `html`, others `text`.
 * Nothing of what the editor holds is read: that it took the reply is judged from its events.
 * @param isPortal tells the pages we may write in from those of hosts the user must add first
 */
export async function insertReply(
  tabId: number,
  content: Content,
  isPortal: (address: string) => boolean,
): Promise<InsertOutcome> {
  const origin = await unasked(tabId, isPortal);
  if (origin !== null) return { done: 'noPermission', origin };
  let place: { target: Target; found: Found };
  try {
    place = await findIn(tabId, find);
  } catch (error) {
    return whyNot(tabId, error);
  }
  const { target, found } = place;
  if (found.at === 'frame') return strangers(found.address);
  if (found.at === 'nothing') return { done: found.why };
  try {
    return { done: await writeIn(target, found.at === 'richEditor', content) };
  } catch {
    return { done: 'refused' }; // the document went away meanwhile
  }
}

/**
 * Whether there is an editor of several lines to write in, as far as we may look: true as well where access can be asked for,
 * since only then can it be known.
 */
export async function takesReply(tabId: number, isPortal: (address: string) => boolean): Promise<boolean> {
  if ((await unasked(tabId, isPortal)) !== null) return true;
  try {
    const { found } = await findIn(tabId, look);
    if (found.at === 'frame') return (await strangers(found.address)).done === 'noPermission';
    return found.at !== 'nothing';
  } catch (error) {
    return (await whyNot(tabId, error)).done === 'noPermission';
  }
}

/**
 * The host of a page outside the portals that the user never added, or null. A click on our icon or our key opens the page
 * to us for a while (`activeTab`): enough to know whom to ask for, not to write there unasked.
 */
async function unasked(tabId: number, isPortal: (address: string) => boolean): Promise<string | null> {
  const address = (await browser.tabs.get(tabId).catch(() => null))?.url;
  const origin = address && !isPortal(address) ? askable(address) : null;
  return origin === null || (await browser.permissions.contains({ origins: [origin] })) ? null : origin;
}

/**
 * Shows where `insertReply` would write, from a frame in the page: there the page may have led the user's hand.
 * @param portal the one the page is of @param elsewhere the reply was begun beside another tab
 */
export async function aimReply(tabId: number, portal: PortalRules, elsewhere: boolean): Promise<InsertOutcome> {
  const top = { tabId, frameIds: [0] };
  let target: Target = top;
  try {
    let shown = await aimIn(target, portal);
    for (let depth = 0; depth < FRAMES && shown.at === 'frame'; depth++) {
      const frameId = await frameAt(tabId, shown.path);
      if (frameId === null) break;
      target = { tabId, frameIds: [frameId] };
      shown = await aimIn(target, portal);
    }
    if ('name' in shown) {
      await setSolid(tabId, true);
      return { done: 'aimed', name: shown.name, elsewhere };
    }
    await run(top, (name) => (globalThis as InsertWorld)[name]!.endAim() ?? null, [INSERTION] as const);
    return shown.at === 'frame' ? await strangers(shown.address) : { done: shown.why };
  } catch (error) {
    return whyNot(tabId, error);
  }
}

/** Whether a press in a frame of the page may write now; null when it may. What was shown is no longer, but for `moved`. */
export async function whyNotNow(tabId: number): Promise<InsertOutcome | null> {
  const top = { tabId, frameIds: [0] };
  const state = await run(top, (name) => (globalThis as InsertWorld)[name]?.aimState() ?? 'gone', [INSERTION] as const).catch(
    () => 'gone' as const,
  );
  if (state === 'moved') return { done: 'moved' };
  await run(top, (name, keeps) => (globalThis as InsertWorld)[name]?.endAim(keeps) ?? null, [
    INSERTION,
    state === 'ready',
  ] as const).catch(() => null);
  if (state === 'ready') return null;
  return { done: state === 'covered' ? 'covered' : 'noEditor' };
}

async function aimIn(target: Target, portal: PortalRules): Promise<Shown> {
  await browser.scripting.executeScript({ target, files: [insertFile], injectImmediately: true });
  return run(target, (name, of) => (globalThis as InsertWorld)[name]!.aim(of), [INSERTION, portal] as const);
}

async function writeIn(target: Target, rich: boolean, content: Content): Promise<Written> {
  if (rich && (await run(target, offerPaste, [content.text, content.html], 'MAIN'))) {
    return run(target, (name) => (globalThis as InsertWorld)[name]!.awaitPaste(), [INSERTION] as const);
  }
  return run(target, (name, given) => (globalThis as InsertWorld)[name]!.write(given), [INSERTION, content] as const);
}

/** Looks in the page, and in the frame its focus is in when the page may not look into that itself. */
async function findIn(tabId: number, find: (target: Target) => Promise<Found>): Promise<{ target: Target; found: Found }> {
  let target: Target = { tabId, frameIds: [0] };
  let found = await find(target);
  for (let depth = 0; depth < FRAMES && found.at === 'frame'; depth++) {
    const frameId = await frameAt(tabId, found.path);
    if (frameId === null) break;
    target = { tabId, frameIds: [frameId] };
    found = await find(target);
  }
  return { target, found };
}

async function find(target: Target): Promise<Found> {
  await browser.scripting.executeScript({ target, files: [insertFile], injectImmediately: true });
  return run(target, (name) => (globalThis as InsertWorld)[name]!.find(), [INSERTION] as const);
}

async function look(target: Target): Promise<Found> {
  await browser.scripting.executeScript({ target, files: [insertFile], injectImmediately: true });
  return run(target, (name) => (globalThis as InsertWorld)[name]!.look(), [INSERTION] as const);
}

/** The browser's name for the frame at this place, or null when we may not enter it. */
async function frameAt(tabId: number, path: readonly number[]): Promise<number | null> {
  const target = { tabId, allFrames: true };
  await browser.scripting.executeScript({ target, files: [insertFile], injectImmediately: true });
  const answers = await browser.scripting.executeScript({
    target,
    func: (name: typeof INSERTION, place: number[]) => (globalThis as InsertWorld)[name]?.isAt(place),
    args: [INSERTION, [...path]],
    injectImmediately: true,
  });
  return answers.find(({ result }) => result === true)?.frameId ?? null;
}

/** @throws when the script could not run, or failed */
async function run<Given extends readonly unknown[], Answer>(
  target: Target,
  func: (...given: Given) => Answer | Promise<Answer>,
  given: Given,
  world: 'ISOLATED' | 'MAIN' = 'ISOLATED',
): Promise<Answer> {
  const [answer] = await browser.scripting.executeScript({
    target,
    func: func as () => void,
    args: [...given],
    world,
    injectImmediately: true,
  });
  if (!answer || answer.error || answer.result === undefined) throw new Error('No answer from the page');
  return answer.result as Answer;
}

/** No script of ours can run in the tab: for want of access that can be asked for, or for good. */
async function whyNot(tabId: number, error: unknown): Promise<InsertOutcome> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (!tab || CLOSED.test(String(error))) return { done: 'impossible' };
  if (!tab.url) return { done: 'noPermission', origin: null };
  const origin = askable(tab.url);
  return origin === null || (await browser.permissions.contains({ origins: [origin] }))
    ? { done: 'impossible' }
    : { done: 'noPermission', origin };
}

async function strangers(address: string): Promise<InsertOutcome> {
  const origin = askable(address);
  return origin === null || (await browser.permissions.contains({ origins: [origin] }))
    ? { done: 'noEditor' }
    : { done: 'noPermission', origin };
}

/** The pattern of a host that the user can be asked for, or null. Firefox's patterns know no ports. */
function askable(address: string): string | null {
  const url = URL.parse(address);
  return url?.protocol === 'https:' ? `${url.protocol}//${url.hostname}/*` : null;
}
