/** The store of settings: defaults, damage that loses nothing, turns that lose nothing, and what is in force. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { applySettingChange } from '../../../src/stored/setting-change';
import {
  DAMAGED_KEY,
  modeOn,
  parseSetting,
  SETTINGS,
  type SettingKey,
  type Settings,
  STORAGE_LIMITS,
} from '../../../src/stored/settings';
import { fakeBrowser, giveTurns, stored } from './fake-storage';

vi.mock('../../../extension/browser/browser', async () => ({ browser: (await import('./fake-storage')).fakeBrowser }));
const store = await import('../../../extension/storage/settings');

const DEFAULTS = Object.fromEntries(
  Object.entries(SETTINGS).map(([key, { initial }]) => [key, initial()]),
) as unknown as Settings;
const OTHER_SHAPES: readonly unknown[] = [null, 7, 'x', [], [[]], { a: {} }, { a: null }, true];

beforeEach(() => {
  stored.local.clear();
  stored.session.clear();
  giveTurns();
});

describe('damage', () => {
  test('an empty store is all defaults, and reading writes nothing', async () => {
    expect(await store.readSettings()).toEqual(DEFAULTS);
    expect([...stored.local]).toEqual([]);
  });

  const CASES = (Object.keys(SETTINGS) as SettingKey[]).flatMap((key) =>
    OTHER_SHAPES.filter((shape) => !parseSetting(key, shape)).map((shape) => ({ key, shape })),
  );
  test.each(CASES)('$key: $shape gives its default, hurts no other key and is kept aside', async ({ key, shape }) => {
    const other = key === 'theme' ? { announceField: true } : { theme: 'dark' };
    await fakeBrowser.storage.local.set({ ...other, [key]: shape });
    const read = await store.readSettings();
    expect(read).toEqual({ ...DEFAULTS, ...other });
    expect(stored.local.get(DAMAGED_KEY)).toEqual({ [key]: [shape] });
    expect(await store.readSettings()).toEqual(read);
  });

  test('one damaged after the other: both are kept, also over a damaged drawer', async () => {
    await fakeBrowser.storage.local.set({ theme: 'pink', [DAMAGED_KEY]: 'not a drawer' });
    await store.readSettings();
    await fakeBrowser.storage.local.set({ theme: 4 });
    await store.changeSettings([{ key: 'theme', to: 'light' }]);
    expect(stored.local.get(DAMAGED_KEY)).toEqual({ theme: ['pink', 4] });
    expect((await store.readSettings()).theme).toBe('light');
  });

  test('keys we do not know stay where they are', async () => {
    await fakeBrowser.storage.local.set({ votes: { a: 1 }, ofTomorrow: [1] });
    await store.changeSettings([{ key: 'theme', to: 'dark' }]);
    expect(stored.local.get('votes')).toEqual({ a: 1 });
    expect(stored.local.get('ofTomorrow')).toEqual([1]);
  });
});

describe('changes', () => {
  test('two windows at once lose nothing', async () => {
    const portals = Array.from({ length: 20 }, (_, i) => `p${i}`);
    await Promise.all(portals.map((portal) => store.changeSettings([{ key: 'modes', portal, to: 'button' }])));
    expect(Object.keys((await store.readSettings()).modes).sort()).toEqual([...portals].sort());
  });

  test('all or none', async () => {
    const wrong = { key: 'theme', to: 'pink' } as never;
    await expect(store.changeSettings([{ key: 'announceField', to: true }, wrong])).rejects.toThrow(TypeError);
    expect([...stored.local]).toEqual([]);
  });

  test.each([
    { key: 'votes', to: {} },
    { key: '__proto__', to: {} },
    { key: 'layout', portal: 'a', to: { width: 9000 } },
    { key: 'layout', portal: 'a', to: { width: 299 } },
    { key: 'modes', portal: '', to: 'open' },
    { key: 'modes', portal: 'x'.repeat(200), to: 'open' },
    { key: 'notRelevant', add: { portal: 'a' } },
    { key: 'pausedUntil', to: Number.NaN },
    { key: 'favourites', to: ['more', 'at', 'once'] },
    { key: 'modes', to: { a: 'open' } },
  ])('%j is refused', async (change) => {
    await expect(store.changeSettings([change as never])).rejects.toThrow(TypeError);
  });

  test('a list holds a thing once, whatever the order of its parts; removing takes it out', async () => {
    const hidden = { portal: 'a', screen: null, answer: 'b' };
    await store.changeSettings([
      { key: 'notRelevant', add: hidden },
      { key: 'notRelevant', add: { answer: 'b', screen: null, portal: 'a' } },
    ]);
    expect((await store.readSettings()).notRelevant).toEqual([hidden]);
    await store.changeSettings([{ key: 'notRelevant', remove: hidden }]);
    expect((await store.readSettings()).notRelevant).toEqual([]);
  });

  test('two windows that reduce two alerts of one portal at once lose none', async () => {
    const alerts = ['a1', 'a2', 'a3'];
    await Promise.all(alerts.map((add) => store.changeSettings([{ key: 'reducedAlerts', portal: 'p', add }])));
    await store.changeSettings([{ key: 'reducedAlerts', portal: 'p', remove: 'a2' }]);
    expect((await store.readSettings()).reducedAlerts).toEqual({ p: ['a1', 'a3'] });
  });

  test('lists and records are bounded; the oldest go', () => {
    const full = Array.from({ length: STORAGE_LIMITS.perList }, (_, i) => `k${i}`);
    const next = applySettingChange(full, { key: 'mutedSignals', add: 'new' }) as string[];
    expect([next.length, next[0], next.at(-1)]).toEqual([STORAGE_LIMITS.perList, 'k1', 'new']);
  });

  test('null goes back to the default, a layout fills in what it does not say', async () => {
    await store.changeSettings([
      { key: 'modes', portal: 'a', to: 'never' },
      { key: 'modes', portal: 'a', to: null },
      { key: 'layout', portal: 'a', to: { width: 400 } as never },
    ]);
    const { modes, layout } = await store.readSettings();
    expect({ modes, layout }).toEqual({ modes: {}, layout: { a: { width: 400, side: 'right', place: 'auto' } } });
  });

  test('null for all answers forgets each', async () => {
    const read = { day: '2026-11-22', hash: '0a1b2c3d', turn: 1 };
    await store.changeSettings([
      { key: 'read', answer: 'a', to: read },
      { key: 'read', to: null },
      { key: 'read', answer: 'b', to: read },
    ]);
    expect((await store.readSettings()).read).toEqual({ b: read });
  });

  test('watching hears settings and nothing else, until it stops', async () => {
    const heard = vi.fn();
    const stop = store.watchSettings(heard);
    await fakeBrowser.storage.local.set({ votes: {} });
    expect(heard).not.toHaveBeenCalled();
    await store.changeSettings([{ key: 'theme', to: 'dark' }]);
    expect(heard).toHaveBeenCalledOnce();
    stop();
    await store.changeSettings([{ key: 'theme', to: 'light' }]);
    expect(heard).toHaveBeenCalledOnce();
  });

  test('erasing leaves nothing', async () => {
    await store.changeSettings([{ key: 'theme', to: 'dark' }]);
    await store.setClosed('a', true);
    await store.eraseAll();
    expect([[...stored.local], [...stored.session]]).toEqual([[], []]);
  });
});

describe('in force', () => {
  const NOW = 1_000_000;
  test.each([
    [{}, 'open'],
    [{ modes: { a: 'never' } }, 'never'],
    [{ modes: { b: 'never' } }, 'open'],
    [{ modes: { a: 'never' }, everywhere: 'button' }, 'button'],
    [{ everywhere: 'open', pausedUntil: NOW + 1 }, 'never'],
    [{ pausedUntil: NOW }, 'open'],
  ] as const)('%j → %s', (chosen, mode) => {
    expect(modeOn({ ...DEFAULTS, ...chosen }, 'a', NOW)).toBe(mode);
  });

  test('a portal named like a property of Object has no mode', () => {
    expect(modeOn(DEFAULTS, 'constructor', NOW)).toBe('open');
  });

  test('closed lasts for the session; an automatic opening is told once', async () => {
    await store.setClosed('a', true);
    expect((await store.portalState('a')).closed).toBe(true);
    expect((await store.portalState('b')).closed).toBe(false);
    expect(await store.sinceAutoOpen('a')).toBeNull();
    await store.noteAutoOpen('a');
    expect(await store.sinceAutoOpen('a')).toBeLessThan(10_000);
    expect(await store.sinceAutoOpen('a')).toBeNull();
  });

  test('asked twice at once, an automatic opening is told once', async () => {
    await store.noteAutoOpen('a');
    const told = await Promise.all([store.sinceAutoOpen('a'), store.sinceAutoOpen('a')]);
    expect(told.filter((since) => since !== null)).toHaveLength(1);
  });
});
