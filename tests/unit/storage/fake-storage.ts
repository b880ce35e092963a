/** Storage and locks of an extension, as far as the settings use them: JSON copies, and every step takes its time. */
import { vi } from 'vitest';

export const stored = { local: new Map<string, unknown>(), session: new Map<string, unknown>() };
const listeners = new Set<(changes: Record<string, unknown>, area: string) => void>();
const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

function area(name: 'local' | 'session') {
  const tell = (keys: readonly string[]) => {
    for (const listen of listeners) listen(Object.fromEntries(keys.map((key) => [key, {}])), name);
  };
  return {
    async get(keys: string | readonly string[] = [...stored[name].keys()]) {
      await null;
      const found = [keys].flat().filter((key) => stored[name].has(key));
      return Object.fromEntries(found.map((key) => [key, copy(stored[name].get(key))]));
    },
    async set(values: Record<string, unknown>) {
      await null;
      for (const [key, value] of Object.entries(values)) stored[name].set(key, copy(value));
      tell(Object.keys(values));
    },
    async remove(keys: readonly string[]) {
      await null;
      for (const key of keys) stored[name].delete(key);
      tell(keys);
    },
    async clear() {
      stored[name].clear();
    },
  };
}

export const fakeBrowser = {
  runtime: { getManifest: () => ({ version: '0.2.0' }) },
  storage: {
    local: area('local'),
    session: area('session'),
    onChanged: {
      addListener: (listen: (changes: Record<string, unknown>, area: string) => void) => listeners.add(listen),
      removeListener: (listen: (changes: Record<string, unknown>, area: string) => void) => listeners.delete(listen),
    },
  },
};

/** `navigator.locks`, which Node has only from version 24. */
export function giveTurns(): void {
  let last: Promise<unknown> = Promise.resolve();
  const request = (_name: string, work: () => Promise<unknown>) => {
    const turn = last.then(work, work);
    last = turn.catch(() => {});
    return turn;
  };
  vi.stubGlobal('navigator', { locks: { request } });
}
