import { expect } from 'vitest';
import { SettingsState, type SettingsStore, type WhenRefused } from '../../../../extension/ui/desk/settings-state';
import { applySettingChanges } from '../../../../src/stored/setting-change';
import { initialSettings, type SettingChange, type Settings } from '../../../../src/stored/settings';

/** Something asked of the store that waits for its answer. */
interface Asked {
  readonly changes?: readonly SettingChange[];
  answer(): void;
  fail(): void;
}

/** A store that answers when the test says so; a reading brings what was stored when it began. */
export class WaitingStore implements SettingsStore {
  stored: Settings = initialSettings();
  readonly asked: Asked[] = [];
  tell: () => void = () => expect.unreachable('followed only once somebody listens');

  read(): Promise<Settings> {
    const then = this.stored;
    return new Promise((resolve, reject) => {
      this.asked.push({ answer: () => resolve(then), fail: () => reject(new Error('unreadable')) });
    });
  }

  change(changes: readonly SettingChange[]): Promise<void> {
    return new Promise((resolve, reject) => {
      this.asked.push({ changes, answer: () => resolve(this.keep(changes)), fail: () => reject(new Error('full')) });
    });
  }

  watch(listen: () => void): () => void {
    this.tell = listen;
    return () => {};
  }

  keep(changes: readonly SettingChange[]): void {
    this.stored = applySettingChanges(this.stored, changes);
  }

  /** Answers what was asked next. */
  async next(how: 'answer' | 'fail' = 'answer', at = 0): Promise<void> {
    const [one] = this.asked.splice(at, 1);
    one?.[how]();
    for (let turns = 0; turns < 5; turns++) await null;
  }
}

/** The state of a page that has read its settings. */
export async function opened(
  store: WaitingStore,
  onFault: (error: unknown) => void,
  refused?: WhenRefused,
): Promise<SettingsState> {
  const state = new SettingsState(store, onFault, refused);
  state.listen(() => {});
  await store.next();
  return state;
}

export const DARK = { key: 'theme', to: 'dark' } as const;
export const LIGHT = { key: 'theme', to: 'light' } as const;
export const PIN = { key: 'favourites', add: 'a' } as const;
export const theme = (state: SettingsState) => state.shown.settings?.theme;
