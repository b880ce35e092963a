/**
 * `npm run release -- [VERSION] [--dry] [--no-pictures]`: all that the stores are handed, into `dist/release`: both packages
 * and the source, each the same bytes when made again; listings, privacy pages, pictures and tiles; their fingerprints.
 * VERSION is the next minor one when none is given. Without `--dry` version and changelog are written too, from a tree where
 * all is committed; nothing is committed, tagged or sent. Exit status 1 when a store would refuse it.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { compileData } from '../build/compile';
import { printProblems } from '../build/problem';
import { privacyPage } from '../build/store-texts';
import { run } from './processes.mjs';
import { archive, readFolder } from './release/archive';
import { BROWSERS, buildTwice } from './release/build-twice';
import { chromeFaults } from './release/chrome-rules';
import { listingText, type Named } from './release/hand-in';
import { sourceFiles, uncommitted } from './release/source';
import { nextVersion, releasedChangelog, withVersion } from './release/version';
import { Misuse, runCommand } from './run-command';

const OUT = 'dist/release';

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    allowNegative: true,
    options: { dry: { type: 'boolean', default: false }, pictures: { type: 'boolean', default: true } },
  });
  const root = process.cwd();
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  const present = (JSON.parse(read('package.json')) as { version: string }).version;
  const version = nextVersion(present, positionals[0]);
  const { changelog, entry } = releasedChangelog(read('CHANGELOG.md'), version, new Date().toISOString().slice(0, 10));
  const { listings, problems } = compileData(root);
  if (problems.length > 0) throw new Misuse(printProblems(problems));
  const open = uncommitted(root);
  if (open.length > 0 && !values.dry)
    throw new Misuse(`a release is made of what is committed, which is not: ${open.join(', ')}`);
  const changed = new Map([
    ['package.json', withVersion(read('package.json'), version)],
    ['package-lock.json', withVersion(read('package-lock.json'), version)],
    ['CHANGELOG.md', changelog],
  ]);

  rmSync(join(root, OUT), { recursive: true, force: true });
  const made: string[] = [];
  const write = (name: string, content: string | Uint8Array) => {
    const path = join(root, OUT, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    made.push(name);
  };
  say(`${present} → ${version}${values.dry ? ', dry: nothing outside dist is written' : ''}`);
  if (open.length > 0) say(`not committed, taken as it lies there: ${open.join(', ')}`);
  const source = await archive(sourceFiles(root, changed));
  write(`repere-e-sante-${version}-source.zip`, source);
  const built = await buildTwice(root, source, say);
  const faults: string[] = [];
  try {
    for (const browser of BROWSERS) write(`repere-e-sante-${version}-${browser}.zip`, built.packages[browser]);
    say('both packages: the same bytes, built twice, in another folder, from the archive of the source');
    const chrome = join(built.folder, 'dist/chrome');
    faults.push(...chromeFaults(readFolder(chrome), listings));
    say(`Chrome’s rules: ${faults.length === 0 ? 'no fault' : faults.length}`);
    const lint = await run(process.execPath, ['tests/lint-package.mjs', join(built.folder, 'dist/firefox')], { cwd: root });
    say(`web-ext lint: ${lint.output.trim()}`);
    if (lint.code !== 0) faults.push('web-ext lint: see above');
    if (values.pictures) faults.push(...(await pictures(root, chrome, made)));
  } finally {
    built.end();
  }
  for (const [language, listing] of listings) {
    const words = JSON.parse(read(`extension/public/_locales/${language}/messages.json`)) as Words;
    write(`listing.${language}.md`, listingText(named(words), listing, entry));
    write(`privacy.${language}.md`, read(privacyPage(language)));
  }
  write('changes.md', `${entry}\n`);
  const sums = made.sort().map((name) => `${sha256(readFileSync(join(root, OUT, name)))}  ${name}`);
  writeFileSync(join(root, OUT, 'SHA256SUMS'), `${sums.join('\n')}\n`);
  say(`\n${OUT}\n${sums.map((line) => `  ${line.slice(0, 12)}…${line.slice(64)}`).join('\n')}`);
  for (const fault of faults) say(`refused: ${fault}`);
  if (faults.length > 0) return 1;
  if (!values.dry) {
    for (const [path, text] of changed) writeFileSync(join(root, path), text);
    say(`\nversion and changelog are written: read the difference, commit it as « release ${version} », tag it v${version}`);
  }
  return 0;
});

type Words = Readonly<Record<'name' | 'description', { readonly message: string }>>;

function named({ name, description }: Words): Named {
  return { name: name.message, summary: description.message };
}

/** Takes the pictures from the built extension. @returns why there are none, or nothing */
async function pictures(root: string, extension: string, made: string[]): Promise<string[]> {
  say('taking pictures…');
  const args = ['tests/pictures.mjs', '--store', join(root, OUT, 'pictures'), '--extension', extension];
  const { code, output } = await run(process.execPath, args, { cwd: root });
  if (code !== 0) return [`pictures: ${output.trim()}`];
  made.push(...[...readFolder(join(root, OUT, 'pictures')).keys()].map((name) => `pictures/${name}`));
  return [];
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
