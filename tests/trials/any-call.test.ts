/** Every call with any arguments, from the process of a page and from our own pages (trial 22). */
import fc from 'fast-check';
import * as v from 'valibot';
import { beforeEach, expect, test, vi } from 'vitest';
import type { BackgroundHandlers } from '../../extension/background/handle-calls';
import type { BackgroundCall, Reply } from '../../extension/messaging/messages';
import { Draft } from '../../src/stored/draft';
import { parseSetting, SETTINGS, type SettingKey } from '../../src/stored/settings';
import { giveTurns, stored } from '../unit/storage/fake-storage';

type Listener = (message: unknown, sender: object) => Promise<Reply> | undefined;
const heard = vi.hoisted((): Listener[] => {
  Object.assign(globalThis, { PORTAL_RULES: [], LOCALES: ['fr', 'en'] });
  return [];
});
vi.mock('../../extension/browser/browser', async () => {
  const { fakeBrowser } = await import('../unit/storage/fake-storage');
  const runtime = {
    id: 'ours',
    getURL: (path: string) => `chrome-extension://ours/${path}`,
    sendMessage: async () => {},
    onMessage: { addListener: (listen: Listener) => void heard.push(listen) },
  };
  const tabs = {
    query: async () => [],
    get: async () => ({ incognito: false }),
    create: async () => ({}),
    sendMessage: async () => Promise.reject(new Error('Could not establish connection. Receiving end does not exist.')),
  };
  return { browser: { ...fakeBrowser, runtime, tabs }, sidePanel: undefined };
});
vi.mock('../../extension/browser/errors', () => ({ report: () => {}, isNobodyThere: () => true }));
vi.mock('../../extension/browser/runtime', () => ({ runtime: { id: 'ours' } }));
vi.mock('../../extension/packaged/load-words', () => ({ loadWords: async () => {} }));
vi.mock('../../extension/background/search', () => ({ withFound: async (page: object) => ({ ...page, found: null }) }));
const { handleBackgroundCalls } = await import('../../extension/background/handle-calls');
const { deskHandlers } = await import('../../extension/background/desk-calls');
const { sidebarHandlers } = await import('../../extension/background/sidebar-calls');
const { withoutTraces } = await import('../../extension/background/private-window');
const { ofScripts } = await import('../../src/stored/portal-choice');
const { changeSettings } = await import('../../extension/storage/settings');

const handlers = {
  ...deskHandlers,
  ...sidebarHandlers,
  async changeSettings({ tabId, isScript }, changes) {
    await changeSettings(isScript ? ofScripts(changes) : await withoutTraces(tabId, changes));
  },
} satisfies Partial<BackgroundHandlers>;
const CALLS = Object.keys(handlers) as BackgroundCall[];
const SCRIPT = { id: 'ours', url: 'https://portal.example/', tab: { id: 7 }, frameId: 0 };
const PAGE = { id: 'ours', url: 'chrome-extension://ours/extension/options/index.html', tab: { id: 8 }, frameId: 0 };

beforeEach(() => {
  heard.length = 0;
  stored.local.clear();
  stored.session.clear();
  giveTurns();
  handleBackgroundCalls(handlers as unknown as BackgroundHandlers, () => {});
});

/** Anything, and what nearly is something. */
const near = fc.record(
  {
    key: fc.constantFrom(...Object.keys(SETTINGS), '__proto__', 'constructor'),
    portal: fc.string(),
    to: fc.jsonValue(),
    add: fc.jsonValue(),
    remove: fc.jsonValue(),
    edit: fc.string(),
    text: fc.jsonValue(),
    opening: fc.jsonValue(),
    kind: fc.constantFrom('gap', 'vote', 'search', 'copy', 'toString'),
    words: fc.jsonValue(),
    answer: fc.jsonValue(),
    width: fc.jsonValue(),
  },
  { requiredKeys: [] },
);
const argument = fc.oneof(fc.jsonValue({ maxDepth: 3 }), near, fc.array(near, { maxLength: 3 }), fc.constant(undefined));

test('each is answered or refused, never left to throw, and what is kept has its shape', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...CALLS),
      fc.array(argument, { maxLength: 3 }),
      fc.constantFrom(SCRIPT, PAGE),
      async (call, args, sender) => {
        const reply = await heard[0]?.({ call, args }, sender);
        if (reply) expect('ok' in reply || typeof reply.fault === 'string').toBe(true);
        for (const [key, value] of stored.local) {
          if (key in SETTINGS) expect(parseSetting(key as SettingKey, value), key).not.toBeNull();
          else expect(['draft', 'journal', 'agent']).toContain(key);
        }
        if (stored.local.has('draft')) expect(() => v.parse(Draft, stored.local.get('draft'))).not.toThrow();
        expect(({} as Record<string, unknown>).polluted).toBeUndefined();
      },
    ),
    { numRuns: 600 },
  );
});
