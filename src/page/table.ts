/** What the table around a control says of it: heads of its column and row, labels in the row above. */
import { bareName } from './bare-name';
import { CONTROL } from './controls';
import { type Budget, LIMITS } from './limits';
import { grid, headRows, type Placed, ROW, rowsUpTo } from './table-heads';
import { textOf } from './text';
import { attribute, firstIn, rootOf, unclobbered } from './unclobbered';

/** Head of the column a control stands in, the lowest of several; empty in a table that only lays out a form. */
export function columnOf(control: Element, budget: Budget): string {
  return headsOver(control, budget)[0] ?? '';
}

/** The heads above that one: « Contact » over « Nom » and « E-mail ». */
export function upperHeadOf(control: Element, budget: Budget): string {
  return headsOver(control, budget).slice(1).join(' ');
}

/** True in a row whose cells hold data: under heads, or with more texts than controls that they could name. */
export function inDataRow(element: Element, budget: Budget): boolean {
  const row = element.closest(ROW);
  if (!row) return false;
  if (headRows(row).length > 0) return true;
  const cells = grid([row])[0] ?? [];
  const texts = cells.filter(({ cell }) => says(cell, budget));
  return texts.length > Math.max(1, cells.filter(({ cell }) => firstIn(cell, CONTROL)).length);
}

/** What the row of a control is about: its own head, and the cells that the portal's data call the portal's own words. */
export function rowOf(control: Element, ownHeads: readonly (readonly string[])[], budget: Budget): string {
  const row = control.closest(ROW);
  const heads = row ? headRows(row) : [];
  const cells = row && heads.length ? (grid(rowsUpTo(row)).at(-1) ?? []) : [];
  const named = cells.map((placed) => ({ ...placed, head: headsOf(placed, heads, budget)[0] ?? '' }));
  const own = ownHeads.find((names) => names.every((name) => named.some(({ head }) => head === name)));
  return named
    .filter(({ cell, head }) => !cell.contains(control) && (cell.matches('th,[role=rowheader]') || own?.includes(head)))
    .map(({ cell }) => textOf(cell, budget))
    .filter(Boolean)
    .join(' ');
}

/** The label in the row above, where a row of labels is followed by a row of controls. */
export function headAbove(control: Element, budget: Budget): string {
  const row = control.closest(ROW);
  if (!row || headRows(row).length) return '';
  const [higher, above, mine] = [[], [], [], ...grid(rowsUpTo(row))].slice(-3) as [Placed[], Placed[], Placed[]];
  const holds = ({ cell }: Placed) => firstIn(cell, CONTROL);
  if (above.some(holds) || mine.some((one) => !holds(one) && says(one.cell, budget))) return '';
  if (higher.length > 1 && !higher.some(holds)) return '';
  const place = mine.find(({ cell }) => cell.contains(control));
  const label = place && over(above, place.start);
  return label && !firstIn(label, 'h1,h2,h3,h4') ? bareName(textOf(label, budget, 'name')) : '';
}

function headsOver(control: Element, budget: Budget): string[] {
  const row = control.closest(ROW);
  const place =
    row &&
    grid(rowsUpTo(row))
      .at(-1)
      ?.find(({ cell }) => cell.contains(control));
  return row && place ? headsOf(place, headRows(row), budget) : [];
}

// Those named by `headers`, else those over the column; the lowest first.
function headsOf({ cell, start, column }: Placed, rows: readonly Placed[][], budget: Budget): string[] {
  const ids = attribute(cell, 'headers').split(/\s+/).filter(Boolean).slice(0, LIMITS.ids);
  const named = ids.map((id) => unclobbered(rootOf(cell), 'getElementById')(id));
  const heads = named.length
    ? named
    : rows.map((row) => (column ? row.find((head) => head.column === column)?.cell : over(row, start))).reverse();
  const texts = heads.map((head) => (head && head !== cell ? bareName(textOf(head, budget, 'name')) : ''));
  return texts.filter((text, i) => /\p{L}/u.test(text) && texts.indexOf(text) === i);
}

function over(row: readonly Placed[], column: number): Element | undefined {
  return row.find(({ start, end }) => start <= column && column < end)?.cell;
}

function says(cell: Element, budget: Budget): boolean {
  return !firstIn(cell, CONTROL) && /\p{L}/u.test(textOf(cell, budget, 'name'));
}
