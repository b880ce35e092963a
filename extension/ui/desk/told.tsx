/** What an action that leaves no other trace says to the eye: one line over the foot of the panel, so that nothing moves. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import './told.css';

/** Milliseconds it stays. */
const SHOWN = 4000;

export interface Telling {
  /** For the status line, until the next sentence. */
  readonly says: string;
  /** The same while it is to be seen, else empty. */
  readonly trace: string;
  tell(says: string, seen?: 'seen'): void;
}

export function useTold(): Telling {
  const [told, setTold] = useState({ says: '', seen: false });
  const [gone, setGone] = useState<object | null>(null);
  useEffect(() => {
    if (!told.seen) return;
    const timer = setTimeout(() => setGone(told), SHOWN);
    return () => clearTimeout(timer);
  }, [told]);
  const tell = useCallback((says: string, seen?: 'seen') => setTold({ says, seen: seen !== undefined && says !== '' }), []);
  return { says: told.says, trace: told.seen && gone !== told ? told.says : '', tell };
}

/** The status line says it to a screen reader. */
export function Trace({ says }: { says: string }) {
  return (
    <p class="trace" aria-hidden="true" hidden={says === ''}>
      {says}
    </p>
  );
}
