/** The user's settings in a page of ours: shown at once, stored behind, and followed when another window changes them. */
import { useEffect, useState } from 'preact/hooks';
import type { SettingChange, Settings } from '../../../src/stored/settings';

export interface SettingsStore {
  read(): Promise<Settings>;
  change(changes: readonly SettingChange[]): Promise<void>;
  /** Returns how to stop. */
  watch(listen: (settings: Settings) => void): () => void;
}

export interface KeptSettings {
  /** Null until read, and when they cannot be. */
  readonly settings: Settings | null;
  /** Resolves once it is kept, and `settings` say so; false when it could not be. */
  change(...changes: SettingChange[]): Promise<boolean>;
}

/** @param onFault hears that something could not be read or kept */
export function useSettings(store: SettingsStore, onFault: (error: unknown) => void): KeptSettings {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    store.read().then(setSettings, onFault);
    return store.watch(setSettings);
  }, [store]);
  return {
    settings,
    async change(...changes) {
      try {
        await store.change(changes);
        setSettings(await store.read());
        return true;
      } catch (error) {
        onFault(error);
        return false;
      }
    },
  };
}
