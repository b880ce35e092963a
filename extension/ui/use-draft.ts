/** The reply in preparation, the same in every window. */
import { useEffect, useState } from 'preact/hooks';
import { type Draft, type DraftChange, EMPTY_DRAFT } from '../draft-shape';

export interface DraftStore {
  read(): Promise<Draft>;
  /** Resolves to the draft as it is then. */
  change(changes: readonly DraftChange[]): Promise<Draft>;
  /** Hears the draft whenever another window changed it; returns how to stop. */
  watch(listen: (draft: Draft) => void): () => void;
}

export interface KeptDraft {
  readonly draft: Draft;
  change(...changes: DraftChange[]): void;
}

/** @param onFault hears that the draft could not be read or kept */
export function useDraft(store: DraftStore, onFault: (error: unknown) => void): KeptDraft {
  const [draft, setDraft] = useState<Draft>(EMPTY_DRAFT);
  useEffect(() => {
    store.read().then(setDraft, onFault);
    return store.watch(setDraft);
  }, [store]);
  return {
    draft,
    change(...changes) {
      store.change(changes).then(setDraft, onFault);
    },
  };
}
