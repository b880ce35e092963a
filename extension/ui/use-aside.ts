/** What the user set aside, shown at once and stored behind. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { type AsideChange, type AsideStore, NOTHING_ASIDE, type SetAside, withChange } from './aside';

export interface Aside {
  /** Null until read; what cannot be read is empty. */
  readonly set: SetAside | null;
  /** Holds for as long as we are shown even when it could not be stored. */
  change(change: AsideChange): void;
}

/** @param onFault hears that something could not be read or stored */
export function useAside(store: AsideStore, onFault: (error: unknown) => void): Aside {
  const [set, setSet] = useState<SetAside | null>(null);
  const now = useRef(set);
  /** Changes on their way: until they have arrived, what is stored is older than what is shown. */
  const sent = useRef(0);
  const show = (next: SetAside) => {
    now.current = next;
    setSet(next);
  };
  useEffect(() => {
    let current = true;
    const take = (read: SetAside) => current && !now.current && show(read);
    store.read().then(take, (error) => {
      onFault(error);
      take(NOTHING_ASIDE);
    });
    const stop = store.watch((next) => sent.current === 0 && show(next));
    return () => {
      current = false;
      stop();
    };
  }, [store]);
  return {
    set,
    change(change) {
      const after = withChange(now.current ?? NOTHING_ASIDE, change);
      show(after);
      sent.current++;
      store
        .write(change, after)
        .catch(onFault)
        .finally(() => sent.current--);
    },
  };
}
