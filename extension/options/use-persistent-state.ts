/** What outlasts a drawing of the page in another language: what is typed and not kept yet, what was just done. */
import { useEffect, useState } from 'preact/hooks';

const kept = new Map<string, unknown>();
const listeners = new Set<(name: string) => void>();

/**
 * As `useState`, for the life of the page.
 * @param name unique in the page
 */
export function usePersistentState<T>(name: string, initial: T): readonly [T, (next: T) => void] {
  const read = () => (kept.has(name) ? (kept.get(name) as T) : initial);
  const [value, setValue] = useState(read);
  useEffect(() => {
    // What was asked for before the page was drawn anew may be told after.
    const listen = (changed: string) => changed === name && setValue(read);
    listeners.add(listen);
    return () => void listeners.delete(listen);
  }, [name]);
  return [
    value,
    (next) => {
      if (next === initial) kept.delete(name);
      else kept.set(name, next);
      for (const listen of listeners) listen(name);
      setValue(() => next);
    },
  ];
}
