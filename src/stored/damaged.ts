/** What could not be understood when it was read, and was put in quarantine for the user to look at. */

/** Raw values by the key they were found at, oldest first. */
export type Damaged = Readonly<Record<string, readonly unknown[]>>;

export interface DamagedStore {
  /** Null when nothing was damaged. */
  read(): Promise<Damaged | null>;
  forget(): Promise<void>;
  /** Returns how to stop. */
  watch(listen: () => void): () => void;
}
