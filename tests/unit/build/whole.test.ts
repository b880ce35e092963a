import { expect, test } from 'vitest';
import { joinAnswers } from '../../../src/answer/answers-file';
import { compileFiles } from '../../../src/build/compile';
import { packageData } from '../../../src/build/package-data';
import { printProblem, printProblems } from '../../../src/build/problem';
import { DATA, packagedData } from '../project';
import { CARTE_FILE as CARTE, CERTIFICAT_FILE as CERTIFICAT, problemsAfter, sampleFiles } from './sample-data';

test.each([
  [
    'colon in a plain value',
    CARTE,
    'obtenir une carte',
    'obtenir: une: carte',
    `${CARTE}:5: cannot be read: Nested mappings are not allowed in compact mappings. Write the value between double quotes`,
  ],
  [
    'open quotation mark',
    CARTE,
    'keywords: [F414]',
    'keywords: "F414',
    'cannot be read: Missing closing "quote. Write the missing closing quote or bracket.',
  ],
  [
    'key twice',
    CERTIFICAT,
    'confidence: A',
    'confidence: A\nread: 2026-01-01',
    `${CERTIFICAT}:8: cannot be read: Map keys must be unique. Write each key once.`,
  ],
  ['anchor that leads nowhere', CERTIFICAT, 'confidence: A', 'confidence: *a', 'Unresolved alias'],
  [
    'no front matter',
    CARTE,
    '---\nid: carte',
    'id: carte',
    `${CARTE}:1: there is no front matter. Write a line "---", the keys (id, question, variants…), then a line "---".`,
  ],
  ['front matter left open', CERTIFICAT, '---\nLe', 'Le', `${CERTIFICAT}:1: the front matter is not closed. Write a line "---"`],
  [
    'word without quotes in JSON',
    'data/portals.json',
    '"certificats"',
    'certificats',
    'data/portals.json:5: cannot be read: Unresolved plain scalar "certificats"',
  ],
  ['final comma in JSON', 'data/portals.json', '"demander", "name"', '"demander",\n "name"', undefined],
  [
    'comma too many in JSON',
    'data/portals.json',
    '"words": ["demande"]',
    '"words": ["demande",]',
    'data/portals.json:8: not valid JSON',
  ],
])('unreadable file, told at its line: %s', (_fault, file, from, to, said) => {
  const problems = problemsAfter([file, from, to]);
  if (said === undefined) expect(problems).toEqual([]);
  else expect(problems.join('\n')).toContain(said);
});

test('all problems are listed: unreadable YAML in one file hides nothing of the others', () => {
  const problems = problemsAfter(
    [CARTE, 'obtenir une carte', 'obtenir: une: carte'],
    [CARTE, 'La carte se demande en ligne.', 'La carte, c\'est "ici".'],
    [CERTIFICAT, 'confidence: A', 'confidence: Z'],
    [CERTIFICAT, 'read: 2026-11-20', 'read: hier\nreview: 2026-13-01\nportals: [icg-sante]\nfacets: { produit: [psc] }'],
    ['data/portals.json', '"pinned": ["carte"] }', '"pinned": ["perdu"] }'],
    ['data/facets.yaml', '[ville] }', '[village] }'],
    ['data/thesaurus.yaml', 'carte, appli CPS', 'carte, avec'],
  );
  expect(problems.map((problem) => problem.split('. Write')[0])).toEqual([
    `${CARTE}:5: cannot be read: Nested mappings are not allowed in compact mappings`,
    `${CARTE}:28: straight apostrophe in "c'est"`,
    `${CARTE}:28: straight quotation marks in ""ici""`,
    `${CERTIFICAT}:6: "read" is not a day that exists ("hier")`,
    `${CERTIFICAT}:7: "review" is not a day that exists ("2026-13-01")`,
    `${CERTIFICAT}:8: unknown portal "icg-sante"`,
    `${CERTIFICAT}:9: facet "produit" has unknown value "psc"`,
    `${CERTIFICAT}:10: "confidence" is not a level of trust ("Z")`,
    'data/facets.yaml:9: unknown couloir "village"',
    'data/portals.json:8: the answer "perdu" does not exist',
    'data/thesaurus.yaml:3: "avec" holds only words that search drops',
  ]);
});

test('missing and misplaced files are told', () => {
  const files = sampleFiles();
  files.delete('data/facets.yaml');
  files.set('data/answers/seule.md', '');
  files.set('data/answers/IGC/x.md', '');
  expect(compileFiles(files).problems.map(printProblem)).toEqual([
    'data/answers/IGC/x.md:1: this is not the place of an answer. Write it as data/answers/<topic>/<id>.md, or remove it.',
    'data/answers/seule.md:1: this is not the place of an answer. Write it as data/answers/<topic>/<id>.md, or remove it.',
    'data/facets.yaml:1: the file is missing. Write it; README.md tells what it holds.',
  ]);
});

test('two answers with one id', () => {
  const files = sampleFiles();
  const twin = (files.get(CERTIFICAT) as string)
    .replace('Où retirer', 'Quand retirer')
    .replaceAll(/(mon certificat|prêt|télécharger|de test|appli CPS)/g, '$1 bis');
  files.set('data/answers/zzz/certificat.md', twin);
  expect(compileFiles(files).problems.map(printProblem)).toEqual([
    `data/answers/zzz/certificat.md:2: the id "certificat" is already that of ${CERTIFICAT}. Write another id.`,
  ]);
});

test('the printed list ends with how many of each kind', () => {
  const files = sampleFiles();
  files.set(CARTE, (files.get(CARTE) as string).replace('igc-sante]\nportals', 'igc]\nportals').replace('http', 'htt'));
  const printed = printProblems(compileFiles(files).problems);
  expect(printed.split('\n').at(-1)).toBe('2 problems in data (1 facet, 1 link)');
});

test('dates and numbers of YAML stay the text that was written', () => {
  const answer = compileFiles(sampleFiles()).answers[0];
  expect([answer?.read, answer?.review, answer?.topic]).toEqual(['2026-11-22', '2027-02-22', 'igc']);
});

test('the same data gives the same bytes, in whatever order the files come; another word gives another version', () => {
  const files = sampleFiles();
  const first = packageData(compileFiles(files));
  const again = packageData(compileFiles(new Map([...files].reverse())));
  expect(again).toEqual(first);
  const { version, read } = JSON.parse(first.answersJson);
  expect(version).toMatch(/^2026\.11-[0-9a-f]{8}$/);
  expect(read).toBe('2026-11-22');
  files.set(CARTE, (files.get(CARTE) as string).replace('carte perdue', 'carte volée'));
  expect(JSON.parse(packageData(compileFiles(files)).answersJson).version).not.toBe(version);
});

test('answers.json holds what the interface shows at once, without how portals are recognised', () => {
  const file = JSON.parse(packageData(compileFiles(sampleFiles())).answersJson);
  expect(Object.keys(file)).toEqual(['version', 'read', 'facets', 'scopes', 'answers', 'portals']);
  expect(file.answers.map((answer: { id: string }) => answer.id)).toEqual(['carte', 'certificat']);
  expect(file.portals).toEqual([
    {
      id: 'igc-sante',
      name: 'IGC-Santé',
      about: 'certificats',
      example: 'https://pfc.eservices.esante.gouv.fr/pfcng-ihm/',
      contacts: [{ label: 'Support', url: 'mailto:support@example.org' }],
      alerts: [{ id: 'carte', title: 'Carte', text: 'Insérez la carte.', answer: 'carte' }],
      pinned: ['carte'],
      screens: [{ id: 'demander', name: 'Demander', pinned: ['carte'] }],
    },
  ]);
});

test('the packaged files give back every answer whole, but for what its writers keep', () => {
  const { answers, ...compiled } = DATA;
  const { answersJson, bodiesJson, indexJson } = packageData({ ...compiled, answers, unrelated: null });
  const [cards, rest, index] = [answersJson, bodiesJson, indexJson].map((text) => JSON.parse(text));
  const shown = answers.map(({ fingerprint: { of, sha256 }, ...answer }) => ({
    ...answer,
    ...(of === 'official-text' && { official: sha256.slice(0, 16) }),
  }));
  expect(joinAnswers(cards.answers, rest.bodies)).toEqual(shown);
  expect([rest.version, index.content]).toEqual([cards.version, cards.version]);
  expect(rest.glossary).toEqual(compiled.glossary);
});

test('answers.json carries the filters a portal and a screen propose', () => {
  const files = sampleFiles();
  const said = (files.get('data/portals.json') as string)
    .replace('"pinned": ["carte"] }', '"pinned": ["carte"], "facets": { "offre": [] } }')
    .replace('"pinned": ["carte"],\n', '"pinned": ["carte"], "facets": { "offre": ["segur"] },\n');
  files.set('data/portals.json', said);
  const [portal] = JSON.parse(packageData(compileFiles(files)).answersJson).portals;
  expect(portal.facets).toEqual({ offre: ['segur'] });
  expect(portal.screens[0].facets).toEqual({ offre: [] });
});

test('the data of this project has no problem', () => {
  const { problems, answers } = DATA;
  expect(problems.map(printProblem)).toEqual([]);
  expect(answers.length).toBeGreaterThanOrEqual(20);
});

test('the index that ships has its silence measured, on words the whole pack holds', () => {
  const { calibration } = JSON.parse(packagedData().indexJson);
  expect(Object.keys(calibration.labels).length).toBeGreaterThan(100);
});
