/** How the user wants our pages to speak and to listen, read from the settings and followed while we are shown. */
import { useEffect, useState } from 'preact/hooks';

export interface Choices {
  /** Says once a field that answers are there, after a pause. For screen readers; off until chosen. */
  readonly announceField: boolean;
  /** `C` copies the answer that has the focus (RGAA 12.10: single keys can be switched off, and are). */
  readonly singleKeys: boolean;
}

export interface ChoicesStore {
  read(): Promise<Choices>;
  /** Returns how to stop. */
  watch(listen: (choices: Choices) => void): () => void;
}

const QUIET: Choices = { announceField: false, singleKeys: false };

/** Everything off until read, and when it cannot be. */
export function useChoices(store: ChoicesStore | undefined, onFault: (error: unknown) => void): Choices {
  const [choices, setChoices] = useState(QUIET);
  useEffect(() => {
    if (!store) return;
    store.read().then(setChoices, onFault);
    return store.watch(setChoices);
  }, [store]);
  return choices;
}
