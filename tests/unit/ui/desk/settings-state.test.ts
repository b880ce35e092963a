/** One state of settings for a page: what is chosen stands at once, and the store has the last word. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { SettingsState, type SettingsStore, type WhenRefused } from '../../../../extension/ui/desk/settings-state';
import { applySettingChanges } from '../../../../src/stored/setting-change';
import { initialSettings, type SettingChange, type Settings } from '../../../../src/stored/settings';

/** Something asked of the store that waits for its answer. */
interface Asked {
  readonly changes?: readonly SettingChange[];
  answer(): void;
  fail(): void;
}

let stored: Settings;
let asked: Asked[];
let tell: () => void;
let onFault: ReturnType<typeof vi.fn<(error: unknown) => void>>;

/** A store that answers when the test says so; a reading brings what was stored when it began. */
const store: SettingsStore = {
  read() {
    const then = stored;
    return new Promise((resolve, reject) => {
      asked.push({ answer: () => resolve(then), fail: () => reject(new Error('unreadable')) });
    });
  },
  change: (changes) =>
    new Promise((resolve, reject) => {
      asked.push({ changes, answer: () => resolve(keep(changes)), fail: () => reject(new Error('full')) });
    }),
  watch(listen) {
    tell = listen;
    return () => {};
  },
};

function keep(changes: readonly SettingChange[]): void {
  stored = applySettingChanges(stored, changes);
}

/** Answers what was asked next. */
async function next(how: 'answer' | 'fail' = 'answer', at = 0): Promise<void> {
  const [one] = asked.splice(at, 1);
  one?.[how]();
  for (let turns = 0; turns < 5; turns++) await null;
}

async function opened(refused?: WhenRefused): Promise<SettingsState> {
  const state = new SettingsState(store, onFault, refused);
  state.listen(() => {});
  await next();
  return state;
}

const DARK = { key: 'theme', to: 'dark' } as const;
const LIGHT = { key: 'theme', to: 'light' } as const;
const PIN = { key: 'favourites', add: 'a' } as const;
const theme = (state: SettingsState) => state.shown.settings?.theme;

beforeEach(() => {
  stored = initialSettings();
  asked = [];
  tell = () => expect.unreachable('followed only once somebody listens');
  onFault = vi.fn();
});

describe('reading', () => {
  test('nothing is known before it, all of it after', async () => {
    stored = { ...stored, theme: 'dark' };
    const state = new SettingsState(store, onFault);
    expect(asked).toEqual([]);
    state.listen(() => {});
    expect(state.shown).toEqual({ settings: null, known: false, unkept: [] });
    await next();
    expect(state.shown).toEqual({ settings: stored, known: true, unkept: [] });
  });

  test('settings that cannot be read are the defaults, not known, and become known with the next news', async () => {
    const state = new SettingsState(store, onFault);
    state.listen(() => {});
    await next('fail');
    expect(state.shown).toEqual({ settings: initialSettings(), known: false, unkept: [] });
    expect(onFault).toHaveBeenCalledOnce();
    stored = { ...stored, theme: 'dark' };
    tell();
    await next();
    expect(state.shown).toEqual({ settings: stored, known: true, unkept: [] });
  });

  test('what was chosen before stands upon what is read', async () => {
    stored = { ...stored, singleKeys: true };
    const state = new SettingsState(store, onFault);
    state.listen(() => {});
    void state.change(DARK);
    expect(state.shown.settings).toBeNull();
    await next();
    expect(state.shown.settings).toEqual({ ...stored, theme: 'dark' });
  });

  test('an answer that comes after that of a later question is dropped', async () => {
    const state = await opened();
    tell();
    stored = { ...stored, theme: 'dark' };
    tell();
    await next('answer', 1);
    await next();
    expect(theme(state)).toBe('dark');
  });

  test('a setting that says the same is the same object, and nobody is told of nothing', async () => {
    const state = await opened();
    const { settings } = state.shown;
    const heard = vi.fn();
    const stop = state.listen(heard);
    stored = JSON.parse(JSON.stringify(stored));
    tell();
    await next();
    expect(state.shown.settings).toBe(settings);
    expect(heard).not.toHaveBeenCalled();
    keep([DARK]);
    tell();
    await next();
    expect(state.shown.settings?.favourites).toBe(settings?.favourites);
    expect(heard).toHaveBeenCalledOnce();
    stop();
    keep([LIGHT]);
    tell();
    await next();
    expect(heard).toHaveBeenCalledOnce();
  });
});

describe('a change', () => {
  test('stands at once, and its promise comes true once the store has told it', async () => {
    const state = await opened();
    const done = vi.fn();
    void state.change(DARK, PIN).then(done);
    expect([theme(state), state.shown.settings?.favourites]).toEqual(['dark', ['a']]);
    expect(asked.map(({ changes }) => changes)).toEqual([[DARK, PIN]]);
    await next();
    expect(done).not.toHaveBeenCalled();
    await next();
    expect(done).toHaveBeenCalledExactlyOnceWith(true);
    expect(state.shown).toEqual({ settings: stored, known: true, unkept: [] });
  });

  test('that does not fit changes nothing, here nor there, and is reported', async () => {
    const state = await opened();
    await expect(state.change(PIN, { key: 'theme', to: 'pink' as never })).resolves.toBe(false);
    expect(state.shown).toEqual({ settings: initialSettings(), known: true, unkept: [] });
    expect(asked).toEqual([]);
    expect(onFault).toHaveBeenCalledExactlyOnceWith(expect.any(TypeError));
  });

  test('is not taken back by news from before it arrived', async () => {
    const state = await opened();
    void state.change(DARK);
    keep([PIN]);
    tell();
    await next('answer', 1);
    expect([theme(state), state.shown.settings?.favourites]).toEqual(['dark', ['a']]);
  });

  test('gives way to what another window chose after it arrived', async () => {
    const state = await opened();
    void state.change(DARK);
    await next();
    keep([LIGHT]);
    tell();
    await next('answer', 1);
    expect(theme(state), 'the newest reading').toBe('light');
    await next();
    expect(theme(state), 'and not the one that began before').toBe('light');
  });

  test('stands over another window’s that reached the store first', async () => {
    const state = await opened();
    void state.change(DARK);
    keep([LIGHT]);
    tell();
    await next('answer', 1);
    expect(theme(state)).toBe('dark');
    await next();
    await next();
    expect([theme(state), stored.theme]).toEqual(['dark', 'dark']);
  });

  test('of two changes of one thing the last stands, whichever is answered first', async () => {
    const state = await opened();
    void state.change(DARK);
    void state.change(LIGHT);
    await next();
    await next('answer', 1);
    expect(theme(state)).toBe('light');
    await next();
    await next();
    expect([theme(state), stored.theme]).toEqual(['light', 'light']);
  });

  test('lists of two windows are put together', async () => {
    const state = await opened();
    void state.change(PIN);
    keep([{ key: 'favourites', add: 'b' }]);
    await next();
    await next();
    expect(state.shown.settings?.favourites).toEqual(['b', 'a']);
  });
});

describe('a change that cannot be kept', () => {
  test('stands as long as the page is open, is reported and told', async () => {
    const state = await opened();
    const done = state.change(DARK);
    await next('fail');
    await expect(done).resolves.toBe(false);
    expect(theme(state)).toBe('dark');
    expect(state.shown.unkept).toEqual([DARK]);
    expect(onFault).toHaveBeenCalledOnce();
    keep([PIN]);
    tell();
    await next();
    expect([theme(state), state.shown.settings?.favourites]).toEqual(['dark', ['a']]);
    expect(state.shown.unkept).toEqual([DARK]);
  });

  test('gives way once the store says something else of the same thing', async () => {
    const state = await opened();
    void state.change(DARK);
    await next('fail');
    tell();
    await next();
    keep([LIGHT]);
    tell();
    await next();
    expect(state.shown).toEqual({ settings: stored, known: true, unkept: [] });
  });

  test('and was kept all the same, its answer lost, is no longer told as unkept', async () => {
    const state = await opened();
    void state.change(DARK);
    keep([DARK]);
    await next('fail');
    tell();
    await next();
    expect(state.shown).toEqual({ settings: stored, known: true, unkept: [] });
  });

  test('makes room for the next choice of the same thing, also for the one that was there', async () => {
    const state = await opened();
    void state.change(DARK);
    await next('fail');
    void state.change({ key: 'theme', to: 'system' });
    expect([theme(state), state.shown.unkept]).toEqual(['system', []]);
    await next();
    await next();
    expect(theme(state)).toBe('system');
  });

  test('goes where choices act elsewhere, and nothing else goes with it', async () => {
    const state = await opened('goes');
    void state.change(DARK);
    void state.change(PIN);
    await next('fail');
    expect([theme(state), state.shown.settings?.favourites, state.shown.unkept]).toEqual(['system', ['a'], []]);
  });

  test('stands on settings that cannot be read either', async () => {
    const state = new SettingsState(store, onFault);
    state.listen(() => {});
    await next('fail');
    void state.change(PIN);
    await next('fail');
    expect(state.shown).toEqual({ settings: { ...initialSettings(), favourites: ['a'] }, known: false, unkept: [PIN] });
  });

  test.each<[string, SettingChange, SettingChange]>([
    ['an item of a list', { key: 'mutedSignals', add: 'title' }, { key: 'mutedSignals', remove: 'title' }],
    ['an alert of a portal', { key: 'reducedAlerts', portal: 'p', add: 'x' }, { key: 'reducedAlerts', portal: 'p', to: ['y'] }],
    ['filters of a surface', { key: 'filters', surface: 'popup', to: {} }, { key: 'filters', surface: 'popup', to: null }],
    [
      'an answer read',
      { key: 'read', answer: 'a', to: { day: '2026-11-20', hash: '00000000', turn: 1 } },
      { key: 'read', to: null },
    ],
  ])('%s is overridden by a later choice of the same place', async (_, first, later) => {
    const state = await opened();
    void state.change(first);
    await next('fail');
    expect(state.shown.unkept).toEqual([first]);
    void state.change(later);
    expect(state.shown.unkept).toEqual([]);
    expect(state.shown.settings).toEqual(applySettingChanges(initialSettings(), [later]));
  });

  test('of one item outlives changes of others', async () => {
    const state = await opened();
    void state.change(PIN);
    await next('fail');
    void state.change({ key: 'favourites', add: 'b' });
    await next();
    await next();
    expect([state.shown.unkept, [...(state.shown.settings?.favourites ?? [])].sort()]).toEqual([[PIN], ['a', 'b']]);
  });
});
