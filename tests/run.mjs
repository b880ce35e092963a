/**
 * `npm test`: everything that must hold. Steps that wait for nothing run beside each other, as many as the machine has cores;
 * a failing step stops none of the others. `npm test -- WORDS` runs some of it: see tests/README.md.
 * The last line is `N passed, N failed`: test cases, and steps that are not made of test cases.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowsers, ensureDependencies, packageCommand } from '../src/cli/machine.mjs';
import { run } from '../src/cli/processes.mjs';
import { choose, testFiles } from './choose.mjs';
import { inTurn } from './schedule.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const results = join(root, 'node_modules/.cache/tests');
/** Milliseconds without a word after which a step counts as stuck: longer than any case may take. Not a bound on speed. */
const SILENCE = 600_000;
/** Steps at a time: each keeps about one core busy. With one more browser on two cores, three wait for each other; a step without one fills their pauses. */
const AT_ONCE = Math.max(2, availableParallelism());

/**
 * @typedef {{ passed: number, failed: string[], output: string }} Outcome what passed, and the names of what did not
 * @typedef {import('./choose.mjs').Part & { does: (files: readonly string[]) => Promise<Outcome> }} TestStep
 */

const build = (mode) => ['build', '--configLoader', 'runner', '--mode', mode, '--logLevel', 'warn'];

/** The longest ones as soon as they can, after what they wait for; the others fill up beside them. @type {TestStep[]} */
const steps = [
  { id: 'build-firefox', name: 'build for Firefox', does: () => plain('vite', 'vite', build('firefox')) },
  { id: 'build-chrome', name: 'build for Chromium', does: () => plain('vite', 'vite', build('chrome')) },
  { id: 'lint', light: true, name: 'format and lint', does: () => plain('@biomejs/biome', 'biome', ['check']) },
  {
    id: 'firefox',
    name: 'installed in Firefox',
    folder: 'browser',
    needs: ['build-firefox'],
    does: (files) => cases(['firefox'], files),
  },
  {
    id: 'chromium',
    name: 'installed in Chromium',
    folder: 'browser',
    needs: ['build-chrome'],
    does: (files) => cases(['chromium'], files),
  },
  { id: 'knip', light: true, name: 'dead exports, packages', does: () => plain('knip', 'knip', []) },
  { id: 'types', light: true, name: 'types', does: () => plain('typescript', 'tsc', []) },
  { id: 'data', light: true, name: 'data', does: () => outcomeOf('data', [join(root, 'src/cli/run.mjs'), 'check']) },
  { id: 'ui', name: 'interface tests', folder: 'ui', does: (files) => cases(['ui'], files) },
  { id: 'unit', light: true, name: 'unit tests', folder: 'unit', does: (files) => cases(['unit', 'unit-alone'], files) },
  { id: 'ranking', light: true, name: 'ranking tests', folder: 'ranking', does: (files) => cases(['ranking'], files) },
  { id: 'pages', name: 'page tests', folder: 'pages', does: (files) => cases(['pages'], files) },
  { id: 'zoo', name: 'zoo of genuine widgets', folder: 'zoo', does: (files) => cases(['zoo'], files) },
  {
    id: 'package',
    name: 'web-ext lint',
    light: true,
    needs: ['build-firefox'],
    does: () => outcomeOf('web-ext lint', [join(root, 'tests/lint-package.mjs'), 'dist/firefox']),
  },
];

process.chdir(root);
const started = Date.now();
const chosen = await setUp();
/** Alone, a step is seen at work; else its output is kept, and printed when it failed. */
const alone = chosen.length === 1;
/** @type {{ name: string, took: string, passed: number, failed: string[] }[]} */
const done = [];
await inTurn(chosen, AT_ONCE, take);
conclude();

/** @param {TestStep} step */
async function take({ id, name, files = [], does }) {
  console.log(`→ ${name}`);
  const from = Date.now();
  const { passed, failed, output } = await does(files);
  writeFileSync(join(results, `${id}.log`), output);
  if (failed.length > 0 && !alone) process.stdout.write(`\n== ${name}\n${output}\n`);
  done.push({ name, took: seconds(from), passed, failed });
  console.log(`${failed.length === 0 ? '✓' : '✗'} ${name}: ${seconds(from)}`);
}

function conclude() {
  const table = [
    ['step', 'time', 'passed', 'failed'],
    ...done.map(({ name, took, passed, failed }) => [name, took, String(passed), String(failed.length)]),
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => row[column].length)));
  console.log();
  for (const row of table)
    console.log(row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join('  '));
  const failed = done.flatMap((step) => step.failed.map((each) => (each === step.name ? step.name : `${step.name}: ${each}`)));
  if (failed.length > 0) console.log(`\nFailed:\n${failed.map((each) => `  - ${each}`).join('\n')}`);
  console.log(`\nDone in ${seconds(started)}.`);
  console.log(`${done.reduce((sum, { passed }) => sum + passed, 0)} passed, ${failed.length} failed`);
  process.exitCode = failed.length === 0 ? 0 : 1;
}

async function setUp() {
  try {
    const parts = choose(steps, process.argv.slice(2), testFiles());
    await ensureDependencies(root);
    const [chromium] = await ensureBrowsers(['chromium', 'firefox'], { fonts: true });
    // Page and interface tests run inside a browser too; their configuration reads it from here.
    process.env.CHROMIUM = chromium.path;
    mkdirSync(results, { recursive: true });
    return parts;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    console.log('0 passed, 1 failed');
    process.exit(1);
  }
}

/** A command of one of our packages, as one step. */
function plain(packageName, command, args) {
  return outcomeOf(command, [packageCommand(root, packageName, command), ...args]);
}

/** @returns {Promise<Outcome>} one thing that passed or failed as a whole */
async function outcomeOf(name, args) {
  const { code, output } = await run(process.execPath, args, { cwd: root, show: alone, silence: SILENCE });
  return code === 0 ? { passed: 1, failed: [], output } : { passed: 0, failed: [name], output };
}

/** Runs Vitest projects, or some of their files, and counts the cases. Each case is a line: silence means stuck. */
async function cases(projects, files) {
  const file = join(results, `${projects[0]}.json`);
  rmSync(file, { force: true });
  const args = [
    packageCommand(root, 'vitest', 'vitest'),
    'run',
    ...projects.flatMap((project) => ['--project', project]),
    ...['--reporter=verbose', '--reporter=json', `--outputFile.json=${file}`],
    ...files,
  ];
  const env = { ...process.env, ...(files.length > 0 && { EVERY_FLOW: '1' }) };
  const { code, output } = await run(process.execPath, args, { cwd: root, env, show: alone, silence: SILENCE });
  const report = readReport(file);
  const failures = report.testResults.flatMap(({ name, status, message, assertionResults }) => {
    const bad = assertionResults
      .filter((one) => one.status === 'failed')
      .map(({ fullName, failureMessages }) => `${fullName}\n      ${firstLine(failureMessages?.[0])}`);
    // A file may fail with no case of its own: when it does not load, or when it is put away.
    if (bad.length > 0 || status !== 'failed') return bad;
    return [`${name.slice(root.length + 1)}: ${firstLine(message) || 'failed as a whole'}`];
  });
  if (code !== 0 && failures.length === 0) failures.push(`ended with status ${code}`);
  return { passed: report.numPassedTests, failed: failures, output };
}

function firstLine(text = '') {
  return text.split('\n')[0];
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { numPassedTests: 0, testResults: [] };
  }
}

function seconds(from) {
  return `${((Date.now() - from) / 1000).toFixed(1)} s`;
}
