import { useEffect, useState } from 'preact/hooks';
import type { Slot } from '../../src/own/own-file';
import type { FreshShown, OptionsSurface } from './surface';

/** Where a file is asked for, followed over all windows; null until it is known. */
export function useFresh({ fresh, report }: Pick<OptionsSurface, 'fresh' | 'report'>, slot: Slot): FreshShown | null {
  const [shown, setShown] = useState<FreshShown | null>(null);
  useEffect(() => {
    const look = () => void fresh[slot].state().then(setShown, report);
    look();
    return fresh[slot].watch(look);
  }, [fresh, slot]);
  return shown;
}
