import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import data from '../../../data/portals.json';
import { findPortal } from '../../../src/portal/find-portal';
import { type Portal, portalRules } from '../../../src/portal/portal';

const PORTALS = data as readonly Portal[];
const idOf = (url: string) => findPortal(url, PORTALS)?.portal.id ?? null;

describe('examples', () => {
  test.each(PORTALS.flatMap(({ id, examples }) => examples.map((url) => [id, url] as const)))('%s: %s', (id, url) => {
    expect(idOf(url)).toBe(id);
    // What the content script carries must decide the same.
    expect(findPortal(url, portalRules(PORTALS))?.portal.id).toBe(id);
    // Everyone else's examples are counter-examples: alone, another portal may claim only what is a longer path of ours.
    const others = PORTALS.filter((portal) => portal.id !== id && findPortal(url, [portal]));
    expect(others.every((other) => other.id === 'esante')).toBe(true);
  });

  test('each portal has at least three', () => {
    for (const portal of PORTALS) expect(portal.examples.length, portal.id).toBeGreaterThanOrEqual(3);
  });
});

describe('the longest path wins', () => {
  test.each([
    ['https://esante.gouv.fr/', 'esante'],
    ['https://esante.gouv.fr/ens', 'industriels'],
    ['https://esante.gouv.fr/ens/', 'industriels'],
    ['https://esante.gouv.fr/ens/offre/hds?x=1#y', 'industriels'],
    ['https://esante.gouv.fr/ensemble', 'esante'],
    ['https://esante.gouv.fr/segur/ens', 'esante'],
    ['https://esante.gouv.fr/user/gerez-vos-services-pro-sante-connect', 'psc'],
    ['https://esante.gouv.fr/user/gerez-vos-services-pro-sante-connect-2/edit', 'psc'],
    ['https://esante.gouv.fr/user/login', 'esante'],
    ['https://esante.gouv.fr/openid-connect/fii', 'isc'],
  ])('%s is %s', (url, id) => expect(idOf(url)).toBe(id));

  test('whatever the order of the portals', () => {
    const reversed = [...PORTALS].reverse();
    for (const { id, examples } of PORTALS) for (const url of examples) expect(findPortal(url, reversed)?.portal.id).toBe(id);
  });
});

describe('not ours', () => {
  test.each([
    'https://interop.esante.gouv.fr/ig/fhir/annuaire/',
    'https://interop.esante.gouv.fr/ig',
    'https://interop.esante.gouv.fr/terminologies/CodeSystem-x.html',
    'https://interop.esante.gouv.fr/evs/../ig/fhir/',
    'https://interop.esante.gouv.fr/evs/%2e%2e/ig/fhir/',
    'https://interop.esante.gouv.fr/%69g/fhir/',
    'https://interop.esante.gouv.fr//ig/fhir/',
    'https://datapass.api.gouv.fr/',
    'https://datapass.api.gouv.fr/demandes/api-entreprise/nouveau',
    'https://datapass.api.gouv.fr/demandes/api-pro-sante-connecte/nouveau',
    'https://datapass.api.gouv.fr/formulaires/api-particulier/demande/1/etapes/pro-sante-connect',
    'https://gateway.api.esante.gouv.fr/fhir/v2/Practitioner',
    'https://wallet.psc.esante.gouv.fr/auth',
    'http://ocsp.esante.gouv.fr/',
  ])('%s', (url) => expect(idOf(url)).toBeNull());
});

/** Trial 18. */
describe('look-alikes', () => {
  test.each([
    'http://interop.esante.gouv.fr/evs',
    'https://interop.esante.gouv.fr:8443/evs',
    'https://interop.esante.gouv.fr./evs',
    'https://interop.esante.gouv.fr.example.org/evs',
    'https://interop.esante.gouv.fr@example.org/',
    'https://user@interop.esante.gouv.fr/evs',
    'https://:pass@interop.esante.gouv.fr/evs',
    'https://example.org/interop.esante.gouv.fr/',
    'https://example.org#https://interop.esante.gouv.fr/',
    'https://evil-interop.esante.gouv.fr/',
    'https://interop-esante.gouv.fr/',
    'https://xn--introp-bva.esante.gouv.fr/',
    'https://іnterop.esante.gouv.fr/',
    'blob:https://interop.esante.gouv.fr/0d7c',
    'data:text/html,https://interop.esante.gouv.fr/',
    'about:blank',
    'about:srcdoc',
    'javascript:location="https://interop.esante.gouv.fr/"',
    'view-source:https://interop.esante.gouv.fr/',
    'filesystem:https://interop.esante.gouv.fr/temporary/x',
    '//interop.esante.gouv.fr/',
    'interop.esante.gouv.fr',
    '',
    'https://',
  ])('%s', (url) => expect(idOf(url)).toBeNull());

  test('the same address in other letters is the same address', () => {
    expect(idOf('HTTPS://INTEROP.esante.GOUV.fr:443/evs')).toBe('interop');
  });

  test('no wildcard: a host is recognised only when it is one of ours, letter for letter', () => {
    const hosts = new Set(PORTALS.flatMap(({ places }) => places.map(({ host }) => host)));
    const label = fc.stringMatching(/^[a-z0-9]{1,6}$/);
    const twisted = fc
      .tuple(fc.constantFrom(...hosts), label, fc.constantFrom('before', 'dash', 'after', 'tld', 'dot'))
      .map(([host, x, how]) => {
        if (how === 'before') return `${x}.${host}`;
        if (how === 'dash') return `${x}-${host}`;
        if (how === 'after') return `${host}.${x}`;
        return how === 'tld' ? `${host}${x}` : `${host}.`;
      });
    fc.assert(
      fc.property(twisted, fc.webPath(), (host, path) => {
        if (!hosts.has(host)) expect(idOf(`https://${host}${path}`)).toBeNull();
      }),
    );
  });

  test('never throws, and only https addresses of our hosts match', () => {
    const hosts = new Set(PORTALS.flatMap(({ places }) => places.map(({ host }) => host)));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.webUrl(),
          fc.constantFrom(...hosts).chain((host) => fc.string().map((rest) => `https://${host}${rest}`)),
        ),
        (url) => {
          if (idOf(url) === null) return;
          const { protocol, hostname, port, username } = new URL(url);
          expect({ protocol, port, username }).toEqual({ protocol: 'https:', port: '', username: '' });
          expect(hosts).toContain(hostname);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('a path without end is cut; a search that backtracks would never end here', () => {
    expect(idOf(`https://datapass.api.gouv.fr/formulaires/${'pro-sante-connec'.repeat(60_000)}`)).toBeNull();
    expect(idOf(`https://datapass.api.gouv.fr/formulaires/${'%'.repeat(1_000_000)}`)).toBeNull();
    expect(idOf(`https://esante.gouv.fr/${'ens/'.repeat(250_000)}`)).toBe('industriels');
  });
});
