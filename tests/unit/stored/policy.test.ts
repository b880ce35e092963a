/** A policy is read value by value: what does not fit is ignored alone, told, and never harms the rest. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { managedSchema } from '../../../extension/manifest/managed-schema';
import { isLocked, underPolicy } from '../../../src/stored/managed-settings';
import { inForce, managedMode, NO_POLICY, parsePolicy } from '../../../src/stored/policy';
import { initialSettings, modeOn, type SettingChange } from '../../../src/stored/settings';

const KNOWN = { languages: ['fr', 'en'] };
const parse = (raw: unknown) => parsePolicy(raw, KNOWN);
const mode = fc.constantFrom('open' as const, 'button' as const, 'never' as const);
const portal = fc.constantFrom('psc', 'igc-sante', 'constructor', '__proto__', 'toString');
const sound = fc.record(
  {
    organisation: fc.constant('Hôpital du Nord'),
    everywhere: mode,
    modes: fc.array(fc.tuple(portal, mode)).map((pairs) => Object.fromEntries(pairs)),
    language: fc.constantFrom('fr', 'en'),
    insertion: fc.boolean(),
    board: fc.boolean(),
    contacts: fc.array(fc.constant({ label: 'Support', url: 'mailto:aide@hopital.example' }), { maxLength: 10 }),
  },
  { requiredKeys: [] },
);

test('what fits is in force as it is written, and nothing is ignored', () => {
  fc.assert(
    fc.property(sound, (raw) => {
      const { policy, ignored } = parse(raw);
      expect(ignored).toEqual([]);
      expect(policy).toEqual({ modes: {}, contacts: [], ...raw });
    }),
  );
});

test('a value that cannot be a text is ignored alone', () => {
  const { policy, ignored } = parse({ language: { toString: false }, board: false });
  expect([policy.board, ignored]).toEqual([false, ['language']]);
});

test('whatever is written, reading never throws, and what fits beside it stays in force', () => {
  const odd = fc.oneof(fc.jsonValue(), fc.constant(undefined), fc.constant(Number.NaN));
  const keys = fc.constantFrom(
    'organisation',
    'everywhere',
    'modes',
    'language',
    'insertion',
    'board',
    'contacts',
    'x',
    '__proto__',
  );
  fc.assert(
    fc.property(sound, fc.array(fc.tuple(keys, odd)), (raw, others) => {
      const mixed = { ...raw, ...Object.fromEntries(others) };
      const { policy, ignored } = parse(mixed);
      const given = raw as Readonly<Record<string, unknown>>;
      for (const key of Object.keys(given)) {
        if (others.some(([other]) => other === key)) continue;
        expect(policy[key as keyof typeof policy]).toEqual(given[key]);
      }
      // What was taken has its shape: read again it is the same, and nothing of it is ignored.
      expect(parse(policy)).toEqual({ policy, ignored: [] });
      expect(new Set(ignored).size).toBe(ignored.length);
    }),
  );
});

test.each([[null], ['never'], [7], [[{ everywhere: 'never' }]]])('%j is no policy', (raw) =>
  expect(parse(raw)).toEqual({ policy: NO_POLICY, ignored: ['.'] }),
);

test.each([
  [{ everywhere: 'Never' }, 'everywhere'],
  [{ everywhere: ['never'] }, 'everywhere'],
  [{ modes: 'never' }, 'modes'],
  [{ modes: { psc: 'closed' } }, 'modes.psc'],
  [{ language: 'de' }, 'language'],
  [{ language: ['fr'] }, 'language'],
  [{ insertion: 'false' }, 'insertion'],
  [{ board: 0 }, 'board'],
  [{ organisation: '  ' }, 'organisation'],
  [{ sites: [] }, 'sites'],
  [{ contacts: {} }, 'contacts'],
  [{ proposedSites: 'tickets.hopital.example' }, 'proposedSites'],
  [{ proposedSites: ['https://tickets.hopital.example/'] }, 'proposedSites.1'],
  [{ proposedSites: ['tickets.hopital.example:8443'] }, 'proposedSites.1'],
  [{ proposedSites: ['*.hopital.example'] }, 'proposedSites.1'],
  [{ proposedSites: ['user@hopital.example'] }, 'proposedSites.1'],
  [{ proposedSites: ['addons.mozilla.org'] }, 'proposedSites.1'],
  [{ proposedSites: [7] }, 'proposedSites.1'],
  [{ contacts: [{ label: 'a', url: 'javascript:alert(1)' }] }, 'contacts.1'],
  [{ contacts: [{ label: 'a', url: 'http://a.example' }] }, 'contacts.1'],
  [{ contacts: [{ label: 'a', url: 'https:// a.example' }] }, 'contacts.1'],
  [{ contacts: [{ label: 'a', url: 'data:text/html,x' }] }, 'contacts.1'],
  [{ contacts: [{ label: '', url: 'https://a.example' }] }, 'contacts.1'],
  [{ contacts: [{ label: 'a', url: 'https://a.example', more: 1 }] }, 'contacts.1'],
])('%j is ignored, its place is told, its neighbour stays', (raw, place) => {
  const { policy, ignored } = parse({ ...raw, organisation: (raw as { organisation?: string }).organisation ?? 'Nord' });
  expect(ignored).toEqual([place]);
  expect(policy).toEqual({ ...(place === 'organisation' ? {} : { organisation: 'Nord' }), modes: {}, contacts: [] });
});

test('ten contacts are shown, the eleventh is told of', () => {
  const contacts = Array.from({ length: 11 }, (_, at) => ({ label: `a${at}`, url: `https://a${at}.example` }));
  const { policy, ignored } = parse({ contacts });
  expect(policy.contacts).toEqual(contacts.slice(0, 10));
  expect(ignored).toEqual(['contacts.11']);
});

test('hosts are proposed once each, as browsers write them, and no more than twenty', () => {
  const hosts = Array.from({ length: 21 }, (_, at) => `t${at}.hopital.example`);
  expect(parse({ proposedSites: [' Tickets.Hopital.example', 'tickets.hopital.example'] })).toMatchObject({
    policy: { proposedSites: ['tickets.hopital.example'] },
    ignored: [],
  });
  const { policy, ignored } = parse({ proposedSites: hosts });
  expect([policy.proposedSites, ignored]).toEqual([hosts.slice(0, 20), ['proposedSites.21']]);
  expect(inForce(policy)[0]).toBe('proposedSites.1 = t0.hopital.example');
});

describe('in force', () => {
  const settings = { ...initialSettings(), everywhere: 'open' as const, modes: { psc: 'never' as const }, language: 'en' };
  const under = (raw: unknown) => underPolicy(settings, parse(raw).policy);

  test('a portal of its own, then everywhere, then the user', () => {
    expect(modeOn(under({ modes: { psc: 'button' }, everywhere: 'never' }), 'psc', 0)).toBe('button');
    expect(modeOn(under({ modes: { psc: 'button' }, everywhere: 'never' }), 'edit', 0)).toBe('never');
    expect(modeOn(under({ modes: { psc: 'button' } }), 'edit', 0)).toBe('open');
    expect(modeOn(under({ language: 'fr' }), 'toString', 0)).toBe('open');
    expect(under({ language: 'fr' }).language).toBe('fr');
    expect(under({}).language).toBe('en');
  });

  test('the user may still pause', () =>
    expect(modeOn({ ...under({ everywhere: 'open' }), pausedUntil: 2 }, 'psc', 1)).toBe('never'));

  test('what is decided is locked, and no more', () => {
    const { policy } = parse({ modes: { psc: 'button' }, language: 'fr' });
    const locked = (change: SettingChange) => isLocked(policy, change);
    expect(locked({ key: 'modes', portal: 'psc', to: null })).toBe(true);
    expect(locked({ key: 'modes', portal: 'edit', to: 'never' })).toBe(false);
    expect(locked({ key: 'everywhere', to: 'never' })).toBe(false);
    expect(locked({ key: 'language', to: 'en' })).toBe(true);
    expect(isLocked(parse({ everywhere: 'open' }).policy, { key: 'modes', portal: 'edit', to: 'never' })).toBe(true);
    expect(isLocked(undefined, { key: 'language', to: 'en' })).toBe(false);
    expect(managedMode(NO_POLICY, 'psc')).toBeUndefined();
  });

  test('said value by value', () =>
    expect(
      inForce(
        parse({ everywhere: 'never', board: false, modes: { psc: 'open' }, contacts: [{ label: 'A', url: 'https://a.fr' }] })
          .policy,
      ),
    ).toEqual(['everywhere = never', 'board = false', 'modes.psc = open', 'contacts.1 = A']));
});

test('the words of a key are six, however they are parted', () => {
  const words = 'bafig dohur gilam jozip kunat lisob';
  for (const answersKey of [words, words.replaceAll(' ', '-')])
    expect(parse({ answersKey })).toMatchObject({ policy: { answersKey }, ignored: [] });
  expect(parse({ answersKey: 'bafig dohur' }).ignored).toEqual(['answersKey']);
});

test.each(['answersFrom', 'baseFrom'])('%s is an address of https, and nothing but where the file lies', (key) => {
  const address = 'https://intranet.hopital.example/r.json';
  expect(parse({ [key]: address })).toMatchObject({ policy: { [key]: address }, ignored: [] });
  for (const other of ['http://intranet.hopital.example/r.json', `${address}?poste=7`, '', 7])
    expect(parse({ [key]: other })).toEqual({ policy: NO_POLICY, ignored: [key] });
});

test('Chrome is told of the same keys, portals and languages', () => {
  const { properties } = managedSchema(['psc', 'edit'], KNOWN.languages);
  expect(parse(Object.fromEntries(Object.keys(properties).map((key) => [key, null]))).ignored).toEqual([
    'organisation',
    'everywhere',
    'modes',
    'language',
    'insertion',
    'board',
    'answersKey',
    'answersFrom',
    'baseFrom',
    'sites',
    'tickets',
    'proposedSites',
    'contacts',
  ]);
  expect(properties.modes.description).toContain('psc, edit');
  expect(properties.language.description).toContain('fr, en');
});
