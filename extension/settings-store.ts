/** The settings as our pages read and change them: read here, changed by the background, so that a frame in a portal may too. */
import { callBackground } from './calls';
import { readSettings, watchSettings } from './settings';
import type { SettingsStore } from './ui/use-settings';

export const settingsStore: SettingsStore = {
  read: readSettings,
  change: (changes) => callBackground('changeSettings', changes),
  watch: watchSettings,
};
