/**
 * The machine we run on: its packages and its browsers, found or installed.
 * Imports nothing but Node, so that it works before `npm ci`.
 */
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './processes.mjs';

/**
 * @typedef {'chromium' | 'firefox'} Family
 * @typedef {{ name: string, family: Family, path: string }} Browser
 */

const WINDOWS = process.platform === 'win32';
const ROOT_USER = process.getuid?.() === 0;

/** Where browsers live, by name; the first that exists wins. Bare names are looked up on the PATH. */
const PLACES = [
  {
    name: 'chromium',
    family: 'chromium',
    paths: [
      '/usr/lib/chromium/chromium',
      'chromium',
      'chromium-browser',
      '/snap/bin/chromium',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
    windows: ['Chromium/Application/chrome.exe'],
  },
  {
    name: 'chrome',
    family: 'chromium',
    paths: [
      'google-chrome-stable',
      'google-chrome',
      '/opt/google/chrome/chrome',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    windows: ['Google/Chrome/Application/chrome.exe'],
  },
  {
    name: 'edge',
    family: 'chromium',
    paths: [
      'microsoft-edge-stable',
      'microsoft-edge',
      '/opt/microsoft/msedge/msedge',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    windows: ['Microsoft/Edge/Application/msedge.exe'],
  },
  {
    name: 'firefox',
    family: 'firefox',
    paths: [
      'firefox-esr',
      'firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
    ],
    windows: ['Mozilla Firefox/firefox.exe'],
  },
];

/** Debian's package of each thing we may install. */
const PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr', fonts: 'fonts-dejavu' };

/** Command-line switches Chromium needs here: root has no sandbox of its own to offer. */
export const CHROMIUM_SWITCHES = ROOT_USER ? ['--no-sandbox'] : [];

/**
 * Runs `npm ci` when `node_modules` is missing or holds other versions than `package-lock.json`.
 * @param {string} root folder of `package.json`
 * @throws {Error} when npm fails
 */
export async function ensureDependencies(root) {
  if (dependenciesCurrent(root)) return;
  console.log('Installing dependencies (npm ci)…');
  const { code } = await run(WINDOWS ? 'npm.cmd' : 'npm', ['ci', '--no-audit', '--no-fund'], { cwd: root, show: true });
  if (code !== 0) throw new Error('npm ci failed: see its output above. Is the npm registry reachable?');
}

/**
 * Path of a command that one of our packages brings, to be run by Node itself: the same on every system.
 * @param {string} root
 * @param {string} packageName
 * @param {string} command
 */
export function packageCommand(root, packageName, command) {
  const folder = join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
}

/** Dates are not compared: a checkout touches the lockfile without changing a version. */
function dependenciesCurrent(root) {
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const found = JSON.parse(readFileSync(installed, 'utf8')).packages;
  return Object.entries(wanted).every(([path, { version, optional, devOptional, peer }]) => {
    if (path === '') return true;
    return found[path] ? found[path].version === version : Boolean(optional ?? devOptional ?? peer);
  });
}

/**
 * Every browser of the wanted families found on this machine, in the order we prefer them.
 * @param {readonly Family[]} [families]
 * @returns {Browser[]}
 */
export function findBrowsers(families = ['chromium', 'firefox']) {
  return PLACES.filter(({ family }) => families.includes(/** @type {Family} */ (family))).flatMap(
    ({ name, family, paths, windows }) => {
      const path = (WINDOWS ? windows.flatMap(onWindows) : paths.flatMap(onPath)).find(isExecutable);
      return path ? [{ name, family: /** @type {Family} */ (family), path }] : [];
    },
  );
}

/**
 * One browser of each wanted family, installed through apt-get when absent and we are root on Debian.
 * @param {readonly Family[]} families
 * @param {{ fonts?: boolean }} [also] fonts make screenshots and line heights the same on bare machines
 * @returns {Promise<Browser[]>} in the order asked
 * @throws {Error} saying what to install by hand
 */
export async function ensureBrowsers(families, { fonts = false } = {}) {
  const absent = families.filter((family) => findBrowsers([family]).length === 0);
  const bareFonts = fonts && isDebianRoot() && !existsSync('/usr/share/fonts/truetype/dejavu');
  if (isDebianRoot() && (absent.length > 0 || bareFonts)) await aptInstall([...absent, ...(bareFonts ? ['fonts'] : [])]);
  return families.map((family) => {
    const [browser] = findBrowsers([family]);
    if (browser) return browser;
    throw new Error(
      family === 'firefox'
        ? 'No Firefox found. Install Firefox (Debian: apt-get install firefox-esr) or put it on the PATH, then run this again.'
        : 'No Chromium, Chrome or Edge found. Install one (Debian: apt-get install chromium) or put it on the PATH, then run this again.',
    );
  });
}

async function aptInstall(names) {
  const packages = names.map((name) => PACKAGES[name]);
  console.log(`Installing ${packages.join(', ')} (apt-get)…`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { env });
  const { code, output } = await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env });
  if (code !== 0) throw new Error(`apt-get could not install ${packages.join(', ')}:\n${output.trim()}`);
}

function isDebianRoot() {
  return ROOT_USER && existsSync('/etc/debian_version') && onPath('apt-get').some(isExecutable);
}

/** True when a window can be shown here. */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function onPath(name) {
  if (name.includes('/')) return [name];
  return (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name));
}

function onWindows(tail) {
  const folders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
  return folders.flatMap((folder) => (folder ? [join(folder, ...tail.split('/'))] : []));
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
