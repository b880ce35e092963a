/** What of a page and of its focused field may leave the tab: names of things, never values. */

/** What the content script may say of a page. Plain JSON; never a field's value, never the page's whole text. */
export interface PageContext {
  /** Portal id of `data/portals.json`. */
  readonly portal: string;
  /** Screen id within the portal, when two signals agree on it. */
  readonly screen: string | null;
  readonly title: string;
  /** Visible headings, most specific first. */
  readonly headings: readonly string[];
  /** Current step of a stepper or last crumb of a breadcrumb. */
  readonly step: string | null;
  /** Visible messages, errors first. */
  readonly messages: readonly string[];
  /** Words of the path, without numbers or identifiers. */
  readonly path: readonly string[];
  /** The focused form control, when there is one. */
  readonly field: FieldContext | null;
  /** A sign-in screen, whose fields are never read. */
  readonly fieldsUnread?: true;
  /** The ticket shown, on a site that its user marked as a ticket tool. Never kept, noted or shown in the diagnostics. */
  readonly ticket?: Ticket;
}

/** What a ticket asks, without who asked it. */
export interface Ticket {
  readonly subject: string;
  /** A line for each paragraph. */
  readonly message: string;
}

/** How the focused control is named by the page around it. */
export interface FieldContext {
  readonly label: string;
  readonly legend: string | null;
  readonly hint: string | null;
  /** Nearest heading above the control. */
  readonly heading: string | null;
}
