/** Opens the answers once, says when they cannot be read, and opens them again on request. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Surface } from '../desk/surface';
import type { Knowledge } from './knowledge';

export interface Opened {
  readonly state: 'opening' | 'open' | 'unreadable';
  readonly knowledge: Knowledge | null;
  retry(): void;
}

export function useOpened(surface: Pick<Surface, 'open' | 'report'>): Opened {
  const [knowledge, setKnowledge] = useState<Knowledge | null>(null);
  const [state, setState] = useState<Opened['state']>('opening');
  const open = useCallback(() => {
    setState('opening');
    surface.open().then(
      (opened) => {
        setKnowledge(opened);
        setState('open');
      },
      (error: unknown) => {
        surface.report(error);
        setState('unreadable');
      },
    );
  }, [surface]);
  useEffect(open, [open]);
  return { state, knowledge, retry: open };
}
