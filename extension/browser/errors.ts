/** One place for faults: what is expected in normal life is listed here, everything else is reported once. */

/** Faults that are part of normal life; users see a calm sentence or nothing, developers nothing. */
const EXPECTED: readonly { readonly name: string; readonly pattern: RegExp }[] = [
  { name: 'the extension was updated or removed while the page was open', pattern: /context invalidated|Extension context/i },
  {
    name: 'the tab or frame is gone',
    pattern: /No tab with id|Invalid tab ID|Frame with ID|message port closed|channel closed|Missing host permission/i,
  },
  { name: 'the browser wants a gesture for its own panel', pattern: /user gesture|user input handler/i },
];

/** The name of an expected fault, or null when the error is a bug. */
function expectedFault(error: unknown): string | null {
  return EXPECTED.find((fault) => fault.pattern.test(textOf(error)))?.name ?? null;
}

/**
 * True when a message found nobody. Expected of a tab that is no portal and of pages that are not open; never of the
 * background, which the browser wakes: `callBackground` reports it under the name of the call.
 */
export function isNobodyThere(error: unknown): boolean {
  return /Receiving end does not exist|Could not establish connection/i.test(textOf(error));
}

let keep: (error: unknown, where: string) => void = () => {};

/** Hears every unexpected fault of this page, to remember it. @param keeper must not report in its turn */
export function keepFaults(keeper: (error: unknown, where: string) => void): void {
  keep = keeper;
}

/** Writes an unexpected error to our own console, never to the page's, and swallows the expected ones. */
export function report(error: unknown, where: string): void {
  if (expectedFault(error) !== null) return;
  console.error(`Repère (${where})`, error);
  keep(error, where);
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
