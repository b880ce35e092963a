/** The settings of a page of ours: read here, changed by the background, so that a frame in a portal may too. */
import { callBackground } from '../messaging/calls';
import { readSettings, watchSettings } from '../storage/settings';
import type { SettingsStore } from '../ui/desk/settings-state';

export const settingsStore: SettingsStore = {
  read: readSettings,
  change: (changes) => callBackground('changeSettings', changes),
  watch: watchSettings,
};
