/** What the user set aside, in the settings. Read and heard here, changed by the background. */
import type { Signal } from '../../src/search/suggestion';
import type { Hidden, HiddenChange, HiddenStore } from '../../src/stored/hidden';
import type { SettingChange, Settings } from '../../src/stored/settings';
import { callBackground } from '../messaging/calls';
import { readSettings, watchSettings } from '../storage/settings';

export const hiddenStore: HiddenStore = {
  read: async () => hiddenIn(await readSettings()),
  write: async (change) => {
    await callBackground('changeSettings', [settingChange(change)]);
  },
  watch: (listen) => watchSettings((settings) => listen(hiddenIn(settings))),
};

/** What of the settings bears on suggestions and alerts. Signals this version does not know are without effect. */
export function hiddenIn({ notRelevant, mutedSignals, reducedAlerts }: Settings): Hidden {
  return { notRelevant, mutedSignals: mutedSignals as Signal[], reducedAlerts };
}

/** Only what changes: another window may have set something else aside meanwhile. */
function settingChange(change: HiddenChange): SettingChange {
  if ('hide' in change) return { key: 'notRelevant', ...(change.on ? { add: change.hide } : { remove: change.hide }) };
  if ('mute' in change) return { key: 'mutedSignals', ...(change.on ? { add: change.mute } : { remove: change.mute }) };
  const { portal, alert } = change.reduce;
  return { key: 'reducedAlerts', portal, ...(change.on ? { add: alert } : { remove: alert }) };
}
