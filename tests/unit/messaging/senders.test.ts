/** Who is answered, and who is heard: a content script lives in the process of a page. */
import { expect, test, vi } from 'vitest';
import type { BackgroundHandlers } from '../../../extension/background/handle-calls';
import type { TabHandlers } from '../../../extension/messaging/calls';
import { BACKGROUND_CALLS, type BackgroundCall } from '../../../extension/messaging/messages';

type Listener = (message: unknown, sender: object, respond?: (answer: unknown) => void) => Promise<unknown> | undefined;

const heard = vi.hoisted((): Listener[] => []);
const storage = vi.hoisted(() => {
  const session: Record<string, unknown> = {};
  return { session: { get: async () => session, set: async (more: object) => void Object.assign(session, more) } };
});
/** The content script of a tab, asked whether it gave a key. */
const owns = async (key: string) => key === 'the key';
const runtime = vi.hoisted(() => ({
  id: 'ours',
  getURL: (path: string) => `moz-extension://ours/${path}`,
  onMessage: { addListener: (listen: Listener) => void heard.push(listen) },
}));
vi.stubGlobal('navigator', { locks: { request: (_name: string, work: () => unknown) => work() } });
vi.mock('../../../extension/browser/browser', () => ({ browser: { runtime, storage } }));
vi.mock('../../../extension/browser/runtime', () => ({ runtime }));

const { proveFrame } = await import('../../../extension/background/our-frames');
const { handleBackgroundCalls } = await import('../../../extension/background/handle-calls');
const { handleTabCalls, hearNews } = await import('../../../extension/messaging/calls');

const TAB = { id: 7 };
const SCRIPT = { id: 'ours', url: 'https://portal.example/form', tab: TAB };
const FRAME = { id: 'ours', url: 'moz-extension://ours/extension/sidebar/index.html?surface=frame', tab: TAB, frameId: 4 };
const BACKGROUND = { id: 'ours', url: 'moz-extension://ours/_generated_background_page.html' };

/** Each call of ours, sent by this sender: those that were answered. */
async function answeredCalls(sender: object): Promise<string[]> {
  const calls = Object.keys(BACKGROUND_CALLS) as BackgroundCall[];
  const answers = Object.fromEntries(calls.map((call) => [call, () => call])) as unknown as BackgroundHandlers;
  heard.length = 0;
  handleBackgroundCalls(answers, () => {});
  const replies = await Promise.all(calls.map((call) => heard[0]?.({ call, args: [] }, sender)));
  return calls.filter((_, at) => replies[at] !== undefined);
}

test('a copy of our page that we did not make gets nothing but the settings opened, whatever key it shows (trial 9)', async () => {
  const page = 'moz-extension://ours/extension/sidebar/index.html';
  for (const key of [undefined, 'another key', ['the key'], '__proto__']) expect(await proveFrame(7, 9, key, owns)).toBe(false);
  const copies = [
    { ...FRAME, frameId: 9 },
    { ...FRAME, url: page, frameId: 9 },
    { ...FRAME, url: `${page}#surface`, frameId: 0 },
    { ...FRAME, frameId: 0 },
    { ...FRAME, url: 'moz-extension://ours/extension/options/index.html', frameId: 2 },
  ];
  for (const sender of copies) expect(await answeredCalls(sender)).toEqual(['proveFrame', 'openSettings']);
});

test('the frame that proved itself is answered, by a new worker too, and no other frame or tab; so are pages the browser shows by itself', async () => {
  const all = Object.keys(BACKGROUND_CALLS);
  expect(await proveFrame(7, 12, 'the key', owns)).toBe(true);
  expect(await answeredCalls({ ...FRAME, frameId: 12 })).toEqual(all);
  expect(await answeredCalls({ ...FRAME, frameId: 13 })).toHaveLength(2);
  expect(await answeredCalls({ ...FRAME, tab: { id: 8 }, frameId: 12 })).toHaveLength(2);
  vi.resetModules();
  const again = await import('../../../extension/background/our-frames');
  expect(await again.isMadeByUs({ ...FRAME, frameId: 12 } as never)).toBe(true);
  const { url } = FRAME;
  expect(await answeredCalls({ id: 'ours', url })).toEqual(all);
  expect(await answeredCalls({ id: 'ours', url: 'moz-extension://ours/extension/options/index.html', tab: TAB })).toEqual(all);
});

test('a content script is answered what it needs, and nothing the user wrote or that belongs to another tab', async () => {
  expect(await answeredCalls({ id: 'another', url: FRAME.url })).toEqual([]);
  const drafts = [
    'readDraft',
    'changeDraft',
    'removedPresets',
    'removePresets',
    'insertReply',
    'takeBackReply',
    'tickedSteps',
    'tickStep',
  ];
  const kept = [...drafts, 'officialIn', 'takePendingSearch', 'note', 'voteOn', 'withdrawVote', 'pageBesidePanel'];
  const scripts: readonly string[] = await answeredCalls(SCRIPT);
  expect(scripts).toContain('pageRead');
  expect(kept.filter((call) => scripts.includes(call))).toEqual([]);
});

test('the frame that asks for what reads is the browser’s word, never its own', async () => {
  const callers: object[] = [];
  heard.length = 0;
  handleBackgroundCalls(
    { bringReader: (caller: object) => void callers.push(caller) } as unknown as BackgroundHandlers,
    () => {},
  );
  await heard[0]?.({ call: 'bringReader', args: [] }, { ...SCRIPT, frameId: 3 });
  await heard[0]?.({ call: 'bringReader', args: [] }, SCRIPT);
  expect(callers).toEqual([
    { tabId: 7, frameId: 3, isScript: true, url: SCRIPT.url },
    { tabId: 7, frameId: 0, isScript: true, url: SCRIPT.url },
  ]);
});

test('a tab answers at once or later, and with nothing when it fails later', async () => {
  heard.length = 0;
  const page = { portal: 'igc' };
  let later: Promise<unknown> = Promise.resolve(page);
  const life = new AbortController();
  handleTabCalls({ sidebarState: () => 'state', readPage: () => later } as unknown as TabHandlers, life.signal);
  const ask = (call: string) => new Promise((answer) => heard[0]?.({ call, args: [] }, BACKGROUND, answer));
  expect(await ask('sidebarState')).toBe('state');
  expect(await ask('readPage')).toEqual(page);
  later = Promise.reject(new Error('no reader'));
  expect(await ask('readPage')).toBeNull();
});

test('news are heard from the background alone', () => {
  const listen = vi.fn();
  heard.length = 0;
  hearNews(listen);
  const news = { news: 'focus', tabId: 7, words: 'x' };
  heard[0]?.(news, SCRIPT);
  heard[0]?.(news, FRAME);
  heard[0]?.(news, { id: 'another' });
  expect(listen).not.toHaveBeenCalled();
  heard[0]?.(news, BACKGROUND);
  expect(listen).toHaveBeenCalledExactlyOnceWith(news);
});
