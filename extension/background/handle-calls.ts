/** The background's end of the calls: answers everyone, asks the content scripts, tells our pages. */
import type { Runtime } from 'webextension-polyfill';
import { browser, sidePanel } from '../browser/browser';
import { isNobodyThere, report } from '../browser/errors';
import { isEnvelope } from '../messaging/calls';
import {
  type Args,
  BACKGROUND_CALLS,
  type BackgroundCall,
  type Envelope,
  type Reply,
  type Result,
  type TabCall,
} from '../messaging/messages';
import type { News } from '../messaging/news';
import { isMadeByUs } from './our-frames';

/** Who called, as the browser says it. */
export interface Caller {
  /** Null for the popup and for the browser's own panel. */
  readonly tabId: number | null;
  /** The frame in that tab; 0 for the page itself. */
  readonly frameId: number;
  /** A content script, in the process of a page. */
  readonly isScript: boolean;
  /** Address of the document that called, as the browser says it; empty where it does not. */
  readonly url: string;
}

export type BackgroundHandlers = {
  [C in BackgroundCall]: (caller: Caller, ...args: Args<C>) => Promise<Result<C>> | Result<C>;
};

/** Answers our pages, and content scripts what is theirs to ask; anything else is left unanswered. */
export function handleBackgroundCalls(handlers: BackgroundHandlers, onError: (error: unknown, call: string) => void): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id || !isEnvelope(message)) return undefined;
    const isOurPage = sender.url?.startsWith(browser.runtime.getURL('')) ?? false;
    if (!isBackgroundCall(message.call)) {
      // A page of ours from before an update, or a name that was never declared.
      if (isOurPage) onError(new Error(`no call is named « ${message.call} »`), message.call);
      return undefined;
    }
    const { call } = message;
    const { by } = BACKGROUND_CALLS[call as BackgroundCall];
    if (!isOurPage && by !== 'script') return undefined;
    const handle = handlers[call as BackgroundCall] as (caller: Caller, ...args: readonly unknown[]) => unknown;
    // Called in the same turn: Chrome grants its side panel only inside the handler of a user's gesture.
    const answer = () =>
      (async () => handle(callerOf(sender, !isOurPage), ...message.args))().then(
        (ok): Reply => ({ ok: ok ?? null }),
        (error: unknown): Reply => {
          onError(error, call);
          return { fault: error instanceof Error ? error.message : String(error) };
        },
      );
    const made = !isOurPage || by === 'copy' || isMadeByUs(sender);
    if (typeof made === 'boolean') return made ? answer() : undefined;
    return made.then((ours) => (ours ? answer() : undefined));
  });
}

function callerOf({ tab, frameId, url }: Runtime.MessageSender, isScript: boolean): Caller {
  return { tabId: tab?.id ?? null, frameId: frameId ?? 0, isScript, url: url ?? '' };
}

function isBackgroundCall(name: string): name is BackgroundCall {
  return Object.hasOwn(BACKGROUND_CALLS, name);
}

/** Asks the content script in the top frame of a tab. Resolves to null where no content script of ours runs. */
export async function callTab<C extends TabCall>(tabId: number, call: C, ...args: Args<C>): Promise<Result<C> | null> {
  try {
    return (await browser.tabs.sendMessage(tabId, { call, args } satisfies Envelope, { frameId: 0 })) as Result<C>;
  } catch (error) {
    unlessNobodyThere(call)(error); // not a portal, or not loaded yet
    return null;
  }
}

/** Tells every page of ours, wherever it lives, once. Nobody listening is fine. */
export function tellPages(news: News): void {
  const ignored = unlessNobodyThere(news.news);
  browser.runtime.sendMessage(news).catch(ignored); // in Firefox, the popup and the browser's panel
  if (sidePanel) return;
  // Our frames in tabs: Firefox reaches them only this way, and Chrome would tell them twice.
  const tell = (tabId: number) => browser.tabs.sendMessage(tabId, news).catch(ignored);
  if ('tabId' in news) tell(news.tabId);
  else
    browser.tabs.query({}).then(
      (tabs) => tabs.forEach(({ id }) => void (id !== undefined && tell(id))),
      (error: unknown) => report(error, news.news),
    );
}

/** That nobody listens is an answer here, and only here: our own pages expect the background. */
function unlessNobodyThere(where: string): (error: unknown) => void {
  return (error) => {
    if (!isNobodyThere(error)) report(error, where);
  };
}
