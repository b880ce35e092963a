import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { CARTE_FILE, sampleFiles } from './sample-data';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'check-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function check(files: ReadonlyMap<string, string>) {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const { status, stdout } = spawnSync(process.execPath, ['src/cli/run.mjs', 'check', folder], { cwd: root, encoding: 'utf8' });
  return { status, stdout };
}

test('npm run check says what the data holds, or every problem and status 1', () => {
  expect(check(sampleFiles())).toEqual({
    status: 0,
    stdout: '2 answers, 1 portal, 8 facet values, 1 thesaurus entry: no problem\n',
  });
  const carte = sampleFiles().get(CARTE_FILE) as string;
  expect(check(new Map([[CARTE_FILE, carte.replace('une carte', "l'accès").replace('confidence: B', 'confidence: E')]]))).toEqual(
    {
      status: 1,
      stdout: [
        `${CARTE_FILE}:3: straight apostrophe in "l'accès". Write the typographic apostrophe ’ (U+2019).`,
        `${CARTE_FILE}:21: "confidence" is not a level of trust ("E"). Write A (confirmed twice), B (one official source) or C (one other source).`,
        '2 problems in data (1 shape, 1 typography)',
        '',
      ].join('\n'),
    },
  );
}, 30_000);
