import { all, around, attribute, closest, drawn, genuine, matches } from './genuine';
import { type Budget, LIMITS, spend } from './limits';
import { scrub } from './scrub';
import { textOf } from './text';

const CONTROL = 'input:not([type=hidden]),select,textarea';
const CELL = 'td,th';

/** Head of the column a control stands in; empty in a table that only lays out a form. */
export function columnOf(control: Element, budget: Budget): string {
  const cell = closest(control, CELL) as HTMLTableCellElement | null;
  const head = headRow(cell)?.cells[cell?.cellIndex ?? 0];
  return head && head !== cell ? textOf(head, budget) : '';
}

/** What the row of a control is about, in a table with column heads: its other cells, bounded. */
export function rowOf(control: Element, budget: Budget): string {
  const cell = closest(control, CELL);
  const row = cell && headRow(cell) ? closest(cell, 'tr') : null;
  return row ? textOf(row, budget) : '';
}

function headRow(cell: Element | null): HTMLTableRowElement | null {
  const table = cell && (closest(cell, 'table') as HTMLTableElement | null);
  const row = table?.tHead?.rows[0] ?? table?.rows[0];
  return row && row.cells.length > 1 && [...row.cells].slice(0, LIMITS.siblings).every((one) => one.localName === 'th')
    ? row
    : null;
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
  let node = genuine<Node, typeof way>(from, way);
  for (let i = 0; node && i < LIMITS.siblings && spend(budget); i++, node = genuine<Node, typeof way>(node, way)) {
    if (node.nodeType === 1) {
      const element = node as Element;
      if (matches(element, CONTROL) || all(element, CONTROL).length) return '';
    }
    const text =
      node.nodeType === 3
        ? scrub((node as Text).data)
        : node.nodeType === 1 && drawn(node as Element)
          ? textOf(node as Element, budget)
          : '';
    if (/\p{L}/u.test(text)) return text;
  }
  return null;
}
