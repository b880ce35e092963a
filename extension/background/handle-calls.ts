/** The background's end of the calls: answers everyone, asks the content scripts, tells our pages. */
import type { Runtime } from 'webextension-polyfill';
import { browser } from '../browser/browser';
import { isEnvelope } from '../messaging/calls';
import {
  type Args,
  BACKGROUND_CALLS,
  type BackgroundCall,
  type BackgroundCalls,
  type Envelope,
  type News,
  type Reply,
  type Result,
  type TabCall,
  type TabCalls,
} from '../messaging/messages';

/** Who called, as the browser says it. */
export interface Caller {
  /** Null for the popup and for the browser's own panel. */
  readonly tabId: number | null;
}

export type BackgroundHandlers = {
  [C in BackgroundCall]: (
    caller: Caller,
    ...args: Args<BackgroundCalls[C]>
  ) => Promise<Result<BackgroundCalls[C]>> | Result<BackgroundCalls[C]>;
};

/**
 * What content scripts ask. They live in the process of a page: everything else, above all what the user wrote or what another
 * tab shows, is for our own pages.
 */
const FROM_SCRIPTS: ReadonlySet<BackgroundCall> = new Set([
  'pageRead',
  'fieldInFrame',
  'enterPage',
  'bringInPage',
  'portalState',
  'changeSettings',
  'setLayout',
  'placement',
  'pushPage',
  'blockedByPage',
  'autoOpened',
  'reopened',
  'openPanel',
]);

/** Answers our pages, and content scripts what is theirs to ask; anything else is left unanswered. */
export function handleBackgroundCalls(answers: BackgroundHandlers, onError: (error: unknown, call: string) => void): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id || !isEnvelope(message, BACKGROUND_CALLS)) return undefined;
    const call = message.call as BackgroundCall;
    if (!FROM_SCRIPTS.has(call) && !sender.url?.startsWith(browser.runtime.getURL(''))) return undefined;
    const answer = answers[call] as (caller: Caller, ...args: readonly unknown[]) => unknown;
    // Called in the same turn: Chrome grants its side panel only inside the handler of a user's gesture.
    const answered = (async () => answer({ tabId: sender.tab?.id ?? null }, ...message.args))();
    return answered.then(
      (ok): Reply => ({ ok: ok ?? null }),
      (error: unknown): Reply => {
        onError(error, call);
        return { fault: error instanceof Error ? error.message : String(error) };
      },
    );
  });
}

/** Asks the content script in the top frame of a tab. Resolves to null where no content script of ours runs. */
export async function callTab<C extends TabCall>(
  tabId: number,
  call: C,
  ...args: Args<TabCalls[C]>
): Promise<Result<TabCalls[C]> | null> {
  try {
    return (await browser.tabs.sendMessage(tabId, { call, args } satisfies Envelope, { frameId: 0 })) as Result<TabCalls[C]>;
  } catch {
    return null; // no receiver there: not a portal, or not loaded yet
  }
}

/** Tells every page of ours, wherever it lives. Nobody listening is fine; hearing it twice must be too. */
export function tellPages(news: News): void {
  browser.runtime.sendMessage(news).catch(() => {}); // the popup and the browser's panel
  // Our frames in tabs: Firefox reaches them only this way.
  const tell = (tabId: number) => browser.tabs.sendMessage(tabId, news).catch(() => {});
  if ('tabId' in news) tell(news.tabId);
  else
    browser.tabs.query({}).then(
      (tabs) => tabs.forEach(({ id }) => void (id !== undefined && tell(id))),
      () => {},
    );
}
