/** Rows of a table or grid as columns, with what spans several, and which of them are heads. */

import { LIMITS } from './limits';
import { listed } from './listed';
import { all, around, attribute, unclobbered } from './unclobbered';

export const ROW = 'tr,[role=row]';
const CELL = 'td,th,[role=gridcell],[role=cell],[role=columnheader],[role=rowheader]';
const DATA = 'td,[role=gridcell],[role=cell]';
const TABLE = 'table,[role=grid],[role=treegrid],[role=table]';

/** Rows looked at for heads, and columns counted for one cell. */
const HEAD_ROWS = 5;
const SPAN = 60;

/** A cell with the columns it covers, from 0; `column` is what `aria-colindex` says, 0 for nothing. */
export interface Placed {
  readonly cell: Element;
  readonly start: number;
  readonly end: number;
  readonly column: number;
}

/** Rows that follow each other, as columns. */
export function grid(rows: readonly Element[]): Placed[][] {
  const held: number[] = [];
  return rows.map((row) => {
    let start = 0;
    const placed = cellsOf(row).map((cell) => {
      while ((held[start] ?? 0) > 0) start++;
      const end = start + span(cell, 'colspan');
      const down = span(cell, 'rowspan');
      const place = { cell, start, end, column: Number(attribute(cell, 'aria-colindex')) || 0 };
      for (; start < end; start++) held[start] = down;
      return place;
    });
    for (const [column, rows] of held.entries()) held[column] = Math.max(0, (rows ?? 0) - 1);
    return placed;
  });
}

/** A row and the few before it in its part of the table, from the top. */
export function rowsUpTo(row: Element): Element[] {
  const rows = [row];
  for (
    let at = unclobbered(row, 'previousElementSibling');
    at && rows.length < LIMITS.siblings;
    at = unclobbered(at, 'previousElementSibling')
  ) {
    if (at.matches(ROW)) rows.unshift(at);
  }
  return rows;
}

/** The head rows over a row, from the top: of its own table, else of a table above it with as many columns. */
export function headRows(row: Element): Placed[][] {
  const table = row.closest(TABLE);
  if (!table) return [];
  const own = headsIn(table, row);
  if (own.length || !table.matches('table')) return own;
  const width = widthOf(grid(rowsUpTo(row)).at(-1));
  let at: Element | null = table;
  for (let level = 0; at && level < 4 && !/^(body|main|form)$/.test(at.localName); level++) {
    at = around(at);
    const tables = at ? listed(at, 'table').slice(0, LIMITS.siblings) : [];
    for (const other of tables.slice(0, Math.max(0, tables.indexOf(table))).reverse()) {
      const heads = other.contains(table) ? [] : headsIn(other, null);
      if (heads.length && widthOf(heads.at(-1)) === width) return heads;
    }
  }
  return [];
}

function headsIn(table: Element, upTo: Element | null): Placed[][] {
  const heads: Element[] = [];
  const rows = listed(table, ROW);
  for (let i = 0; i < rows.length && heads.length < HEAD_ROWS; i++) {
    const row = rows[i] as Element;
    if (row === upTo || row.closest(TABLE) !== table) break;
    if (!row.closest('thead') && cellsOf(row).some((cell) => cell.matches(DATA) && !cell.matches('[role=columnheader]'))) break;
    heads.push(row);
  }
  // A lone cell across the table is its title.
  return grid(heads).filter((row) => row.length > 1 || (row[0] && row[0].column > 0));
}

function widthOf(row: readonly Placed[] | undefined): number {
  return row?.at(-1)?.end ?? 0;
}

function cellsOf(row: Element): Element[] {
  const cells = (row as HTMLTableRowElement).cells as HTMLCollection | undefined;
  return cells ? Array.prototype.slice.call(cells, 0, SPAN) : [...all(row, CELL)].slice(0, SPAN);
}

function span(cell: Element, name: string): number {
  return Math.min(SPAN, Math.max(1, Number(attribute(cell, name)) || 1));
}
