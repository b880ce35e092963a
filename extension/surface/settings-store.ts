/** The settings as our pages read and change them: read here, changed by the background, so that a frame in a portal may too. */
import { callBackground } from '../messaging/calls';
import { readSettings, watchSettings } from '../storage/settings';
import type { SettingsStore } from '../ui/desk/use-settings';

export const settingsStore: SettingsStore = {
  read: readSettings,
  change: (changes) => callBackground('changeSettings', changes),
  watch: watchSettings,
};
