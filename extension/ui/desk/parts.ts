/** Parts of a panel that others look for, by what they are; classes are for how they look. */
export const PART = {
  /** The whole surface, from its header to its foot. */
  panel: '[data-part="panel"]',
  /** What scrolls below the header. */
  body: '[data-part="body"]',
  /** A view that is read from its start: an answer, the reply, what changed. */
  reading: '[data-part="reading"]',
  /** The search field. */
  search: '[data-part="search"]',
  /** The link of a row of an answer, which opens it. */
  row: '[data-part="row"]',
  /** The answers for the field that has the focus in the page. */
  forField: '[data-part="for-field"]',
  /** Rows that fold under a line of their own. */
  fold: '[data-part="fold"]',
} as const;
