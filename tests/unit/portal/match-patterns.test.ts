import { expect, test } from 'vitest';
import data from '../../../data/portals.json';
import { matchPatterns } from '../../../src/portal/match-patterns';
import { type Portal, portalRules } from '../../../src/portal/portal';

const PORTALS = data as readonly Portal[];
const PATTERNS = matchPatterns(PORTALS);

// Chrome's match patterns: `*` in the path stands for anything, the query included; hosts here are exact.
const matches = (pattern: string, url: string) => {
  const [, host = '', path = ''] = /^https:\/\/([^/*]+)(\/.*)$/.exec(pattern) ?? [];
  const { hostname, pathname, search } = new URL(url);
  const regexp = new RegExp(
    `^${path
      .split('*')
      .map((piece) => piece.replace(/[.?+^$()[\]{}|\\]/g, '\\$&'))
      .join('.*')}$`,
  );
  return hostname === host && regexp.test(pathname + search);
};

test('every example is covered, so the content script is there to recognise it', () => {
  for (const url of PORTALS.flatMap((portal) => portal.examples)) {
    expect(
      PATTERNS.some((pattern) => matches(pattern, url)),
      url,
    ).toBe(true);
  }
});

test('hosts are exact, https only, and DataPass is asked for its Pro Santé Connect forms, and for the numbered ones that only their words tell apart', () => {
  for (const pattern of PATTERNS) expect(pattern).toMatch(/^https:\/\/[a-z0-9.-]+\//);
  expect(PATTERNS).toEqual([...new Set(PATTERNS)].sort());
  expect(PATTERNS.filter((pattern) => pattern.includes('datapass'))).toEqual([
    'https://datapass.api.gouv.fr/demandes/*',
    'https://datapass.api.gouv.fr/demandes/api-pro-sante-connect*',
    'https://datapass.api.gouv.fr/formulaires/*pro-sante-connect*',
  ]);
  expect(PATTERNS.filter((pattern) => pattern.startsWith('https://esante.gouv.fr/'))).toEqual(['https://esante.gouv.fr/*']);
  expect(PATTERNS).toEqual(matchPatterns(portalRules(PORTALS) as Portal[]));
});
