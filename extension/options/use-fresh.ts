import { useEffect, useState } from 'preact/hooks';
import type { FreshShown, OptionsSurface } from './surface';

/** Where the file of an organisation is asked for, followed over all windows; null until it is known. */
export function useFresh({ fresh, report }: Pick<OptionsSurface, 'fresh' | 'report'>): FreshShown | null {
  const [shown, setShown] = useState<FreshShown | null>(null);
  useEffect(() => {
    const look = () => void fresh.state().then(setShown, report);
    look();
    return fresh.watch(look);
  }, [fresh]);
  return shown;
}
