/** Something asked that may come later: what is shown stays until the newest answer is there. */
import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * The value asked for now; while it is awaited, the one before. An answer that comes after a newer question is dropped.
 * @param asked the same object as long as the question is the same
 * @returns undefined while the very first value is awaited
 */
export function useLatest<Value>(asked: Value | Promise<Value>): Value | undefined {
  const shown = useRef<Value | undefined>(undefined);
  const [, draw] = useState(0);
  if (!(asked instanceof Promise)) shown.current = asked;
  useEffect(() => {
    if (!(asked instanceof Promise)) return;
    let newest = true;
    asked.then((value) => {
      if (!newest) return;
      shown.current = value;
      draw((times) => times + 1);
    });
    return () => {
      newest = false;
    };
  }, [asked]);
  return shown.current;
}
