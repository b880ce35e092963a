import { useEffect, useState } from 'preact/hooks';
import { type StorageRow, storageRows } from './storage-inventory';
import type { OptionsSurface } from './surface';

/** What is stored, counted again at every change. Nothing while it cannot be read. */
export function useStored({ stored, watchStored, report }: OptionsSurface): readonly StorageRow[] {
  const [rows, setRows] = useState<readonly StorageRow[]>([]);
  useEffect(() => {
    const read = () => void stored().then((found) => setRows(storageRows(found)), report);
    read();
    return watchStored(read);
  }, [stored]);
  return rows;
}
