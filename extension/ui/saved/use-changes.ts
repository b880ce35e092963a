/** What changed in the answers since « Ce qui a changé » was last read. The first time ever, they count as seen. */
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { LiveSettings } from '../desk/use-settings';
import type { Knowledge } from '../knowledge/knowledge';
import { type Changes, changesSince, packSeen } from './changes';

/**
 * @param reading the view is open: its list stays as it is, and the answers are noted as seen
 * @returns null until it is known
 */
export function useChanges(live: LiveSettings, knowledge: Knowledge | null, reading: boolean): Changes | null {
  const seen = live.settings?.seenPack;
  const changes = useMemo(() => (knowledge && seen ? changesSince(seen, knowledge) : null), [knowledge, seen]);
  const read = useRef<Changes | null>(null);
  read.current = reading ? (read.current ?? changes) : null;
  const see = () => knowledge && live.change({ key: 'seenPack', to: packSeen(knowledge) });

  // Once: whoever erases everything is not to find it written again by a panel that is open.
  const known = live.known && knowledge !== null;
  const looked = useRef(false);
  useEffect(() => {
    if (!known || looked.current) return;
    looked.current = true;
    if (seen === null) see();
  }, [known]);
  useEffect(() => {
    if (reading && known) see();
  }, [reading, known]);
  return read.current ?? changes;
}
