/** What the settings page asks of the browser, kept in memory, with the real shapes. */
import type { Diagnosed, KeptFile, OptionsSurface, Pack } from '../../../extension/options/surface';
import type { Command } from '../../../extension/ui/controls/commands';
import type { TextFile } from '../../../extension/ui/controls/export-file';
import { SettingsState, type SettingsStore } from '../../../extension/ui/desk/settings-state';
import { ownPattern } from '../../../src/portal/own-site';
import { type BackupContent, backupOf, parseBackup, planRestore } from '../../../src/stored/backup';
import type { Damaged } from '../../../src/stored/damaged';
import { underPolicy } from '../../../src/stored/managed-settings';
import { siteAdded, siteForgotten, ticketsRead } from '../../../src/stored/own-sites';
import { NO_POLICY, type Policy } from '../../../src/stored/policy';
import { applySettingChanges } from '../../../src/stored/setting-change';
import { SETTINGS, type SettingChange, type Settings } from '../../../src/stored/settings';
import { freshStub, type GivenFresh } from './fresh';
import { fileStub } from './own';
import { FILE } from './sample';
import { ELSEWHERE } from './sample-diagnosis';

const TODAY = '2026-11-22';

const COMMANDS: readonly Command[] = [
  { name: '_execute_action', description: '', shortcut: 'Alt+Shift+R' },
  { name: 'toggle-sidebar', description: 'Toggle', shortcut: 'Alt+Shift+F' },
  { name: 'switch-focus', description: 'Switch', shortcut: '' },
];

export interface GivenOptions {
  /** What is stored at the start. */
  readonly local?: Readonly<Record<string, unknown>>;
  readonly session?: Readonly<Record<string, unknown>>;
  readonly sites?: readonly string[];
  /** What the organisation decides. */
  readonly managed?: Policy;
  /** Whether the user grants what is asked for. */
  readonly grants?: boolean;
  readonly pack?: Pack;
  readonly commands?: readonly Command[];
  /** What is known of the tab in front; default: nothing of a site we do not know. */
  readonly diagnosed?: Diagnosed;
  /** Of an organisation, in place at the start. */
  readonly own?: KeptFile<'own'>;
  /** Asking for its file, and what came of it; default: off. */
  readonly fresh?: GivenFresh;
  /** Newer answers of ours, in place at the start. */
  readonly base?: KeptFile<'base'>;
  readonly freshBase?: GivenFresh;
  /** The key that ships; default: none. */
  readonly baseKey?: string;
  /** The browser has no page of its own for keys. */
  readonly withoutKeysPage?: boolean;
}

export interface OptionsStub {
  readonly surface: OptionsSurface;
  /** Changes of settings, in order. */
  readonly changes: SettingChange[];
  /** Other things asked for, in order. */
  readonly asked: string[];
  readonly saved: TextFile[];
  kept(): Readonly<Record<string, unknown>>;
  /** Another window changes what is stored. */
  elsewhere(local: Readonly<Record<string, unknown>>): void;
}

export function optionsStub(given: GivenOptions = {}): OptionsStub {
  let local: Readonly<Record<string, unknown>> = { ...given.local };
  let session = given.session ?? {};
  let sites = given.sites ?? [];
  const changes: SettingChange[] = [];
  const asked: string[] = [];
  const saved: TextFile[] = [];
  const listeners = new Set<() => void>();
  const siteListeners = new Set<() => void>();
  const settings = () =>
    Object.fromEntries(Object.entries(SETTINGS).map(([key, { initial }]) => [key, local[key] ?? initial()])) as unknown as Omit<
      Settings,
      'managed'
    >;
  const keep = (next: Readonly<Record<string, unknown>>) => {
    local = next;
    for (const listen of listeners) listen();
  };
  const heard = (set: Set<() => void>) => (listen: () => void) => {
    set.add(listen);
    return () => set.delete(listen);
  };
  const grant = (next: readonly string[]) => {
    sites = next;
    for (const listen of siteListeners) listen();
  };
  const report = (error: unknown) => void asked.push(`report ${error}`);
  const store: SettingsStore = {
    read: async () => underPolicy(settings(), given.managed ?? NO_POLICY),
    async change(wanted) {
      const next = applySettingChanges(settings(), wanted);
      changes.push(...wanted);
      keep({ ...local, ...Object.fromEntries(wanted.map(({ key }) => [key, next[key]])) });
    },
    watch: heard(listeners),
  };
  const here = () => parseBackup(backupOf(local, TODAY));
  const surface: OptionsSurface = {
    portals: [
      { id: 'convergence', name: 'Convergence', hosts: ['convergence.example'], titlesOnly: false },
      { id: 'psc', name: 'Pro Santé Connect', hosts: ['psc.example'], titlesOnly: true },
      { id: 'igc-sante', name: 'IGC\u2011Santé', hosts: ['pfc.a-rather-long-name.example', 'igc.example'], titlesOnly: false },
    ],
    languages: ['fr', 'en'],
    allowed: { connections: "connect-src 'self'", permissions: ['storage', 'scripting'] },
    settings: new SettingsState(store, report, 'goes'),
    stored: async () => ({ local, session }),
    watchStored: heard(listeners),
    async erase() {
      asked.push('erase');
      session = {};
      keep({});
    },
    pack: async () => given.pack ?? { file: FILE, indexOpens: true, isKeyed: given.baseKey !== undefined },
    damaged: {
      read: async () => (local.damaged as Damaged | undefined) ?? null,
      async forget() {
        const { damaged: _, ...others } = local;
        keep(others);
      },
      watch: heard(listeners),
    },
    backup: {
      make: async () => backupOf(local, TODAY),
      here: async () => here(),
      async take(file: BackupContent, mode) {
        asked.push(mode);
        const { write, did } = planRestore(here(), file, mode);
        keep({ ...local, ...write });
        return did;
      },
    },
    commands: {
      list: async () => given.commands ?? COMMANDS,
      ...(!given.withoutKeysPage && { open: async () => asked.push('keys') }),
    },
    sites: {
      granted: async () => sites,
      async ask(pattern) {
        asked.push(`ask ${pattern}`);
        if (given.grants !== false) grant([...sites, pattern]);
        return given.grants !== false;
      },
      async forget(patterns) {
        asked.push(`forget ${patterns.join(' ')}`);
        grant(sites.filter((site) => !patterns.includes(site)));
      },
      async add(host, hadAccess) {
        asked.push(`add ${host} ${hadAccess}`);
        if (given.grants === false) return false;
        keep({ ...local, ...applySettingChanges(settings(), siteAdded(settings(), host, TODAY, hadAccess)) });
        grant([...new Set([...sites, ownPattern(host)])]);
        return true;
      },
      async remove(host) {
        asked.push(`remove ${host}`);
        const { ownSites, ...others } = applySettingChanges(settings(), siteForgotten(settings(), host));
        keep({ ...local, ...others, ownSites });
        grant(sites.filter((site) => site !== ownPattern(host)));
      },
      async readTickets(host, on) {
        asked.push(`tickets ${host} ${on}`);
        keep({ ...local, ...applySettingChanges(settings(), ticketsRead(settings(), host, on)) });
      },
      watch: heard(siteListeners),
    },
    files: {
      base: fileStub('base', { kept: given.base, allowed: given.baseKey }, asked),
      own: fileStub('own', { kept: given.own, allowed: given.managed?.answersKey }, asked),
    },
    fresh: {
      base: freshStub(given.freshBase, asked, true),
      own: freshStub(given.fresh, asked, given.own !== undefined || given.managed?.answersKey !== undefined),
    },
    diagnose: async () => given.diagnosed ?? ELSEWHERE,
    copyText: async (text) => void asked.push(`copy ${text}`),
    openBoard: () => void asked.push('board'),
    openWelcome: () => void asked.push('welcome'),
    save: (file) => void saved.push(file),
    today: () => TODAY,
    report,
  };
  return { surface, changes, asked, saved, kept: () => local, elsewhere: (next) => keep({ ...local, ...next }) };
}
