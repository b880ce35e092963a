/** `npm run new`: skeletons that check asks to fill in, and never over something that exists. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { compileData } from '../../../src/build/compile';
import { fingerprintOf } from '../../../src/build/fingerprint';
import { printProblem } from '../../../src/build/problem';
import { checkPageCorpus } from '../../../src/cli/check/page-corpus';
import { newAnswer } from '../../../src/cli/new/answer';
import { newPortal } from '../../../src/cli/new/portal';
import { Misuse } from '../../../src/cli/run-command';
import { sampleFiles } from '../build/sample-data';
import { sampleProject } from './sample-project';

const project = sampleProject({ ...Object.fromEntries(sampleFiles()), 'tests/pages/index.yaml': '- file: a.html\n' });
afterAll(() => project.end());
const { root } = project;
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const problemsOf = (file: string) =>
  compileData(root)
    .problems.filter((one) => one.file === file)
    .map(printProblem);

describe('an answer', () => {
  const begun = { notes: 'Quatre heures, dit le guide.', official: false, read: '2026-11-30' };

  test('has its front matter, its fingerprint and its kind; check asks for the rest', () => {
    const file = newAnswer(root, 'psc/psc-duree', begun);
    expect(file).toBe('data/answers/psc/psc-duree.md');
    expect(read(file)).toContain(`fingerprint: { of: reading-notes, sha256: ${fingerprintOf(begun.notes)} }`);
    expect(read(file)).toContain('read: 2026-11-30');
    expect(read(file)).toContain('kind: procedure');
    const asked = problemsOf(file);
    expect(asked.some((one) => one.includes('"question" is empty'))).toBe(true);
    expect(asked.some((one) => one.includes('the body is empty'))).toBe(true);
    expect(asked.filter((one) => /not a known key|is missing|not a SHA|not an id/.test(one))).toEqual([]);
  });

  test('says that its notes are the official text', () => {
    expect(read(newAnswer(root, 'psc/official', { ...begun, official: true }))).toContain('{ of: official-text,');
  });

  test.each([
    ['an id that another topic holds', 'psc/carte', begun.notes, 'data/answers/igc/carte.md exists already'],
    ['no topic', 'carte-2', begun.notes, 'is not <topic>/<id>'],
    ['a path out of the folder', '../x', begun.notes, 'is not <topic>/<id>'],
    ['no notes', 'psc/autre', ' \n', 'no notes'],
  ])('is refused: %s', (_fault, place, notes, said) => {
    expect(() => newAnswer(root, place, { ...begun, notes })).toThrow(Misuse);
    expect(() => newAnswer(root, place, { ...begun, notes })).toThrow(said);
  });
});

test('a fingerprint counts words and signs, not how they are set', () => {
  expect(fingerprintOf('Le jeton dure 4 heures.')).toBe(fingerprintOf(' LE  JETON\ndure 4\u00a0heures. '));
  expect(fingerprintOf('Le jeton dure 4 heures.')).not.toBe(fingerprintOf('Le jeton dure 5 heures.'));
  expect(fingerprintOf('x')).toMatch(/^[0-9a-f]{64}$/);
});

describe('a portal', () => {
  test('comes last, with a page and its case; check asks for the rest', () => {
    expect(newPortal(root, 'edit', 'edit.esante.gouv.fr')).toEqual([
      'data/portals.json',
      'tests/pages/edit_accueil.html',
      'tests/pages/index.yaml',
    ]);
    expect(JSON.parse(read('data/portals.json')).map(({ id }: { id: string }) => id)).toEqual(['igc-sante', 'edit']);
    expect(read('tests/pages/index.yaml')).toContain('portal: edit');
    const ofPages: string[] = [];
    checkPageCorpus(root, [], [], (problem) => ofPages.push(printProblem(problem)));
    expect(ofPages.join('\n')).toContain('edit_accueil.html:1: the page does not say that it is rebuilt');
    expect(ofPages.join('\n')).toContain('the field "first" is called nothing');
    const asked = problemsOf('data/portals.json');
    expect(asked.map((one) => one.replace(/^\S+ /, '').split('. Write')[0])).toEqual(['"1.name" is empty', '"1.about" is empty']);
  });

  test.each([
    ['one that exists', 'igc-sante', 'x.esante.gouv.fr', 'has a portal "igc-sante" already'],
    ['an id with capitals', 'IGC', 'x.esante.gouv.fr', 'is not an id'],
    ['an address for a host', 'autre', 'https://x.esante.gouv.fr/', 'is not a host alone'],
  ])('is refused: %s', (_fault, id, host, said) => {
    expect(() => newPortal(root, id, host)).toThrow(said);
  });
});
