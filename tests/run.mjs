/**
 * `npm test`: everything that must hold, in order, each step named and timed. A failing step does not stop the others.
 * The last line is `N passed, N failed`: test cases, and steps that are not made of test cases.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowsers, ensureDependencies, packageCommand } from '../src/cli/machine.mjs';
import { run } from '../src/cli/processes.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const results = join(root, 'node_modules/.cache/tests');
/** Milliseconds after which a step counts as stuck. */
const STUCK = 1_200_000;

/** @typedef {{ passed: number, failed: string[] }} Outcome what passed, and the names of what did not */
/**
 * @typedef {object} Step
 * @property {string} name
 * @property {(show: boolean) => Promise<Outcome>} does `show`: print as it comes, else all of it at the end
 * @property {boolean} [beside] runs at the same time as the step before it: browsers mostly wait
 */

/** @type {Step[]} */
const steps = [
  { name: 'format and lint', does: () => plain('@biomejs/biome', 'biome', ['check']) },
  { name: 'types', does: () => plain('typescript', 'tsc', []) },
  { name: 'data', does: () => outcomeOf('data', [join(root, 'src/cli/run.mjs'), 'check']) },
  { name: 'unit tests', does: () => cases('unit') },
  { name: 'ranking tests', does: () => cases('ranking') },
  { name: 'page tests', does: () => cases('pages') },
  { name: 'zoo of genuine widgets', does: () => cases('zoo') },
  { name: 'interface tests', does: () => cases('ui') },
  {
    name: 'build for Chromium',
    does: () => plain('vite', 'vite', ['build', '--configLoader', 'runner', '--mode', 'chrome', '--logLevel', 'warn']),
  },
  {
    name: 'build for Firefox',
    does: () => plain('vite', 'vite', ['build', '--configLoader', 'runner', '--mode', 'firefox', '--logLevel', 'warn']),
  },
  { name: 'web-ext lint', does: () => outcomeOf('web-ext lint', [join(root, 'tests/lint-package.mjs'), 'dist/firefox']) },
  { name: 'installed in Chromium', does: (show) => cases('chromium', show) },
  { name: 'installed in Firefox', does: (show) => cases('firefox', show), beside: true },
];

const started = Date.now();
const only = process.argv.slice(2);
await setUp();
let passed = 0;
/** @type {string[]} */
const failed = [];
for (const group of groups(steps.filter(({ name }) => only.length === 0 || only.some((word) => name.includes(word))))) {
  await Promise.all(group.map(take));
}
if (failed.length > 0) console.log(`\nFailed:\n${failed.map((each) => `  - ${each}`).join('\n')}`);
console.log(`\nDone in ${seconds(started)}.`);
console.log(`${passed} passed, ${failed.length} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;

/** @param {Step} step @param {number} at its place among those that run together; the first is seen at work */
async function take({ name, does }, at) {
  const say = (/** @type {string} */ line) => console.log(`\n== ${name}${line}`);
  say('');
  const from = Date.now();
  const outcome = await does(at === 0);
  passed += outcome.passed;
  failed.push(...outcome.failed.map((each) => (each === name ? name : `${name}: ${each}`)));
  const verdict = outcome.failed.length === 0 ? 'ok' : `FAILED (${outcome.failed.length})`;
  say(`: ${verdict}, ${seconds(from)}`);
}

/** @param {Step[]} list @returns {Step[][]} each step with those that run beside it */
function groups(list) {
  /** @type {Step[][]} */
  const found = [];
  for (const step of list) {
    if (step.beside && found.length > 0) found.at(-1)?.push(step);
    else found.push([step]);
  }
  return found;
}

async function setUp() {
  try {
    await ensureDependencies(root);
    const [chromium] = await ensureBrowsers(['chromium', 'firefox'], { fonts: true });
    // Page and interface tests run inside a browser too; their configuration reads it from here.
    process.env.CHROMIUM = chromium.path;
    mkdirSync(results, { recursive: true });
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
  const { code } = await run(process.execPath, args, { cwd: root, show: true, limit: STUCK });
  return code === 0 ? { passed: 1, failed: [] } : { passed: 0, failed: [name] };
}

/** Runs one Vitest project and counts its cases. */
async function cases(project, show = true) {
  const file = join(results, `${project}.json`);
  rmSync(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const vitest = packageCommand(root, 'vitest', 'vitest');
  const args = [vitest, 'run', '--project', project, ...reporters];
  const { code, output } = await run(process.execPath, args, { cwd: root, show, limit: STUCK });
  if (!show) process.stdout.write(output);
  const report = readReport(file);
  const failures = report.testResults.flatMap(({ name, message, assertionResults }) => {
    const bad = assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages }) => `${fullName}\n      ${firstLine(failureMessages?.[0])}`);
    // A file that does not even load has no cases, only a message.
    return bad.length === 0 && message ? [`${name.slice(root.length + 1)}: ${firstLine(message)}`] : bad;
  });
  if (code !== 0 && failures.length === 0) failures.push(`ended with status ${code}`);
  return { passed: report.numPassedTests, failed: failures };
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
