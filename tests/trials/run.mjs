/**
 * `npm run trials`: runs the cases that `trials.yaml` names and says of each group what became of it. Installed cases run in
 * Chromium; with `-- --all` in Firefox too, and the long ones; with numbers (`-- 12 35`) these groups alone; with `-- --last`
 * nothing is run: the table of what the last `npm test` found, in both browsers. The last line is
 * `N survived, N degraded with a clear message, N failed`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { parse } from 'yaml';

const wanted = process.argv.filter((word) => /^\d+$/.test(word)).map(Number);
const trials = parse(readFileSync('tests/trials/trials.yaml', 'utf8')).filter(
  ({ n }) => wanted.length === 0 || wanted.includes(n),
);
const all = process.argv.includes('--all');
const last = process.argv.includes('--last');
/** Where `npm test` leaves what each of its steps reported. */
const KEPT = 'node_modules/.cache/tests';
/** What proves a group in this run. */
const proofs = ({ proven, long }) => (all && long ? { ...proven, ...long } : proven);
const files = [...new Set(trials.flatMap((trial) => Object.keys(proofs(trial) ?? {})))];
const projects = ['unit', 'unit-alone', 'pages', 'ui', 'chromium', ...(all ? ['firefox'] : [])];
const folder = mkdtempSync(join(tmpdir(), 'repere-trials-'));
const report = join(folder, 'report.json');
// Without a file, Vitest would run all there are.
if (files.length > 0 && !last)
  spawnSync(
    'npx',
    [
      'vitest',
      'run',
      ...projects.flatMap((name) => ['--project', name]),
      ...files,
      '--reporter=default',
      '--reporter=json',
      `--outputFile=${report}`,
    ],
    { stdio: 'inherit', env: { ...process.env, ...(all && { EVERY_FLOW: '1' }) } },
  );
const cases = results().flatMap(({ name, assertionResults }) =>
  assertionResults.map(({ fullName, status }) => ({ file: relative('.', name), fullName, status })),
);
rmSync(folder, { recursive: true });

const counts = { survived: 0, degraded: 0, failed: 0, open: 0, long: 0 };
for (const trial of trials) {
  const { n, what, result, open } = trial;
  const proven = proofs(trial);
  const became = proven ? (Object.entries(proven).every(passed) ? result : 'failed') : trial.long ? 'long' : 'open';
  counts[became] += 1;
  console.log(`${String(n).padStart(2)}  ${became.padEnd(9)} ${what}${open ? `\n              ${open}` : ''}`);
}
console.log(
  `\n${counts.survived} survived, ${counts.degraded} degraded with a clear message, ${counts.failed} failed (${counts.open} not automated, ${counts.long} with -- --all alone)`,
);
process.exitCode = counts.failed > 0 ? 1 : 0;

/** What the run reported; nothing when it was broken off, so that every group that was to be proven has failed. */
function results() {
  try {
    const kept = () => readdirSync(KEPT).flatMap((name) => (name.endsWith('.json') ? [join(KEPT, name)] : []));
    return (last ? kept() : [report]).flatMap((file) => JSON.parse(readFileSync(file, 'utf8')).testResults);
  } catch {
    return [];
  }
}

/** Every case so named ran, in each browser, and passed. */
function passed([file, names]) {
  return names.every((name) => {
    const found = cases.filter((each) => each.file === file && each.fullName.includes(name));
    return found.length > 0 && found.every(({ status }) => status === 'passed');
  });
}
