/** Values of pages that were removed: gone at once, and in every window until the browser closes. */
import { useEffect, useState } from 'preact/hooks';

export interface PresetStore {
  /** Those removed, each `portal/filter/id`. */
  read(): Promise<readonly string[]>;
  remove(keys: readonly string[]): Promise<void>;
  /** Returns how to stop. */
  watch(listen: (keys: readonly string[]) => void): () => void;
}

export interface Removed {
  /** Null until read: what a page brings is not shown before, so that nothing comes and goes. */
  readonly keys: ReadonlySet<string> | null;
  remove(keys: readonly string[]): void;
}

/** @param onFault hears that they could not be read or kept; what is removed here is removed all the same */
export function useRemoved(store: PresetStore, onFault: (error: unknown) => void): Removed {
  const [keys, setKeys] = useState<ReadonlySet<string> | null>(null);
  // They only grow: what is read late takes nothing back.
  const add = (more: readonly string[]) => setKeys((now) => new Set([...(now ?? []), ...more]));
  useEffect(() => {
    store.read().then(add, (error) => {
      add([]);
      onFault(error);
    });
    return store.watch(add);
  }, [store]);
  return {
    keys,
    remove(more) {
      if (more.length === 0) return;
      add(more);
      store.remove(more).catch(onFault);
    },
  };
}
