/** The settings page without a browser around it: everything kept in memory, with the real shapes. */

import { Options } from '../../../extension/options/options';
import type { Diagnosed, KeptOwn, OptionsSurface, Pack } from '../../../extension/options/surface';
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
import { appears } from './appears';
import { OWN, sampleEntries } from './board';
import { freshStub, type GivenFresh } from './fresh';
import { KEPT_OWN, ownStub } from './own';
import { FILE } from './sample';
import { DIAGNOSED, ELSEWHERE } from './sample-diagnosis';

const TODAY = '2026-11-22';
export const SITE = 'https://tickets.example/*';

/** Of everything a little. */
export const FULL: Readonly<Record<string, unknown>> = {
  modes: { convergence: 'never' },
  layout: {
    convergence: { width: 420, side: 'left', place: 'overlay' },
    'igc-sante': { width: 300, side: 'right', place: 'auto' },
  },
  surface: { psc: 'panel' },
  filters: { sidebar: { produit: ['igc-sante', 'cnda'] } },
  favourites: ['produits-de-test', 'gone'],
  read: Object.fromEntries(
    Array.from({ length: 12 }, (_, turn) => [`read-${turn}`, { day: '2026-11-20', hash: '00000000', turn }] as const),
  ),
  openings: ['Bonjour,', 'Bonjour et merci de votre message.\nVoici ce que nous savons.'],
  closings: ['Cordialement,'],
  notRelevant: [
    { portal: 'convergence', screen: 'convergence/preuves', answer: 'produits-de-test' },
    { portal: 'psc', screen: null, answer: 'gone' },
  ],
  mutedSignals: ['title'],
  seenPack: { version: '2026.10-00000000', hashes: { gone: '00000000', 'produits-de-test': '00000000' } },
  journal: sampleEntries([OWN]),
  agent: OWN,
};

/** An organisation that decides a little of everything. */
export const MANAGED: Policy = {
  organisation: 'Hôpital du Nord',
  modes: { psc: 'button' },
  language: 'fr',
  insertion: false,
  board: false,
  contacts: [{ label: 'Support informatique', url: 'mailto:support@hopital.example', note: 'Poste 1234' }],
};

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
  readonly own?: KeptOwn;
  /** Asking for its file, and what came of it; default: off. */
  readonly fresh?: GivenFresh;
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
    pack: async () => given.pack ?? { file: FILE, indexOpens: true },
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
    own: ownStub(given, asked),
    fresh: freshStub(given.fresh, asked, given.own !== undefined || given.managed?.answersKey !== undefined),
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

function options(title: string, given: GivenOptions, act: () => void = () => {}, then = '[data-base]') {
  return () => ({
    title,
    kind: 'page' as const,
    node: <Options surface={optionsStub(given).surface} />,
    async reach() {
      await appears('[data-opens]');
      act();
      await appears(then);
    },
  });
}

const press = (selector: string) => document.querySelector<HTMLElement>(selector)?.click();

function type(text: string): void {
  const field = document.querySelector('.search-in') as HTMLInputElement;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** By name; each call gives a fresh state. */
export const OPTIONS_STATES = {
  reglages: options('Réglages', {}),
  'reglages-remplis': options(
    'Réglages, tout rempli',
    { local: { ...FULL, damaged: { theme: ['pink'] } }, sites: [SITE] },
    () => {
      press('[data-action="erase"]');
      press('[data-action="rewrite"]');
    },
    '.confirm',
  ),
  'reglages-organisation': options('Réglages, réponses d’une organisation', { own: KEPT_OWN }, () => {}, '[data-own="kept"]'),
  'reglages-demande': options(
    'Réglages, fichier demandé en vain',
    {
      own: KEPT_OWN,
      fresh: {
        address: 'https://intranet.hopital.example/repere/reponses.json',
        asked: { day: '2026-11-22', at: 0, says: 'status', where: '404' },
      },
    },
    () => {},
    '[data-fresh="status"]',
  ),
  'reglages-sites': options(
    'Réglages, sites ajoutés',
    {
      local: { ownSites: { 'own:tickets.example': { day: '2026-11-20' }, 'own:support.example': { day: '2026-11-21' } } },
      sites: [SITE],
    },
    () => press('[data-action="add-own-site"]'),
    '#own-site-fault .ic',
  ),
  'reglages-recherche': options('Réglages, recherche', { local: FULL }, () => type('langue'), '[data-found]'),
  'reglages-introuvable': options('Réglages, rien trouvé', {}, () => type('zzz'), '.set-nothing'),
  'reglages-diagnostic': options(
    'Réglages, diagnostic d’un onglet',
    { diagnosed: DIAGNOSED },
    () => {},
    '[data-diagnosed="faults"]',
  ),
  'reglages-geres': options('Réglages, gérés par une organisation', { managed: MANAGED, sites: [SITE] }),
  'reglages-illisibles': options(
    'Réglages, réponses illisibles',
    { pack: { file: null, indexOpens: false }, commands: [], withoutKeysPage: true },
    () => {},
    '.set-warn',
  ),
} as const;
