/** What an official page shows, beside the answers written from it. */
export interface OfficialFound {
  /** Ids of ours whose official text says something else now, in the order of the page. */
  readonly changed: readonly string[];
  /** How many say what they said. */
  readonly unchanged: number;
  /** Official answers we have none of. */
  readonly unknown: number;
}
