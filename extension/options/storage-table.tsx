/** What is kept here, as a table, and how much that is altogether. */
import { fileSize, formatNumber } from '../words/numbers';
import { say, sayCount } from '../words/words';
import type { StorageRow } from './storage-inventory';

export function StorageTable({ rows }: { rows: readonly StorageRow[] }) {
  const count = rows.reduce((sum, row) => sum + row.count, 0);
  const bytes = rows.reduce((sum, row) => sum + row.bytes, 0);
  return (
    <>
      <table class="tbl tbl-kept" aria-label={say('optionsKept')}>
        <thead>
          <tr>
            <th scope="col">{say('optionsKeptData')}</th>
            <th scope="col">{say('optionsKeptWhat')}</th>
            <th scope="col" class="r">
              {say('optionsKeptCount')}
            </th>
            <th scope="col" class="r">
              {say('optionsKeptSize')}
            </th>
            <th scope="col">{say('optionsKeptUntil')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} data-kept={row.id} data-row>
              <th scope="row">{row.name}</th>
              <td>{row.what}</td>
              <td class="r" data-unit={sayCount('optionsKeptUnit', row.count)}>
                {formatNumber(row.count)}
              </td>
              <td class="r">{row.bytes > 0 && size(row.bytes)}</td>
              <td class="until">{row.until}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="set-note" data-kept-total>
        {sayCount('optionsKeptTotal', count, size(bytes))}
      </p>
    </>
  );
}

function size(bytes: number): string {
  return bytes < 1000 ? sayCount('optionsBytes', bytes) : fileSize(bytes);
}
