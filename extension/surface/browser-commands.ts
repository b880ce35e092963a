/** The browser's side of our keys: as they are assigned, and its own page for them. */
import { browser } from '../browser/browser';
import type { Commands } from '../ui/controls/commands';

/** Firefox's own page for shortcuts, which the polyfill does not know yet. */
const firefoxKeys = (browser.commands as unknown as { openShortcutSettings?: () => Promise<void> } | undefined)
  ?.openShortcutSettings;
const chromiumKeys = () => {
  const scheme = navigator.userAgent.includes(' Edg/') ? 'edge' : 'chrome';
  return browser.tabs.create({ url: `${scheme}://extensions/shortcuts` });
};
const isChromium = location.protocol === 'chrome-extension:';

export const browserCommands: Commands = {
  list: async () =>
    ((await browser.commands?.getAll()) ?? []).map(({ name = '', description = '', shortcut = '' }) => ({
      name,
      description,
      shortcut,
    })),
  ...(firefoxKeys ? { open: firefoxKeys } : isChromium ? { open: chromiumKeys } : {}),
};
