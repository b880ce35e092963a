/** One line of the table: what, how much in its unit, and what that is compared with. */
export interface Measure {
  readonly what: string;
  readonly value: string;
  readonly note: string;
}
