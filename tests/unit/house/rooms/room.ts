/**
 * A room is where code runs and what it may touch. `may` and `types` are path prefixes or packages; `types` may be imported as
 * types only.
 */
export interface Room {
  /** Path prefix of the files. */
  readonly room: string;
  readonly why: string;
  readonly may: readonly string[];
  readonly types?: readonly string[];
}
