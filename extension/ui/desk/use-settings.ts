/** The settings of the page in a component. */
import { useEffect, useState } from 'preact/hooks';
import type { SettingsShown, SettingsState } from './settings-state';

export interface LiveSettings extends SettingsShown {
  readonly change: SettingsState['change'];
}

export function useSettings(state: SettingsState): LiveSettings {
  const [shown, setShown] = useState(state.shown);
  useEffect(() => {
    const take = () => setShown(state.shown);
    take();
    return state.listen(take);
  }, [state]);
  return { ...shown, change: (...changes) => state.change(...changes) };
}
