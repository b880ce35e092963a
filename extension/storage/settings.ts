/**
 * The store of settings (`storage.local`, shapes in `src/stored/settings.ts`) and what holds until the browser closes
 * (`storage.session`). A page in a portal's frame has no session storage and may live in a partition with locks of
 * its own: it reads and watches here, and asks the background to change (`changeSettings` of `messages.ts`).
 */

import { isOwnSite } from '../../src/portal/own-site';
import type { Layout } from '../../src/stored/layout';
import { DEFAULT_LAYOUT } from '../../src/stored/layout';
import { besidePolicy, isLocked, underPolicy } from '../../src/stored/managed-settings';
import { onKnownSites } from '../../src/stored/own-sites';
import { applySettingChanges } from '../../src/stored/setting-change';
import type { PortalMode } from '../../src/stored/settings';
import {
  DAMAGED_KEY,
  modeOn,
  own,
  parseSetting,
  SETTINGS,
  type SettingChange,
  type SettingKey,
  type Settings,
  STORAGE_LIMITS,
  salvageSetting,
  sameValue,
} from '../../src/stored/settings';
import { browser } from '../browser/browser';
import { readPolicy } from './policy';

const KEYS = Object.keys(SETTINGS) as SettingKey[];
const LOCK = 'repere-settings';

/**
 * Every setting, with what the organisation decides in its place; one that is damaged has its default here and its raw value kept
 * aside. Rejects when storage does.
 */
export async function readSettings(): Promise<Settings> {
  const { settings, damaged } = await current();
  // A store that is full holds nothing more: what can be read is read all the same.
  if (damaged.length > 0) await locked(moveDamaged).catch(() => {});
  return settings;
}

/**
 * Changes settings, all or none, and returns what they are then. Waits for its turn, so that two windows lose nothing. What the
 * organisation decides is left out, and the user's own choice below it stays.
 * @throws TypeError when a change does not fit its setting
 */
export function changeSettings(changes: readonly SettingChange[]): Promise<Settings> {
  return locked(() => change(() => changes));
}

/** Changes settings by what they are now: `decide` runs in the turn, and sees what nobody else changes meanwhile. */
export function decideSettings(decide: (now: Settings) => readonly SettingChange[]): Promise<Settings> {
  return locked(() => change(decide));
}

async function change(decide: (now: Settings) => readonly SettingChange[]): Promise<Settings> {
  await moveDamaged().catch(() => {});
  const { policy } = await readPolicy();
  const settings = besidePolicy(parseStored(await browser.storage.local.get(KEYS)).settings, policy);
  const free = decide(settings).filter((each) => !isLocked(policy, each));
  const changes = onKnownSites(underPolicy(settings, policy), free);
  const all = applySettingChanges(settings, changes);
  const next = Object.fromEntries(changes.map(({ key }) => [key, all[key]]));
  if (changes.length > 0) await browser.storage.local.set(next);
  return underPolicy(all, policy);
}

/** Hears that a setting or the policy changed, from whatever window; returns how to stop. */
export function watchSettings(listen: () => void): () => void {
  const heard = (changes: Record<string, unknown>, area: string) => {
    if (area === 'managed' || (area === 'local' && KEYS.some((key) => key in changes))) listen();
  };
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
}

/** Forgets everything kept on this machine: settings, votes, damaged values, and what holds for the session. */
export function eraseAll(): Promise<void> {
  return locked(async () => {
    await browser.storage.local.clear();
    await browser.storage.session.clear();
  });
}

/** What decides on arrival: the mode in force, whether the sidebar was closed by hand since the browser started, and where it goes. */
export async function portalState(portal: string): Promise<{ mode: PortalMode; closed: boolean; layout: Layout }> {
  const [settings, closed] = await Promise.all([readSettings(), session('closed')]);
  const mode = modeOn(settings, portal, Date.now());
  // Whoever reads in the browser's own panel does not want the page's too.
  const inPanel = mode === 'open' && own(settings.surface, portal) === 'panel';
  return {
    mode: inPanel ? 'button' : mode,
    closed: own(closed, portal) === true,
    layout: own(settings.layout, portal) ?? DEFAULT_LAYOUT,
  };
}

export function setClosed(portal: string, value: boolean): Promise<void> {
  return noteInSession('closed', portal, value);
}

/** Notes that the sidebar opened by itself just now. */
export function noteAutoOpen(portal: string): Promise<void> {
  return noteInSession('autoOpened', portal, Date.now());
}

/** Milliseconds since the sidebar last opened by itself on this portal, each opening told once; null when it did not. */
export async function sinceAutoOpen(portal: string): Promise<number | null> {
  return locked(async () => {
    const at = own(await session('autoOpened'), portal);
    if (typeof at !== 'number') return null;
    await setInSession('autoOpened', portal, null);
    return Date.now() - at;
  });
}

/** Forgets what holds for the session on one portal. */
export function forgetInSession(portal: string): Promise<void> {
  return locked(async () => {
    for (const key of ['closed', 'autoOpened'] as const) {
      const { [portal]: had, ...others } = await session(key);
      if (had !== undefined) await browser.storage.session.set({ [key]: others });
    }
  });
}

function noteInSession(key: 'closed' | 'autoOpened', portal: string, value: unknown): Promise<void> {
  return locked(async () => {
    // Its page may still be closing while the site is taken out.
    if (isOwnSite(portal) && own((await current()).settings.ownSites, portal) === undefined) return;
    await setInSession(key, portal, value);
  });
}

/** Only within a turn. */
async function setInSession(key: 'closed' | 'autoOpened', portal: string, value: unknown): Promise<void> {
  await browser.storage.session.set({ [key]: { ...(await session(key)), [portal]: value } });
}

async function session(key: string): Promise<Record<string, unknown>> {
  const { [key]: value } = await browser.storage.session.get(key);
  return record(value);
}

/** What is stored, under the policy; nothing is moved, so that it can be asked within a turn too. */
async function current(): Promise<ReturnType<typeof parseStored>> {
  const [stored, { policy }] = await Promise.all([browser.storage.local.get(KEYS), readPolicy()]);
  const { settings, damaged } = parseStored(stored);
  return { settings: underPolicy(settings, policy), damaged };
}

function parseStored(stored: Record<string, unknown>): { settings: Settings; damaged: SettingKey[] } {
  const found = KEYS.map((key) => [key, parseSetting(key, stored[key])] as const);
  return {
    settings: Object.fromEntries(
      found.map(([key, fit]) => [key, fit ? fit.value : (salvageSetting(key, stored[key]).value ?? SETTINGS[key].initial())]),
    ) as unknown as Settings,
    damaged: found.filter(([, fit]) => !fit).map(([key]) => key),
  };
}

/** Moves what does not fit out of the way of the next write. Only within a turn. */
async function moveDamaged(): Promise<void> {
  const stored = await browser.storage.local.get(KEYS);
  const { settings, damaged } = parseStored(stored);
  for (const key of damaged) await quarantine(key, [stored[key]]);
  const saved = Object.fromEntries(
    damaged.flatMap((key) => (sameValue(settings[key], SETTINGS[key].initial()) ? [] : [[key, settings[key]]])),
  );
  const lost = damaged.filter((key) => !(key in saved));
  if (lost.length > 0) await browser.storage.local.remove(lost);
  if (lost.length < damaged.length) await browser.storage.local.set(saved);
}

/** Keeps raw values that did not fit, under the key they were found at, the oldest going first. Only within a turn. */
export async function quarantine(key: string, raw: readonly unknown[]): Promise<void> {
  const { [DAMAGED_KEY]: stored } = await browser.storage.local.get(DAMAGED_KEY);
  const damaged = record(stored);
  damaged[key] = [...(Array.isArray(damaged[key]) ? damaged[key] : []), ...raw].slice(-STORAGE_LIMITS.damaged);
  await browser.storage.local.set({ [DAMAGED_KEY]: damaged });
}

/** One after the other, over all pages of the extension that share our origin. */
export async function locked<T>(work: () => Promise<T>): Promise<T> {
  return (await navigator.locks.request(LOCK, work)) as T;
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}
