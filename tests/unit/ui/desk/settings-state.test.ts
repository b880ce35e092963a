/** One state of settings for a page: what is chosen stands at once, and the store has the last word. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { SettingsState } from '../../../../extension/ui/desk/settings-state';
import { initialSettings } from '../../../../src/stored/settings';
import { DARK, LIGHT, opened, PIN, theme, WaitingStore } from './waiting-store';

let store: WaitingStore;
let onFault: ReturnType<typeof vi.fn<(error: unknown) => void>>;
beforeEach(() => {
  store = new WaitingStore();
  onFault = vi.fn();
});

describe('reading', () => {
  test('nothing is known before it, all of it after', async () => {
    store.stored = { ...store.stored, theme: 'dark' };
    const state = new SettingsState(store, onFault);
    expect(store.asked).toEqual([]);
    state.listen(() => {});
    expect(state.shown).toEqual({ settings: null, known: false, unkept: [] });
    await store.next();
    expect(state.shown).toEqual({ settings: store.stored, known: true, unkept: [] });
  });

  test('settings that cannot be read are the defaults, not known, and become known with the next news', async () => {
    const state = new SettingsState(store, onFault);
    state.listen(() => {});
    await store.next('fail');
    expect(state.shown).toEqual({ settings: initialSettings(), known: false, unkept: [] });
    expect(onFault).toHaveBeenCalledOnce();
    store.stored = { ...store.stored, theme: 'dark' };
    store.tell();
    await store.next();
    expect(state.shown).toEqual({ settings: store.stored, known: true, unkept: [] });
  });

  test('what was chosen before stands upon what is read', async () => {
    store.stored = { ...store.stored, singleKeys: true };
    const state = new SettingsState(store, onFault);
    state.listen(() => {});
    void state.change(DARK);
    expect(state.shown.settings).toBeNull();
    await store.next();
    expect(state.shown.settings).toEqual({ ...store.stored, theme: 'dark' });
  });

  test('an answer that comes after that of a later question is dropped', async () => {
    const state = await opened(store, onFault);
    store.tell();
    store.stored = { ...store.stored, theme: 'dark' };
    store.tell();
    await store.next('answer', 1);
    await store.next();
    expect(theme(state)).toBe('dark');
  });

  test('a setting that says the same is the same object, and nobody is told of nothing', async () => {
    const state = await opened(store, onFault);
    const { settings } = state.shown;
    const heard = vi.fn();
    const stop = state.listen(heard);
    store.stored = JSON.parse(JSON.stringify(store.stored));
    store.tell();
    await store.next();
    expect(state.shown.settings).toBe(settings);
    expect(heard).not.toHaveBeenCalled();
    store.keep([DARK]);
    store.tell();
    await store.next();
    expect(state.shown.settings?.favourites).toBe(settings?.favourites);
    expect(heard).toHaveBeenCalledOnce();
    stop();
    store.keep([LIGHT]);
    store.tell();
    await store.next();
    expect(heard).toHaveBeenCalledOnce();
  });
});

describe('a change', () => {
  test('stands at once, and its promise comes true once the store has told it', async () => {
    const state = await opened(store, onFault);
    const done = vi.fn();
    void state.change(DARK, PIN).then(done);
    expect([theme(state), state.shown.settings?.favourites]).toEqual(['dark', ['a']]);
    expect(store.asked.map(({ changes }) => changes)).toEqual([[DARK, PIN]]);
    await store.next();
    expect(done).not.toHaveBeenCalled();
    await store.next();
    expect(done).toHaveBeenCalledExactlyOnceWith(true);
    expect(state.shown).toEqual({ settings: store.stored, known: true, unkept: [] });
  });

  test('that does not fit changes nothing, here nor there, and is reported', async () => {
    const state = await opened(store, onFault);
    await expect(state.change(PIN, { key: 'theme', to: 'pink' as never })).resolves.toBe(false);
    expect(state.shown).toEqual({ settings: initialSettings(), known: true, unkept: [] });
    expect(store.asked).toEqual([]);
    expect(onFault).toHaveBeenCalledExactlyOnceWith(expect.any(TypeError));
  });

  test('is not taken back by news from before it arrived', async () => {
    const state = await opened(store, onFault);
    void state.change(DARK);
    store.keep([PIN]);
    store.tell();
    await store.next('answer', 1);
    expect([theme(state), state.shown.settings?.favourites]).toEqual(['dark', ['a']]);
  });

  test('gives way to what another window chose after it arrived', async () => {
    const state = await opened(store, onFault);
    void state.change(DARK);
    await store.next();
    store.keep([LIGHT]);
    store.tell();
    await store.next('answer', 1);
    expect(theme(state), 'the newest reading').toBe('light');
    await store.next();
    expect(theme(state), 'and not the one that began before').toBe('light');
  });

  test('stands over another window’s that reached the store first', async () => {
    const state = await opened(store, onFault);
    void state.change(DARK);
    store.keep([LIGHT]);
    store.tell();
    await store.next('answer', 1);
    expect(theme(state)).toBe('dark');
    await store.next();
    await store.next();
    expect([theme(state), store.stored.theme]).toEqual(['dark', 'dark']);
  });

  test('of two changes of one thing the last stands, whichever is answered first', async () => {
    const state = await opened(store, onFault);
    void state.change(DARK);
    void state.change(LIGHT);
    await store.next();
    await store.next('answer', 1);
    expect(theme(state)).toBe('light');
    await store.next();
    await store.next();
    expect([theme(state), store.stored.theme]).toEqual(['light', 'light']);
  });

  test('lists of two windows are put together', async () => {
    const state = await opened(store, onFault);
    void state.change(PIN);
    store.keep([{ key: 'favourites', add: 'b' }]);
    await store.next();
    await store.next();
    expect(state.shown.settings?.favourites).toEqual(['b', 'a']);
  });
});
