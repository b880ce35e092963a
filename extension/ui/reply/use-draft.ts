/** The reply in preparation, the same in every window. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Draft, DraftChange } from '../../../src/stored/draft';
import { DraftQueue, type DraftStore } from './draft-queue';

export type { DraftStore } from './draft-queue';

export interface LiveDraft {
  /** As it is on the screen: what was typed here stands at once. */
  readonly draft: Draft;
  /** False when the browser could not keep what is on the screen. */
  readonly kept: boolean;
  change(...changes: DraftChange[]): void;
}

/** @param onFault hears that the draft could not be read or kept */
export function useDraft(store: DraftStore, onFault: (error: unknown) => void): LiveDraft {
  const [, drawAgain] = useState(0);
  const queue = useMemo(() => new DraftQueue(store, { onChange: () => drawAgain((n) => n + 1), onFault }), [store]);
  useEffect(() => {
    const stop = queue.follow();
    const leaving = () => queue.flush();
    window.addEventListener('pagehide', leaving);
    document.addEventListener('visibilitychange', leaving);
    return () => {
      stop();
      window.removeEventListener('pagehide', leaving);
      document.removeEventListener('visibilitychange', leaving);
      leaving();
    };
  }, [queue]);
  return {
    draft: queue.draft,
    kept: queue.kept,
    change(...changes) {
      try {
        queue.change(changes);
      } catch (error) {
        onFault(error);
      }
    },
  };
}
