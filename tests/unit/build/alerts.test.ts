import { expect, test } from 'vitest';
import { type Edit, problemsAfter } from './sample-data';

const PORTALS = 'data/portals.json';
const SCOPES = 'data/scopes.yaml';
const when = (condition: string): Edit => [PORTALS, '"answer": "carte" }', `"answer": "carte", "when": ${condition} }`];

test.each([
  [
    'a screen that does not exist',
    when('[{ "screens": ["demandr"] }]'),
    '"igc-sante" has no screen "demandr". Write "demander".',
  ],
  ['another verb', when('[{ "screen": ["demander"] }]'), '"0.alerts.0.when.0.screen" is not a known key. Write "screens".'],
  ['no verb', when('[{}]'), 'says nothing. Write "screens", "anyWord" or "allWords", or remove the whole "when".'],
  ['no condition', when('[]'), 'has no condition. Write at least one, or remove it: the whole portal.'],
  ['no word', when('[{ "anyWord": [] }]'), 'is empty. Write at least one item, or remove it.'],
  ['a word without letters', when('[{ "allWords": ["…"] }]'), '"…" holds no word. Write letters or digits a page may show.'],
  [
    'an answer that does not exist',
    [PORTALS, '"answer": "carte"', '"answer": "cart"'],
    'the answer "cart" does not exist. Write "carte".',
  ],
  [
    'a filter that does not exist',
    [SCOPES, 'facet: dispositif', 'facet: vague'],
    'is not a filter ("vague"). Write one of: offre,',
  ],
  [
    'neither filter nor values',
    [SCOPES, ', facet: dispositif', ''],
    'has "facet" and "values", or neither. Write one of the two.',
  ],
  [
    'one word for two values',
    [SCOPES, 'words: [vague 2]', 'words: [Vague 1]'],
    '"Vague 1" already names "vague-1". Write it for one value.',
  ],
  [
    'one id twice',
    [SCOPES, 'id: vague\n', 'id: dispositif\n'],
    'the subject id "dispositif" is already taken. Write another id.',
  ],
] as readonly (readonly [string, Edit, string])[])('%s', (_fault, edit, said) => {
  const problems = problemsAfter(edit);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(said);
});

test('sound conditions pass', () => {
  expect(problemsAfter(when('[{ "screens": ["demander"], "anyWord": ["carte"] }, { "allWords": ["test"] }]'))).toEqual([]);
});
