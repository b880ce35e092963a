/** Entry of the page of the first minute. */
import portals from '../../data/portals.json';
import type { Portal } from '../../src/portal/portal';
import { browser } from '../browser/browser';
import { report } from '../browser/errors';
import { browserCommands } from '../surface/browser-commands';
import { pageSurface } from '../surface/page-surface';
import { renderLocalized } from '../surface/render-page';
import { settingsStore } from '../surface/settings-store';
import { followTheme } from '../surface/theme';
import { watchAccess } from '../surface/watch-access';
import '../ui/styles/theme.css';
import { practiceSurface } from './practice-surface';
import type { WelcomeSurface } from './surface';
import { Welcome } from './welcome';

const failed = (error: unknown) => report(error, 'welcome');
const { host_permissions: origins = [] } = browser.runtime.getManifest() as { readonly host_permissions?: string[] };
const { open, copy, openBoard, openSettings } = pageSurface;

const surface: WelcomeSurface = {
  portals: (portals as readonly Portal[]).map(({ id, name, about, places }) => ({
    id,
    name,
    about,
    hosts: [...new Set(places.map(({ host }) => host))],
  })),
  access: {
    given: () => browser.permissions.contains({ origins }),
    ask: () => browser.permissions.request({ origins }),
    watch: watchAccess,
  },
  commands: browserCommands,
  practice: practiceSurface({ open, copy, openBoard, openSettings, report: failed }, settingsStore),
  openSettings,
  report: failed,
};

followTheme(document, pageSurface.settings);
renderLocalized(document, pageSurface.settings, <Welcome surface={surface} />);
