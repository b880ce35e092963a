/** A choice that the store refuses: how long it stands, and what it gives way to. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { SettingsState } from '../../../../extension/ui/desk/settings-state';
import { applySettingChanges } from '../../../../src/stored/setting-change';
import { initialSettings, type SettingChange } from '../../../../src/stored/settings';
import { DARK, LIGHT, opened, PIN, theme, WaitingStore } from './waiting-store';

let store: WaitingStore;
let onFault: ReturnType<typeof vi.fn<(error: unknown) => void>>;
beforeEach(() => {
  store = new WaitingStore();
  onFault = vi.fn();
});

describe('a change that cannot be kept', () => {
  test('stands as long as the page is open, is reported and told', async () => {
    const state = await opened(store, onFault);
    const done = state.change(DARK);
    await store.next('fail');
    await expect(done).resolves.toBe(false);
    expect(theme(state)).toBe('dark');
    expect(state.shown.unkept).toEqual([DARK]);
    expect(onFault).toHaveBeenCalledOnce();
    store.keep([PIN]);
    store.tell();
    await store.next();
    expect([theme(state), state.shown.settings?.favourites]).toEqual(['dark', ['a']]);
    expect(state.shown.unkept).toEqual([DARK]);
  });

  test('gives way once the store says something else of the same thing', async () => {
    const state = await opened(store, onFault);
    void state.change(DARK);
    await store.next('fail');
    store.tell();
    await store.next();
    store.keep([LIGHT]);
    store.tell();
    await store.next();
    expect(state.shown).toEqual({ settings: store.stored, known: true, unkept: [] });
  });

  test('and was kept all the same, its answer lost, is no longer told as unkept', async () => {
    const state = await opened(store, onFault);
    void state.change(DARK);
    store.keep([DARK]);
    await store.next('fail');
    store.tell();
    await store.next();
    expect(state.shown).toEqual({ settings: store.stored, known: true, unkept: [] });
  });

  test('makes room for the next choice of the same thing, also for the one that was there', async () => {
    const state = await opened(store, onFault);
    void state.change(DARK);
    await store.next('fail');
    void state.change({ key: 'theme', to: 'system' });
    expect([theme(state), state.shown.unkept]).toEqual(['system', []]);
    await store.next();
    await store.next();
    expect(theme(state)).toBe('system');
  });

  test('goes where choices act elsewhere, and nothing else goes with it', async () => {
    const state = await opened(store, onFault, 'goes');
    void state.change(DARK);
    void state.change(PIN);
    await store.next('fail');
    expect([theme(state), state.shown.settings?.favourites, state.shown.unkept]).toEqual(['system', ['a'], []]);
  });

  test('stands on settings that cannot be read either', async () => {
    const state = new SettingsState(store, onFault);
    state.listen(() => {});
    await store.next('fail');
    void state.change(PIN);
    await store.next('fail');
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
    const state = await opened(store, onFault);
    void state.change(first);
    await store.next('fail');
    expect(state.shown.unkept).toEqual([first]);
    void state.change(later);
    expect(state.shown.unkept).toEqual([]);
    expect(state.shown.settings).toEqual(applySettingChanges(initialSettings(), [later]));
  });

  test('of one item outlives changes of others', async () => {
    const state = await opened(store, onFault);
    void state.change(PIN);
    await store.next('fail');
    void state.change({ key: 'favourites', add: 'b' });
    await store.next();
    await store.next();
    expect([state.shown.unkept, [...(state.shown.settings?.favourites ?? [])].sort()]).toEqual([[PIN], ['a', 'b']]);
  });
});
