/** One list of the board: a caption, row headers, what weighs most first; the rest on demand. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { formatNumber } from '../words/numbers';
import { say } from '../words/words';

/** Rows shown until more are asked for. */
const FIRST = 10;

export interface BoardTableProps<Row> {
  /** Unique in the page. */
  readonly name: string;
  readonly caption: string;
  readonly rows: readonly Row[];
  readonly id: (row: Row) => string;
  /** Head of the first column, which names the row, and what stands there. */
  readonly what: string;
  readonly names: (row: Row) => ComponentChildren;
  /** The other columns: figures, or a day. */
  readonly figures: readonly { readonly head: string; readonly of: (row: Row) => string | number }[];
  /** Said instead when there is no row. */
  readonly none: string;
}

export function BoardTable<Row>({ name, caption, rows, id, what, names, figures, none }: BoardTableProps<Row>) {
  const [all, setAll] = useState(false);
  if (rows.length === 0) return <p class="card set-row set-none">{none}</p>;
  return (
    <>
      <table class="board-table" data-table={name}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{what}</th>
            {figures.map(({ head }) => (
              <th scope="col" class="r" key={head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {(all ? rows : rows.slice(0, FIRST)).map((row) => (
            <tr key={id(row)} data-row={id(row)}>
              <th scope="row">{names(row)}</th>
              {figures.map(({ head, of }) => {
                const figure = of(row);
                return (
                  <td class="r" key={head}>
                    {typeof figure === 'number' ? formatNumber(figure) : figure}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > FIRST && (
        <button type="button" class="btn board-more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? say('boardFewer', FIRST) : say('boardMore', formatNumber(rows.length))}
        </button>
      )}
    </>
  );
}
