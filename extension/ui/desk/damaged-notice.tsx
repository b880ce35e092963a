/** One calm notice that something stored could not be read: what was done, the raw data, and the way to be rid of it. */
import { useEffect, useState } from 'preact/hooks';
import type { Damaged, DamagedStore } from '../../../src/stored/damaged';
import { say, sayCount } from '../../words/words';
import { Icon } from '../controls/icon';
import './damaged-notice.css';

export interface DamagedNoticeProps {
  readonly store: DamagedStore;
  /** Gives the user the raw values as a file. */
  readonly onExport: (damaged: Damaged) => void;
  readonly onFault: (error: unknown) => void;
}

/** Nothing at all while nothing is damaged. */
export function DamagedNotice({ store, onExport, onFault }: DamagedNoticeProps) {
  const [damaged, setDamaged] = useState<Damaged | null>(null);
  useEffect(() => {
    const read = () => void store.read().then(setDamaged, onFault);
    read();
    return store.watch(read);
  }, [store]);
  const count = Object.values(damaged ?? {}).flat().length;
  if (!damaged || count === 0) return null;
  return (
    <section class="notice notice-warn" data-notice="damaged">
      <Icon name="alert" />
      <h2>{say('damagedTitle')}</h2>
      <p>{sayCount('damagedExplained', count)}</p>
      <p class="acts">
        <button type="button" class="btn" data-action="export-damaged" onClick={() => onExport(damaged)}>
          <Icon name="download" />
          {say('damagedExport')}
        </button>
        <button
          type="button"
          class="btn"
          data-action="forget-damaged"
          onClick={() => store.forget().then(() => setDamaged(null), onFault)}
        >
          <Icon name="trash" />
          {say('damagedForget')}
        </button>
      </p>
    </section>
  );
}
