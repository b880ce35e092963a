/** Opens the answers once, says when they cannot be read, at once or later, and opens them again on request. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Surface } from '../desk/surface';
import type { Knowledge } from './knowledge';

export interface Opened {
  readonly state: 'opening' | 'open' | 'unreadable';
  /** Also while unreadable, for what of it could be read before. */
  readonly knowledge: Knowledge | null;
  /** What was wanted cannot be read. */
  lose(error: unknown): void;
  retry(): void;
}

export function useOpened(surface: Pick<Surface, 'open' | 'report' | 'watchBase'>): Opened {
  const [knowledge, setKnowledge] = useState<Knowledge | null>(null);
  const [state, setState] = useState<Opened['state']>('opening');
  const lose = useCallback(
    (error: unknown) => {
      surface.report(error);
      setState('unreadable');
    },
    [surface],
  );
  const read = useCallback(() => {
    surface.open(lose).then((opened) => {
      setKnowledge(opened);
      setState('open');
    }, lose);
  }, [surface]);
  const open = useCallback(() => {
    setState('opening');
    read();
  }, [read]);
  useEffect(open, [open]);
  // What is shown stays until the others are there.
  useEffect(() => surface.watchBase?.(read), [surface, read]);
  return { state, knowledge, lose, retry: open };
}
