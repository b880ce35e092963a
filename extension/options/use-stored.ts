import { useEffect, useState } from 'preact/hooks';
import { type KeptRow, keptRows } from './storage-inventory';
import type { OptionsSurface } from './surface';

/** What is stored, counted again at every change. Nothing while it cannot be read. */
export function useStored({ stored, watchStored, report }: OptionsSurface): readonly KeptRow[] {
  const [rows, setRows] = useState<readonly KeptRow[]>([]);
  useEffect(() => {
    const read = () => void stored().then((found) => setRows(keptRows(found)), report);
    read();
    return watchStored(read);
  }, [stored]);
  return rows;
}
