/** The manifest, for both browsers from one place. Hosts come from `data/portals.json` and nowhere else. */
import { defineManifest } from '@crxjs/vite-plugin';
import portals from '../../data/portals.json';
import packageJson from '../../package.json';
import { matchPatterns } from '../../src/portal/match-patterns';
import type { Portal } from '../../src/portal/portal';
import { MANAGED_SCHEMA } from './managed-schema';
import { ASK_PAGE, OPTIONS_PAGE, POPUP_PAGE, SIDEBAR_PAGE, SITE_PAGE } from './pages';

export type Browser = 'chrome' | 'firefox';

/** Firefox's id of the extension; also the key of its storage. */
const GECKO_ID = 'repere-e-sante@repere.example';

/** What the user grants, and why. Nothing else is ever asked for. */
const PERMISSIONS = [
  'contextMenus', // « Chercher … dans Repère » on selected text
  'storage', // settings and votes, on this machine
  'scripting', // the margin that pushes the page aside, as removable user CSS; inserting a reply; our scripts on sites the user added
  'activeTab', // which host to ask for, when the user adds a site or inserts into one; nothing is read or written there before
];

/** Asked for one host at a time, on a click, by those who add a site of their own or insert into their ticket tool. */
const OPTIONAL_HOSTS = ['https://*/*'];

const ICONS = { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' };

/** What our own pages may load: the package alone. */
const OWN_POLICY =
  "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'";

/**
 * One page without origin, storage or any call of ours may ask an address, where a user or their organisation wrote one down.
 * Firefox has no such pages: there the policy of all our pages would have to let requests out, and nothing is asked.
 */
const ASKING = {
  sandbox: { pages: [ASK_PAGE] },
  content_security_policy: {
    extension_pages: `${OWN_POLICY}; frame-src 'self'`,
    sandbox: "sandbox allow-scripts; default-src 'none'; script-src 'self'; connect-src https:",
  },
};

/** Manifest V3 of one browser. Edge takes Chrome's. */
export function manifest(browser: Browser) {
  const matches = matchPatterns(portals as readonly Portal[]);
  const common = {
    manifest_version: 3 as const,
    name: '__MSG_name__',
    short_name: 'Repère',
    description: '__MSG_description__',
    default_locale: 'fr',
    version: packageJson.version,
    icons: ICONS,
    host_permissions: matches,
    optional_host_permissions: OPTIONAL_HOSTS,
    action: { default_popup: POPUP_PAGE, default_title: '__MSG_action__', default_icon: ICONS },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+R' } },
      'toggle-sidebar': { suggested_key: { default: 'Alt+Shift+F' }, description: '__MSG_toggleSidebar__' },
      // No key of its own: the user gives it one. In the sidebar, Escape and F6 lead back as well.
      'switch-focus': { description: '__MSG_switchFocus__' },
    },
    omnibox: { keyword: 'faq' },
    options_ui: { page: OPTIONS_PAGE, open_in_tab: true },
    content_scripts: [
      { matches, js: ['extension/content/content.iife.ts'], run_at: 'document_end' as const, all_frames: false },
      { matches, js: ['extension/content/child-frame.iife.ts'], run_at: 'document_end' as const, all_frames: true },
      { matches, js: ['extension/content/first.iife.ts'], run_at: 'document_start' as const, all_frames: true },
    ],
    web_accessible_resources: [
      // Some portals isolate themselves (COEP), and there an address that changes brings nothing.
      { resources: [SIDEBAR_PAGE], matches: originPatterns(matches), use_dynamic_url: false },
      { resources: [SITE_PAGE], matches: OPTIONAL_HOSTS, use_dynamic_url: true },
    ],
    content_security_policy: { extension_pages: OWN_POLICY },
  };
  return defineManifest(
    browser === 'chrome'
      ? {
          ...common,
          ...ASKING,
          minimum_chrome_version: '123',
          // `offscreen`: a page nobody sees, around the closed one, once a day where there is an address.
          permissions: [...PERMISSIONS, 'sidePanel', 'offscreen'],
          background: { service_worker: 'extension/background/background.ts', type: 'module' },
          side_panel: { default_path: SIDEBAR_PAGE },
          // Firefox takes a policy without one.
          storage: { managed_schema: MANAGED_SCHEMA },
        }
      : ({
          ...common,
          permissions: PERMISSIONS,
          background: { scripts: ['extension/background/background.ts'], type: 'module' },
          sidebar_action: {
            default_panel: SIDEBAR_PAGE,
            default_title: 'Repère e-santé',
            default_icon: ICONS,
            open_at_install: false,
          },
          browser_specific_settings: {
            gecko: { id: GECKO_ID, strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
            gecko_android: { strict_min_version: '142.0' },
          },
        } as never),
  );
}

/** Web-accessible matches may only name origins: the paths of content-script patterns are widened to their host. */
function originPatterns(matches: readonly string[]): string[] {
  return [...new Set(matches.map((pattern) => `${new URL(pattern.replace(/\*/g, '')).origin}/*`))];
}
