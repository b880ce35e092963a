/** Typed calls over the browser's messages: one way to ask, one way to answer. */
import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser';
import {
  BACKGROUND_CALLS,
  type BackgroundCall,
  type BackgroundCalls,
  type Envelope,
  type News,
  TAB_CALLS,
  type TabCall,
  type TabCalls,
} from './messages';

type Args<F> = F extends (...args: infer A) => unknown ? A : never;
type Result<F> = F extends (...args: never[]) => infer R ? R : never;

/** Who called, as the browser says it. `tabId` is null for the popup and the browser's own panel. */
export interface Caller {
  readonly tabId: number | null;
  /** True for a content script or our frame inside a portal page, false for a page of ours on its own. */
  readonly inPage: boolean;
}

export type BackgroundAnswers = {
  [C in BackgroundCall]: (
    caller: Caller,
    ...args: Args<BackgroundCalls[C]>
  ) => Promise<Result<BackgroundCalls[C]>> | Result<BackgroundCalls[C]>;
};
export type TabAnswers = { [C in TabCall]: (...args: Args<TabCalls[C]>) => Result<TabCalls[C]> };

/** Asks the background. Rejects when it cannot be reached, for instance after an update of the extension. */
export async function callBackground<C extends BackgroundCall>(
  call: C,
  ...args: Args<BackgroundCalls[C]>
): Promise<Result<BackgroundCalls[C]>> {
  return (await browser.runtime.sendMessage({ call, args } satisfies Envelope)) as Result<BackgroundCalls[C]>;
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

/** Background: answers calls from content scripts and our pages; anything else is left unanswered. */
export function answerBackgroundCalls(answers: BackgroundAnswers, onError: (error: unknown, call: string) => void): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id || !isEnvelope(message, BACKGROUND_CALLS)) return undefined;
    const caller: Caller = { tabId: sender.tab?.id ?? null, inPage: sender.frameId !== undefined && sender.tab !== undefined };
    const answer = answers[message.call as BackgroundCall] as (caller: Caller, ...args: readonly unknown[]) => unknown;
    // Called in the same turn: Chrome grants its side panel only inside the handler of a user's gesture.
    return (async () => answer(caller, ...message.args))().catch((error: unknown) => {
      onError(error, message.call);
      throw error;
    });
  });
}

/** Content script: answers the background's calls. */
export function answerTabCalls(answers: TabAnswers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id || !isEnvelope(message, TAB_CALLS)) return undefined;
    const answer = answers[message.call as TabCall] as (...args: readonly unknown[]) => unknown;
    return Promise.resolve(answer(...message.args));
  });
}

/** Background: tells every page of ours, wherever it lives. Nobody listening is fine. */
export function tellPages(news: News): void {
  browser.runtime.sendMessage(news).catch(() => {}); // the popup and the browser's panel
  browser.tabs.sendMessage(news.tabId, news).catch(() => {}); // our frame in the tab: Firefox reaches it only this way
}

/** Page of ours: hears what the background tells. */
export function hearNews(listen: (news: News) => void): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id === browser.runtime.id && isRecord(message) && typeof message.news === 'string') {
      listen(message as unknown as News);
    }
    return undefined;
  });
}

function isEnvelope(message: unknown, names: readonly string[]): message is Envelope {
  return isRecord(message) && typeof message.call === 'string' && names.includes(message.call) && Array.isArray(message.args);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
