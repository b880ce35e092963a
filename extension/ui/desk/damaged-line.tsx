/** In a panel: one calm line that something kept could not be read. What to do about it stands in the settings. */
import { useEffect, useState } from 'preact/hooks';
import type { DamagedStore } from '../../../src/stored/damaged';
import { say } from '../../words/words';
import { Icon } from '../controls/icon';

export interface DamagedLineProps {
  readonly store: Pick<DamagedStore, 'read' | 'watch'>;
  readonly onSettings: () => void;
  readonly onFault: (error: unknown) => void;
}

/** Nothing at all while nothing is damaged. */
export function DamagedLine({ store, onSettings, onFault }: DamagedLineProps) {
  const [damaged, setDamaged] = useState(false);
  useEffect(() => {
    const read = () =>
      void store.read().then((found) => setDamaged(found !== null && Object.values(found).flat().length > 0), onFault);
    read();
    return store.watch(read);
  }, [store]);
  if (!damaged) return null;
  return (
    <section class="notice notice-warn" data-notice="damaged">
      <Icon name="alert" />
      <h2>{say('damagedTitle')}</h2>
      <p>{say('damagedKept')}</p>
      <p class="acts">
        <button type="button" class="btn" data-action="damaged-settings" onClick={onSettings}>
          {say('damagedSee')}
        </button>
      </p>
    </section>
  );
}
