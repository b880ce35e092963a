/** What the user set aside, shown at once and stored behind. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { applyHiddenChange, type Hidden, type HiddenChange, type HiddenStore, NOTHING_HIDDEN } from '../../../src/stored/hidden';

export interface HiddenThings {
  /** Null until read; what cannot be read is empty. */
  readonly set: Hidden | null;
  /** Holds for as long as we are shown even when it could not be stored. */
  change(change: HiddenChange): void;
}

/** @param onFault hears that something could not be read or stored */
export function useHidden(store: HiddenStore, onFault: (error: unknown) => void): HiddenThings {
  const [set, setSet] = useState<Hidden | null>(null);
  const now = useRef(set);
  /** Changes on their way: until they have arrived, what is stored is older than what is shown. */
  const sent = useRef(0);
  /** News came meanwhile: it is read once all has arrived. */
  const missed = useRef(false);
  const show = (next: Hidden) => {
    now.current = next;
    setSet(next);
  };
  useEffect(() => {
    let current = true;
    const take = (read: Hidden) => current && !now.current && show(read);
    store.read().then(take, (error) => {
      onFault(error);
      take(NOTHING_HIDDEN);
    });
    const stop = store.watch((next) => {
      missed.current = sent.current > 0;
      if (!missed.current) show(next);
    });
    return () => {
      current = false;
      stop();
    };
  }, [store]);
  const arrived = () => {
    sent.current--;
    if (sent.current > 0 || !missed.current) return;
    missed.current = false;
    store.read().then((read) => sent.current === 0 && show(read), onFault);
  };
  return {
    set,
    change(change) {
      show(applyHiddenChange(now.current ?? NOTHING_HIDDEN, change));
      sent.current++;
      store.write(change).catch(onFault).finally(arrived);
    },
  };
}
