import { type Budget, LIMITS, spend } from './limits';
import { scrub } from './scrub';
import { textOf } from './text';
import { all, around, attribute, drawn } from './unclobbered';

const CONTROL = 'input:not([type=hidden]),select,textarea';

/** Head of the column a control stands in; empty in a table that only lays out a form. */
export function columnOf(control: Element, budget: Budget): string {
  const cell = control.closest('td,th') as HTMLTableCellElement | null;
  const head = cell && headRow(control)?.cells[cell.cellIndex];
  return head ? textOf(head, budget) : '';
}

/** What the row of a control is about, in a table with column heads: the texts of its cells. */
export function rowOf(control: Element, budget: Budget): string {
  const row = headRow(control) && control.closest('tr');
  return row ? textOf(row, budget) : '';
}

function headRow(control: Element): HTMLTableRowElement | null {
  const row = control.closest('table')?.rows[0];
  return row && row.cells.length > 1 && !all(row, 'td').length && !row.contains(control) ? row : null;
}

/**
 * Text just before a control: its own siblings, then the cell, term or block before it (a JSF `.seam` form has the
 * label in the preceding cell). A box or radio button is named by the text after it. Stops at another control.
 */
export function beside(control: Element, budget: Budget): string {
  if (/^(checkbox|radio)$/.test(attribute(control, 'type'))) {
    const after = reach(control, 'nextSibling', budget);
    if (after) return after;
  }
  let from: Element | null = control;
  for (let level = 0; from && level < LIMITS.climb && !/^(form|table|fieldset|main|body|dialog)$/.test(from.localName); level++) {
    const before = reach(from, 'previousSibling', budget);
    if (before !== null) return before;
    from = around(from);
  }
  return '';
}

/** First text in one direction; null when there is none, empty when another control comes first. */
function reach(from: Element, way: 'nextSibling' | 'previousSibling', budget: Budget): string | null {
  let node = from[way];
  for (let i = 0; node && i < LIMITS.siblings && spend(budget); i++, node = node[way]) {
    const element = node.nodeType === 1 ? (node as Element) : null;
    if (element?.matches(CONTROL) || (element && all(element, CONTROL).length)) return '';
    const text = element ? drawn(element) && textOf(element, budget) : node.nodeType === 3 && scrub((node as Text).data);
    if (text && /\p{L}/u.test(text)) return text;
  }
  return null;
}
