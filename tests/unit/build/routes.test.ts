import { describe, expect, test } from 'vitest';
import { compileFiles } from '../../../src/build/compile';
import { CARTE_FILE, type Edit, problemsAfter, sampleFiles } from './sample-data';

const ROUTES = 'data/routes.yaml';
const TWIN = (url: string) => `routes:
  - { id: autre, label: autre, url: "${url}", source: FAQ des industriels, seen: 2026-11-22 }
`;

/** A fault of the routes, the edit that makes it, and all that must be said of it. */
const FAULTS: readonly (readonly [fault: string, edits: readonly Edit[], ...said: string[]])[] = [
  [
    'route no answer names',
    [[CARTE_FILE, '[le guide](route:guide)', 'le guide']],
    `${ROUTES}:2: no answer names the route "guide". Write [words](route:guide) in one, or remove it.`,
  ],
  [
    'two routes with one address, but for a final slash',
    [
      [ROUTES, 'routes:\n', TWIN('https://esante.gouv.fr/guides/')],
      [CARTE_FILE, '[le guide]', '[l’autre](route:autre), [le guide]'],
    ],
    `${ROUTES}:5: "https://esante.gouv.fr/guides" is also the address of "autre". Write route:autre in the answers.`,
  ],
  ...['https://esante.gouv.fr/', 'https://www.esante.gouv.fr', 'https://ESANTE.gouv.fr:443'].map(
    (start) =>
      [
        `two routes with one address, but for ${start}`,
        [
          [ROUTES, 'routes:\n', TWIN(`${start}/guides?`)],
          [CARTE_FILE, '[le guide]', '[l’autre](route:autre), [le guide]'],
        ],
        `${ROUTES}:5: "https://esante.gouv.fr/guides" is also the address of "autre". Write route:autre in the answers.`,
      ] as const,
  ),
  [
    'no source supports it',
    [[ROUTES, 'source: FAQ des industriels', 'source: Un autre guide']],
    `${ROUTES}:5: "Un autre guide" is no source of an answer that names "guide". Write the title of one of their sources.`,
  ],
  [
    'no source at all',
    [[ROUTES, '    source: FAQ des industriels\n', '']],
    `${CARTE_FILE}:31: there is no route "guide". Write a route of data/routes.yaml.`,
    `${ROUTES}:2: "routes.0.source" is missing. Write "source:" with the title of a source of an answer that names the route.`,
  ],
  [
    'address that leads nowhere',
    [[ROUTES, 'https://esante.gouv.fr/guides', 'http://esante.gouv.fr/guides']],
    `${CARTE_FILE}:31: there is no route "guide". Write a route of data/routes.yaml.`,
    `${ROUTES}:4: "routes.0.url" leads nowhere ("http://esante.gouv.fr/guides"). Write an address in https://, mailto: or tel:+33….`,
  ],
  [
    'tracking parameters',
    [[ROUTES, 'esante.gouv.fr/guides', 'esante.gouv.fr/guides?utm_source=x']],
    `${ROUTES}:4: "https://esante.gouv.fr/guides?utm_source=x" has a tracking parameter (utm_source). Write "https://esante.gouv.fr/guides".`,
  ],
  [
    'unknown portal',
    [[ROUTES, 'portal: igc-sante', 'portal: igc-snate']],
    `${ROUTES}:7: unknown portal "igc-snate". Write "igc-sante", or another of: igc-sante.`,
  ],
  [
    'declared address that stands nowhere',
    [[ROUTES, 'routes:\n', 'code: [{ text: x.fr, reason: an example }]\nroutes:\n']],
    `${ROUTES}:1: no answer holds "x.fr". Write what stands in one, or remove it.`,
  ],
];

describe('a fault in the routes is told at its line with what to write', () => {
  for (const [fault, edits, ...said] of FAULTS) test(fault, () => expect(problemsAfter(...edits)).toEqual(said));
});

test.each(['mailto:aide@esante.gouv.fr', 'tel:+33123456789'])('%s is a link of the compiled body', (url) => {
  const files = sampleFiles();
  files.set(ROUTES, (files.get(ROUTES) as string).replace('https://esante.gouv.fr/guides', url));
  const { answers, problems } = compileFiles(files);
  expect(problems).toEqual([]);
  expect(JSON.stringify(answers[0]?.body)).toContain(`{"tag":"a","href":"${url}","children":["le guide"]}`);
});

test.each([
  'www.Esante.gouv.fr/x',
  'aide@esante.gouv.fr',
  'portail.exemple.app',
  '0 806 800 213',
  '01 23 45 67 89',
  '+33 1 23 45 67 89',
])('%s in a body, outside a link, is refused', (address) => {
  const [said] = problemsAfter([CARTE_FILE, '[le guide]', `${address}, [le guide]`]);
  expect(said).toContain('leads nowhere. Write [words](route:<id>)');
});

test.each(['1 000 appels', 'F414', 'le 15 septembre 2027', '08 h 30', 'un RPPS de 11 chiffres, 10001234567'])(
  '%s is no address',
  (words) => {
    expect(problemsAfter([CARTE_FILE, '[le guide]', `${words}, [le guide]`])).toEqual([]);
  },
);

test('a declared address may stand in a body', () => {
  const files = sampleFiles();
  files.set(ROUTES, `${files.get(ROUTES)}code: [{ text: ocsp.esante.gouv.fr, reason: asked by software }]\n`);
  files.set(CARTE_FILE, (files.get(CARTE_FILE) as string).replace('[le guide]', '`ocsp.esante.gouv.fr`, [le guide]'));
  expect(compileFiles(files).problems).toEqual([]);
});
