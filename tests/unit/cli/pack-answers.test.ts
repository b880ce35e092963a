/** A folder of an organisation: checked as ours are, each fault at its line, and what is right can be read again. */
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { type AnswersFile, splitAnswer } from '../../../src/answer/answers-file';
import { readBaseKey } from '../../../src/build/base-key';
import { compileData, compileFiles } from '../../../src/build/compile';
import { packageData } from '../../../src/build/package-data';
import { type Problem, printProblem } from '../../../src/build/problem';
import { NO_ROUTES } from '../../../src/build/routed';
import { baseEntries, ourKey } from '../../../src/cli/pack-answers/base';
import { compileOwn } from '../../../src/cli/pack-answers/compile-own';
import { keyFrom } from '../../../src/cli/pack-answers/key-file';
import { Misuse } from '../../../src/cli/run-command';
import type { BaseEntry } from '../../../src/own/own-file';
import { readBaseFile } from '../../../src/own/read-base';
import { readOwnFile } from '../../../src/own/read-own';
import { baseFile, ownFile, packNumber } from '../../../src/own/sign-own';
import { makeKeys } from '../../../src/own/signature';
import { sampleFiles } from '../build/sample-data';

const base = { ...compileFiles(sampleFiles()), routing: NO_ROUTES };
const [ours] = base.answers;
const VARIANTS = ['un', 'deux', 'trois', 'quatre', 'cinq'].map((word) => `  - badge perdu ${word}`).join('\n');
const written = (front: string, body = 'Appelez le poste 1234.', id = 'badge') => `---
id: ${id}
question: "Que faire d'un badge perdu ?"
variants:
${VARIANTS}
sources:
  - title: Note interne 12
read: 2026-11-20
${front}---
${body}
`;
const compiled = (text: string, file = 'answers/badge.md') => compileOwn(new Map([[file, text]]), base);
const said = (text: string, file?: string) => compiled(text, file).problems.map(printProblem).join('\n');

test('what only our own keeping needs may be left out, addresses may be written, and signs are mended', () => {
  const body =
    'Appelez l\'accueil "central" : poste 1234.\n\n- `a "b"` sur [le site](https://nord.example/x) ou [par écrit](mailto:a@nord.example)\n- www.nord.example';
  const { entries, problems } = compiled(written('', body));
  expect(problems).toEqual([]);
  expect(entries[0]).toMatchObject({
    ...{ id: 'badge', kind: 'procedure', confidence: 'C', question: 'Que faire d’un badge perdu\u202f?' },
    short: 'Appelez l’accueil «\u202fcentral\u202f»\u202f: poste 1234.',
  });
  const text = JSON.stringify(entries[0]?.body);
  expect(text).toContain('"href":"https://nord.example/x"');
  expect(text).toContain('"href":"mailto:a@nord.example"');
  expect(text, 'code stays as written').toContain('a \\"b\\"');
});

test('what is packed is read again as it was', async () => {
  const { entries } = compiled(written(`replaces: ${ours?.id}\nrelated: [${ours?.id}]\n`));
  const keys = await keyFrom(join(folder, 'again.key'), 'Hôpital du Nord');
  const now = new Date('2026-11-28T17:50:30Z');
  const file = await ownFile(
    { organisation: keys.organisation, pack: packNumber(now), day: '2026-11-28', answers: entries },
    keys,
  );
  const pack = await readOwnFile(new TextEncoder().encode(file), { facets: base.facets, today: '2026-11-28', card: null });
  expect(pack.card).toMatchObject({ pack: 20261128175030, count: 1, replacing: 1 });
  expect(pack.answers[0]).toMatchObject({ id: 'own:badge', replaces: ours?.id, related: [ours?.id] });
});

const CASES: readonly (readonly [string, string, string])[] = [
  ['a script', written('', 'Oui.\n\n<script>alert(1)</script>'), 'answers/badge.md:16: HTML is not allowed'],
  [
    'a javascript: link',
    written('', 'Oui.\n\n[x](javascript:alert(1))'),
    'answers/badge.md:16: "javascript:alert(1)" is not https. Write an address that begins with https://',
  ],
  ['a link that is not safe', written('', 'Oui.\n\n[x](http://nord.example/)'), 'Write "https://nord.example/"'],
  ['an unknown filter', written('facets: { theme: [certificat-s] }\n'), 'answers/badge.md:13: facet "theme" has unknown value'],
  ['an unknown portal', written('portals: [nowhere]\n'), 'answers/badge.md:13: unknown portal "nowhere"'],
  ['an unknown key', written('replace: x\n'), '"replace" is not a known key. Write "replaces"'],
  [
    'nothing of ours to replace',
    written('replaces: nothing-of-ours\n'),
    'answers/badge.md:13: Repère has no answer "nothing-of-ours"',
  ],
  ['a relation to nobody', written('related: [nobody]\n'), 'the related answer "nobody" does not exist'],
  ['another name than the file', written('', undefined, 'other'), 'the id "other" is not the name of the file'],
  ['no front matter', 'Bonjour', 'there is no front matter'],
  ['no short answer', written('', '- a'), 'the body does not begin with a paragraph'],
  [
    'lists in lists without end',
    written('', `Oui.\n\n${Array.from({ length: 60 }, (_, at) => `${'  '.repeat(at)}- x`).join('\n')}`),
    'the body is nested too deep',
  ],
];
test.each(CASES)('%s is told at its line', (_, text, told) => {
  expect(said(text)).toContain(told);
});

test('two answers of one wording, or in place of the same one, are told', () => {
  const files = new Map(['a', 'b'].map((id) => [`answers/${id}.md`, written(`replaces: ${ours?.id}\n`, undefined, id)]));
  const told = compileOwn(files, base).problems.map(printProblem).join('\n');
  expect(told).toContain('is also a wording of answers/a.md');
  expect(told).toContain(`answers/b.md:13: "${ours?.id}" is already replaced by answers/a.md`);
});

const folder = mkdtempSync(join(tmpdir(), 'own-keys-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the key', () => {
  test('is made once, for nobody else to read, and remembers whose it is', async () => {
    const file = join(folder, 'made.key');
    const made = await keyFrom(file, 'Hôpital du Nord');
    expect(made.isNew).toBe(true);
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
    const before = readFileSync(file, 'utf8');
    const { isNew, ...again } = await keyFrom(file, undefined);
    expect(isNew).toBe(false);
    expect({ ...again, isNew: true }).toEqual(made);
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  test('of nobody, or what is no key, is asked for', async () => {
    await expect(keyFrom(join(folder, 'none.key'), undefined)).rejects.toThrow(Misuse);
    writeFileSync(join(folder, 'text.key'), 'secret');
    await expect(keyFrom(join(folder, 'text.key'), 'A')).rejects.toThrow('is no key made by this command');
  });
});

describe('our own base', () => {
  const packed = async (answers: BaseEntry[]) => {
    const keys = await makeKeys();
    const text = await baseFile({ pack: 1, day: '2026-11-28', beside: '0.2.0', answers }, keys);
    const present = { today: '2026-11-28', card: null, key: keys.publicKey, version: '0.2.0' };
    return { bytes: new TextEncoder().encode(text), present };
  };

  test('comes through its own door as it ships, every answer of it', async () => {
    const data = compileData(process.cwd());
    const { bytes, present } = await packed(baseEntries(data));
    const { answers } = await readBaseFile(bytes, { ...present, facets: data.facets });
    const ships = JSON.parse(packageData(data).answersJson) as AnswersFile;
    expect(answers.map(splitAnswer).map(({ card: { newer: _, ...card } }) => card)).toEqual(ships.answers);
    expect(new Set(answers.map(({ newer }) => newer))).toEqual(new Set(['2026-11-28']));
  });

  test('is signed by the first key and no second: those who have the extension follow the first', async () => {
    const file = join(folder, 'base.key');
    const first = await ourKey(file, null);
    expect(first).toMatchObject({ isNew: true, organisation: 'Repère' });
    expect((await ourKey(file, first.publicKey)).privateKey).toBe(first.privateKey);
    await expect(ourKey(join(folder, 'lost.key'), first.publicKey)).rejects.toThrow('names a key that');
    await ourKey(join(folder, 'other.key'), null);
    await expect(ourKey(join(folder, 'other.key'), first.publicKey)).rejects.toThrow('names another key than');
  });

  test('ships with a key of the one form, or none', () => {
    const read = (text: string) => {
      const problems: Problem[] = [];
      return { key: readBaseKey(new Map([['data/base-key.json', text]]), (problem) => problems.push(problem)), problems };
    };
    expect(read('{ "key": null }')).toEqual({ key: null, problems: [] });
    expect(read('{ "key": "AA==" }').problems.map(printProblem).join()).toContain('data/base-key.json:1');
    return makeKeys().then(({ publicKey }) =>
      expect(read(JSON.stringify({ key: publicKey }))).toEqual({ key: publicKey, problems: [] }),
    );
  });
});
