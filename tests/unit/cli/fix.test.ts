/** `npm run check -- --fix`: what has only one right form, and nothing else. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fixData } from '../../../src/cli/check/fix';
import { KEY_ORDER, mendAnswer } from '../../../src/cli/check/mend-answer';
import { mendMarkdownLine, mendText } from '../../../src/cli/check/mend-text';
import { CARTE_FILE, sampleFiles } from '../build/sample-data';
import { sampleProject } from './sample-project';

describe('typography', () => {
  test.each([
    ["l'accès", 'l’accès'],
    ['Quoi ?', 'Quoi\u202F?'],
    ['Quoi?', 'Quoi\u202F?'],
    ['dit "oui" et « non »', 'dit «\u202Foui\u202F» et «\u202Fnon\u202F»'],
    ['à 10:30, voir a:b', 'à 10:30, voir a:b'],
    ['déjà\u202F: «\u202Fjuste\u202F»', 'déjà\u202F: «\u202Fjuste\u202F»'],
  ])('%s', (wrong, right) => {
    expect(mendText(wrong)).toBe(right);
    expect(mendText(right)).toBe(right);
  });

  test('code and addresses of a body stay', () => {
    expect(mendMarkdownLine('Voir [l\'aide](https://a.fr/?q="x") et `a = "b"` !')).toBe(
      'Voir [l’aide](https://a.fr/?q="x") et `a = "b"`\u202F!',
    );
  });
});

test('keys come in order, with what stands under and above them', () => {
  const text = '---\nread: 2026-01-01\n# what people ask\nquestion: Q\nvariants:\n  - a\n  - b\nid: x\n---\nCorps.\n';
  expect(mendAnswer(text, new Set())).toBe(
    '---\nid: x\n# what people ask\nquestion: Q\nvariants:\n  - a\n  - b\nread: 2026-01-01\n---\nCorps.\n',
  );
  expect(new Set(KEY_ORDER).size).toBe(KEY_ORDER.length);
});

test('files on disk are mended where check refuses them; a second run finds nothing to do', () => {
  const files = sampleFiles();
  const carte = (files.get(CARTE_FILE) as string).replace(/une carte.\?/, "l'une ?").replace('en ligne.', 'en "ligne".');
  const portals = (files.get('data/portals.json') as string).replace('Insérez la carte.', "Insérez l'autre.");
  const project = sampleProject({ ...Object.fromEntries(files), [CARTE_FILE]: carte, 'data/portals.json': portals });
  const read = (file: string) => readFileSync(join(project.root, file), 'utf8');
  try {
    expect(fixData(project.root).sort()).toEqual([CARTE_FILE, 'data/portals.json']);
    expect(read(CARTE_FILE)).toContain('question: Comment demander l’une\u202F?\n');
    expect(read(CARTE_FILE)).toContain('en «\u202Fligne\u202F».');
    expect(read('data/portals.json')).toBe(portals.replace("l'autre", 'l’autre'));
    expect(fixData(project.root)).toEqual([]);
  } finally {
    project.end();
  }
});

test('a file that cannot be read is left as it is', () => {
  const project = sampleProject({ ...Object.fromEntries(sampleFiles()), [CARTE_FILE]: '---\nid: [\n---\nl\'accès "x"\n' });
  try {
    const before = readFileSync(join(project.root, CARTE_FILE), 'utf8');
    fixData(project.root);
    expect(readFileSync(join(project.root, CARTE_FILE), 'utf8').split('---\n')[1]).toBe(before.split('---\n')[1]);
  } finally {
    project.end();
  }
});
