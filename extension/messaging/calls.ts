/** Typed calls over the browser's messages: one way to ask, one way to answer. */

import { runtime } from '../browser/runtime';
import {
  type Args,
  type BackgroundCall,
  type BackgroundCalls,
  type Envelope,
  type News,
  type Reply,
  type Result,
  TAB_CALLS,
  type TabCall,
  type TabCalls,
} from './messages';

export type TabHandlers = { [C in TabCall]: (...args: Args<TabCalls[C]>) => Result<TabCalls[C]> };

/**
 * Times a call is sent again when the background was ended before it answered. Every call may be repeated but those of `ONCE`:
 * at worst something is counted once more for the quality board, which is better than not at all.
 */
const AGAIN = 2;
/** What the user would find done twice. */
const ONCE: ReadonlySet<BackgroundCall> = new Set(['insertReply']);

/** Asks the background. Rejects when it cannot be reached or could not answer. */
export async function callBackground<C extends BackgroundCall>(
  call: C,
  ...args: Args<BackgroundCalls[C]>
): Promise<Result<BackgroundCalls[C]>> {
  const reply = await send({ call, args }, ONCE.has(call) ? 0 : AGAIN);
  if ('fault' in reply) throw new Error(reply.fault);
  return reply.ok as Result<BackgroundCalls[C]>;
}

async function send(envelope: Envelope, again: number): Promise<Reply> {
  try {
    const reply: Reply | undefined = await runtime.sendMessage(envelope);
    if (reply) return reply;
    throw new Error('Receiving end does not exist');
  } catch (error) {
    if (again === 0 || !isAlive()) throw error;
    return send(envelope, again - 1);
  }
}

/** False once the extension was updated or removed under this page: nothing of ours works any more. */
export function isAlive(): boolean {
  return runtime.id !== undefined;
}

/** Content script: answers the background's calls, at once. */
export function handleTabCalls(answers: TabHandlers): void {
  runtime.onMessage.addListener((message: unknown, sender, respond) => {
    if (sender.id !== runtime.id || !isEnvelope(message, TAB_CALLS)) return;
    const answer = answers[message.call as TabCall] as (...args: readonly unknown[]) => unknown;
    respond(answer(...message.args) ?? null);
  });
}

/** Page of ours: hears what the background tells, and nobody else: a content script speaks from a tab. */
export function hearNews(listen: (news: News) => void): void {
  runtime.onMessage.addListener((message: unknown, sender) => {
    if (sender.id !== runtime.id || sender.tab || !isRecord(message) || typeof message.news !== 'string') return;
    listen(message as unknown as News);
  });
}

/** True for a call of one of these names. */
export function isEnvelope(message: unknown, names: readonly (BackgroundCall | TabCall)[]): message is Envelope {
  return (
    isRecord(message) &&
    typeof message.call === 'string' &&
    (names as readonly string[]).includes(message.call) &&
    Array.isArray(message.args)
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
