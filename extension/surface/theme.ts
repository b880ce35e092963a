/** The colours and the density the user chose, on a page of ours. */
import type { SettingsState } from '../ui/desk/settings-state';

/** Sets `data-theme` and `data-density` on the document now and at each change; « system » leaves it to the browser. */
export function followTheme(document: Document, settings: SettingsState): void {
  const apply = () => {
    const theme = settings.shown.settings?.theme ?? 'system';
    document.documentElement.dataset.density = settings.shown.settings?.density ?? 'comfortable';
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  };
  settings.listen(apply);
}
