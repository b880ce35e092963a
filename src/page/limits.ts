/**
 * Bounds on what one reading takes from a page nobody vouches for. Counts decide, so a reading gives the same
 * result on a slow machine; the clock is the last resort.
 */
export const LIMITS = {
  /** Characters kept of a label, legend, hint, heading, message, step or title. */
  text: 300,
  /** Characters gathered before cleaning: no pattern ever sees more. */
  raw: 1200,
  /** Nodes walked for one text. */
  textNodes: 300,
  /** Nodes walked for the whole page, and again for the field. */
  nodes: 4000,
  /**
   * Milliseconds after which the rest of the page, or of the field, is left unread. Far above what the counts allow,
   * because the first look at what is drawn may make the browser lay out the page, on a machine busy elsewhere.
   */
  time: 1000,
  /** Elements looked at in one list of candidates (headings, messages, steps). */
  candidates: 300,
  /** Shadow roots whose headings are read. */
  roots: 40,
  /** Headings kept. */
  headings: 12,
  /** Messages kept. */
  messages: 5,
  /** Words of the path kept. */
  path: 12,
  /** Ids followed in one `aria-labelledby` or `aria-describedby`. */
  ids: 8,
  /** Levels climbed from the field to find its neighbours and its heading. */
  climb: 8,
  /** Siblings tried on one level. */
  siblings: 12,
} as const;

/** What is left to spend in one reading: nodes, and the moment (as `performance.now()`) to stop at. */
export interface Budget {
  nodes: number;
  readonly until: number;
}

/** What one reading of a page, or of a field, may spend. */
export function freshBudget(): Budget {
  return { nodes: LIMITS.nodes, until: performance.now() + LIMITS.time };
}

/** Spends one node; false once the budget is gone. */
export function spend(budget: Budget): boolean {
  return budget.nodes-- > 0 && performance.now() < budget.until;
}
