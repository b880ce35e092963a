import { describe, expect, test } from 'vitest';
import { compileFiles } from '../../../src/build/compile';
import { printProblem } from '../../../src/build/problem';
import { CARTE_FILE, CERTIFICAT_FILE, sampleFiles } from './sample-data';

const FILE = 'data/claims.yaml';
const CLAIM = `- id: carte-duree
  statement: La carte dure 3 ans.
  values: ["3 ans"]
  pattern: 'carte dure (\\d+ ans)|(\\d+ ans) de carte'
  source: FAQ des industriels
  seen: 2026-11-22
`;

/** Problems once both answers state the duration, the first one naming the claim. */
function problems({ claims = CLAIM, first = '3 ans', second = '3 ans', secondNames = true, conflict = '' } = {}): string[] {
  const files = sampleFiles();
  const carte = files.get(CARTE_FILE) as string;
  const certificat = files.get(CERTIFICAT_FILE) as string;
  files.set(FILE, claims);
  files.set(CARTE_FILE, `${carte.replace('kind:', 'claims: [carte-duree]\nkind:')}\nLa carte dure\u202F${first}.\n`);
  const named = secondNames ? certificat.replace('kind:', `claims: [carte-duree]\n${conflict}kind:`) : certificat;
  files.set(CERTIFICAT_FILE, `${named}\nComptez ${second} de carte.\n`);
  return compileFiles(files).problems.map(printProblem);
}

test('two answers that say the same have no problem', () => {
  expect(problems()).toEqual([]);
});

test('an answer that says another value is found, whether it names the claim or not', () => {
  const said =
    'it says "2 ans" where the claim "carte-duree" says "3 ans". Write the same in both, or "conflict:" when sources disagree.';
  expect(problems({ second: '2 ans' })).toEqual([`${CERTIFICAT_FILE}:9: ${said}`]);
  expect(problems({ second: '2 ans', secondNames: false })).toEqual([`${CERTIFICAT_FILE}:2: ${said}`]);
});

test('an answer may say another value that its conflict tells, in digits or words, and no third one', () => {
  const conflict = 'conflict: La FAQ dit trois ans, le guide deux.\n';
  expect(problems({ second: '2 ans', conflict })).toEqual([]);
  expect(problems({ second: '4 ans', conflict })).toHaveLength(1);
});

test('an answer that states a claim names it', () => {
  expect(problems({ secondNames: false })).toEqual([
    `${CERTIFICAT_FILE}:2: it states the claim "carte-duree" without naming it. Write "carte-duree" under "claims:".`,
  ]);
});

test('an answer that names a claim states it', () => {
  expect(problems({ second: 'un an' })).toEqual([
    `${CERTIFICAT_FILE}:9: it does not state the claim "carte-duree". Write it in the body, or remove it here.`,
  ]);
});

describe('a fault in the claims is told at its line', () => {
  const faults: [string, [string, string], string][] = [
    [
      'no source supports it',
      ['source: FAQ des industriels', 'source: Un guide'],
      `${FILE}:5: "Un guide" is no source of an answer`,
    ],
    [
      'pattern without value',
      ["'carte dure (\\d+ ans)|(\\d+ ans) de carte'", 'carte dure'],
      `${FILE}:4: "0.pattern" is not a pattern`,
    ],
    [
      'pattern that cannot be read',
      ["'carte dure (\\d+ ans)|(\\d+ ans) de carte'", "'carte ('"],
      `${FILE}:4: "0.pattern" is not a pattern`,
    ],
    ['no value', ['["3 ans"]', '[]'], `${FILE}:3: "0.values" has no value`],
    ['another id', ['id: carte-duree', 'id: carte-dure'], `${FILE}:1: no answer names the claim "carte-dure"`],
  ];
  test.each(faults)('%s', (_fault, [from, to], said) => {
    expect(problems({ claims: CLAIM.replace(from, () => to) }).join('\n')).toContain(said);
  });
});
