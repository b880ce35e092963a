/** Sites of the user's own in the settings: within their bounds, quiet until asked, and gone without a trace. */
import { expect, test } from 'vitest';
import { findPortal } from '../../../src/portal/find-portal';
import { isClosed, ownHost, ownRules, ownSiteId } from '../../../src/portal/own-site';
import { backupOf, parseBackup } from '../../../src/stored/backup';
import { MOST_SITES, onKnownSites, ownSiteIds, siteAdded, siteForgotten } from '../../../src/stored/own-sites';
import { modeChanges } from '../../../src/stored/portal-choice';
import { applySettingChanges } from '../../../src/stored/setting-change';
import { chosenMode, initialSettings, PORTAL_KEYS, type SettingChange, type Settings } from '../../../src/stored/settings';

const HOST = 'tickets.example';
const ID = ownSiteId(HOST);
const DAY = '2026-11-28';
const with_ = (now: Settings, changes: readonly SettingChange[]) => applySettingChanges(now, changes);
const one = with_(initialSettings(), siteAdded(initialSettings(), HOST, DAY, false));

test('a site is kept with its day; access that was there before stays with it; added twice it is one', () => {
  expect(one.ownSites).toEqual({ [ID]: { day: DAY } });
  expect(siteAdded(one, HOST, '2026-12-01', true)).toEqual([]);
  const before = with_(initialSettings(), siteAdded(initialSettings(), HOST, DAY, true));
  expect(before.ownSites).toEqual({ [ID]: { day: DAY, keepsAccess: true } });
});

test('no more than are kept are taken in, and none pushes another out', () => {
  let now = initialSettings();
  for (let at = 0; at < MOST_SITES + 3; at++) now = with_(now, siteAdded(now, `t${at}.example`, DAY, false));
  expect(ownSiteIds(now)).toHaveLength(MOST_SITES);
  expect(now.ownSites).toHaveProperty([ownSiteId('t0.example')]);
});

test('taken out, nothing in the settings names it, whatever was chosen there; others stay', () => {
  const values: Record<string, unknown> = {
    modes: 'open',
    layout: { width: 360, side: 'left', place: 'auto' },
    surface: 'panel',
    hintSeen: true,
    quickCloses: 1,
    reducedAlerts: ['a'],
  };
  const chosen = PORTAL_KEYS.filter((key) => key !== 'ownSites').flatMap((key) =>
    [ID, 'convergence'].map((portal) => ({ key, portal, to: values[key] }) as SettingChange),
  );
  expect(chosen.length, 'every key by portal has a value here').toBe(2 * Object.keys(values).length);
  const hidden = { portal: ID, screen: null, answer: 'a' };
  const full = with_(one, [...chosen, { key: 'notRelevant', add: hidden }]);
  const left = with_(full, siteForgotten(full, HOST));
  expect(JSON.stringify(left)).not.toContain(HOST);
  expect(left.modes).toEqual({ convergence: 'open' });
});

test('a page that changes something while its site is taken out leaves no trace; there, and on portals, it may', () => {
  const by = (portal: string): SettingChange[] => [
    { key: 'surface', portal, to: 'frame' },
    { key: 'hintSeen', portal, to: true },
    { key: 'notRelevant', add: { portal, screen: null, answer: 'a' } },
  ];
  expect(onKnownSites(initialSettings(), by(ID))).toEqual([]);
  expect(onKnownSites(one, by(ID))).toEqual(by(ID));
  expect(onKnownSites(initialSettings(), by('convergence'))).toEqual(by('convergence'));
  expect(onKnownSites(initialSettings(), siteForgotten(one, HOST)), 'taking out is no trace').toEqual(siteForgotten(one, HOST));
});

test.each([
  ['nothing chosen', {}, 'button'],
  ['open everywhere', { everywhere: 'open' }, 'button'],
  ['never anywhere', { everywhere: 'never' }, 'never'],
  ['open on this site', { modes: { [ID]: 'open' } }, 'open'],
  ['an organisation that opens everywhere', { managed: { modes: {}, contacts: [], everywhere: 'open' } }, 'button'],
  ['an organisation that opens nothing', { managed: { modes: {}, contacts: [], everywhere: 'never' } }, 'never'],
] as const)('with %s, it does on arrival: %s', (_, given, mode) => {
  expect(chosenMode({ ...one, ...given } as Settings, ID)).toBe(mode);
});

test('a choice for one portal keeps « never » on the sites when « everywhere » ends', () => {
  const quiet = { ...one, everywhere: 'never' } as Settings;
  expect(with_(quiet, modeChanges(quiet, ['psc'], 'psc', 'open')).modes).toEqual({ [ID]: 'never', psc: 'open' });
});

test('a backup holds the list', () => {
  expect(parseBackup(backupOf({ ownSites: one.ownSites }, DAY)).settings.ownSites).toEqual(one.ownSites);
});

test('is recognised by its host on any port, over https, and on no other host', () => {
  const at = (url: string) => findPortal(url, [ownRules(new URL(url).host)])?.portal.id ?? null;
  expect([at(`https://${HOST}/a?b`), at(`https://${HOST}:8443/`)]).toEqual([ID, ID]);
  expect(at(`http://${HOST}/`)).toBeNull();
  expect(findPortal(`https://${HOST}:8443/`, [ownRules(HOST)])).toBeNull();
  expect(findPortal(`https://evil.${HOST}/`, [ownRules(HOST)])).toBeNull();
  expect([ownHost(ID), ownHost('convergence')]).toEqual([HOST, null]);
});

test('what browsers keep for themselves can never be added', () => {
  expect(['addons.mozilla.org', 'chromewebstore.google.com', `${'a'.repeat(101)}.fr`].every(isClosed)).toBe(true);
  expect([HOST, 'notaddons.mozilla.org.example'].some(isClosed)).toBe(false);
});
