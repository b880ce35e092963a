/** What is kept of a private window, whose store is the ordinary one (trial 32). */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Fact } from '../../../src/stored/journal';
import type { SettingChange } from '../../../src/stored/settings';
import { giveTurns, stored } from '../storage/fake-storage';

const TABS = [
  { id: 1, incognito: false },
  { id: 2, incognito: true },
];
const tabs = vi.hoisted(() => ({ front: 1 }));
vi.mock('../../../extension/browser/browser', async () => {
  const { fakeBrowser } = await import('../storage/fake-storage');
  const query = async () => TABS.filter(({ id }) => id === tabs.front);
  const get = async (wanted: number) => TABS.find(({ id }) => id === wanted) ?? Promise.reject(new Error('no tab'));
  const runtime = { sendMessage: async () => {} };
  return { browser: { ...fakeBrowser, runtime, tabs: { query, get } } };
});
vi.mock('../../../extension/browser/runtime', () => ({ runtime: {} }));
const { withoutTraces } = await import('../../../extension/background/private-window');
const { deskHandlers } = await import('../../../extension/background/desk-calls');

const of = (tabId: number | null) => ({ tabId, frameId: 0, isScript: false, url: '' });
const NOTED: readonly Fact[] = [
  { kind: 'vote', answer: 'a', vote: 'yes', reasons: [], version: '1' },
  { kind: 'gap', words: 'signalé', portal: null, byHand: true },
];
const COUNTED: readonly Fact[] = [
  { kind: 'copy', answer: 'a' },
  { kind: 'search' },
  { kind: 'miss' },
  { kind: 'gap', words: 'cherché', portal: null, byHand: false },
];

beforeEach(() => {
  stored.local.clear();
  giveTurns();
});

describe.each([
  ['a page of a private window', 2, 1, true],
  ['the popup over one', null, 2, true],
  ['a page of an ordinary window, whatever is in front', 1, 2, false],
  ['the popup over one', null, 1, false],
  ['a page whose tab is gone', 9, 2, false],
])('%s (tab %s, in front %s)', (_, tabId, front, isPrivate) => {
  beforeEach(() => {
    tabs.front = front;
  });

  test(`its counts are ${isPrivate ? 'not ' : ''}kept, what a hand noted is`, async () => {
    for (const fact of [...NOTED, ...COUNTED]) await deskHandlers.note(of(tabId), fact);
    const kept = JSON.stringify(stored.local.get('journal') ?? []);
    for (const { kind } of NOTED) expect(kept).toContain(`"kind":"${kind}"`);
    for (const mark of ['"copy"', '"search"', '"miss"', 'cherché']) expect(kept.includes(mark), mark).toBe(!isPrivate);
  });

  test(`answers read are ${isPrivate ? 'not ' : ''}kept, choices are, and forgetting too`, async () => {
    const read: SettingChange = { key: 'read', answer: 'a', to: { day: '2026-11-20', hash: '1a2b3c4d', turn: 1 } };
    const others: SettingChange[] = [
      { key: 'modes', portal: 'a', to: 'never' },
      { key: 'read', answer: 'b', to: null },
      { key: 'read', to: null },
    ];
    expect(await withoutTraces(tabId, [read, ...others])).toEqual(isPrivate ? others : [read, ...others]);
  });
});
