/** Typed calls over the browser's messages: one way to ask, one way to answer. */
import { runtime } from '../browser/runtime';
import {
  type Args,
  BACKGROUND_CALLS,
  type BackgroundCall,
  type Envelope,
  type Reply,
  type Result,
  TAB_CALLS,
  type TabCall,
} from './messages';
import type { News } from './news';

export type TabHandlers = { [C in TabCall]: (...args: Args<C>) => Result<C> | Promise<Result<C>> };

/**
 * Times a call is sent again when the background was ended before it answered. Every call may be repeated but those marked `once`:
 * at worst something is counted once more for the quality board, which is better than not at all.
 */
const AGAIN = 2;

/** Asks the background. Rejects when it cannot be reached, does not know the call or could not answer. */
export async function callBackground<C extends BackgroundCall>(call: C, ...args: Args<C>): Promise<Result<C>> {
  const reply = await send({ call, args }, BACKGROUND_CALLS[call].once ? 0 : AGAIN);
  if ('fault' in reply) throw new Error(reply.fault);
  return reply.ok as Result<C>;
}

async function send(envelope: Envelope, again: number): Promise<Reply> {
  try {
    const reply: Reply | undefined = await runtime.sendMessage(envelope);
    if (reply) return reply;
    throw new Error('no answer');
  } catch (error) {
    // Once updated or removed, there is nobody to ask any more: the browser's own words say so.
    if (!isAlive()) throw error;
    if (again === 0) throw new Error(`nobody answered the call « ${envelope.call} »`, { cause: error });
    return send(envelope, again - 1);
  }
}

/** False once the extension was updated or removed under this page: nothing of ours works any more. */
export function isAlive(): boolean {
  return runtime.id !== undefined;
}

/** Content script: answers the background's calls until `life` ends, at once where the handler does; with null where it fails later. */
export function handleTabCalls(handlers: TabHandlers, life: AbortSignal): void {
  runtime.onMessage.addListener((message: unknown, sender, respond) => {
    if (life.aborted || sender.id !== runtime.id || !isEnvelope(message) || !Object.hasOwn(TAB_CALLS, message.call)) return;
    const handle = handlers[message.call as TabCall] as (...args: readonly unknown[]) => unknown;
    const answer = handle(...message.args);
    if (!(answer instanceof Promise)) return void respond(answer ?? null);
    answer.then(respond, () => respond(null));
    return true;
  });
}

/** Page of ours: hears what the background tells, and nobody else: a content script speaks from a tab. */
export function hearNews(listen: (news: News) => void): void {
  runtime.onMessage.addListener((message: unknown, sender) => {
    if (sender.id !== runtime.id || sender.tab || !isRecord(message) || typeof message.news !== 'string') return;
    listen(message as unknown as News);
  });
}

/** True for anything shaped like a call. */
export function isEnvelope(message: unknown): message is Envelope {
  return isRecord(message) && typeof message.call === 'string' && Array.isArray(message.args);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
