/** Who is answered, and who is heard: a content script lives in the process of a page. */
import { expect, test, vi } from 'vitest';
import type { BackgroundHandlers } from '../../../extension/background/handle-calls';
import type { TabHandlers } from '../../../extension/messaging/calls';
import { BACKGROUND_CALLS, type BackgroundCall } from '../../../extension/messaging/messages';

type Listener = (message: unknown, sender: object, respond?: (answer: unknown) => void) => Promise<unknown> | undefined;

const heard = vi.hoisted((): Listener[] => []);
const runtime = vi.hoisted(() => ({
  id: 'ours',
  getURL: (path: string) => `moz-extension://ours/${path}`,
  onMessage: { addListener: (listen: Listener) => void heard.push(listen) },
}));
vi.mock('../../../extension/browser/browser', () => ({ browser: { runtime } }));
vi.mock('../../../extension/browser/runtime', () => ({ runtime }));

const { handleBackgroundCalls } = await import('../../../extension/background/handle-calls');
const { handleTabCalls, hearNews } = await import('../../../extension/messaging/calls');

const TAB = { id: 7 };
const SCRIPT = { id: 'ours', url: 'https://portal.example/form', tab: TAB };
const FRAME = { id: 'ours', url: 'moz-extension://ours/extension/sidebar/index.html?surface=frame', tab: TAB };
const BACKGROUND = { id: 'ours', url: 'moz-extension://ours/_generated_background_page.html' };

test('a content script is answered what it needs, and nothing the user wrote or that belongs to another tab', () => {
  const calls = Object.keys(BACKGROUND_CALLS) as BackgroundCall[];
  const answers = Object.fromEntries(calls.map((call) => [call, () => call])) as unknown as BackgroundHandlers;
  heard.length = 0;
  handleBackgroundCalls(answers, () => {});
  const answered = (sender: object) => calls.filter((call) => heard[0]?.({ call, args: [] }, sender) !== undefined);
  expect(answered(FRAME)).toEqual(calls);
  expect(answered({ id: 'another', url: FRAME.url })).toEqual([]);
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
  const scripts: readonly string[] = answered(SCRIPT);
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
    { tabId: 7, frameId: 3, url: SCRIPT.url },
    { tabId: 7, frameId: 0, url: SCRIPT.url },
  ]);
});

test('a tab answers at once or later, and with nothing when it fails later', async () => {
  heard.length = 0;
  const page = { portal: 'igc' };
  let later: Promise<unknown> = Promise.resolve(page);
  handleTabCalls({ sidebarState: () => 'state', readPage: () => later } as unknown as TabHandlers);
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
