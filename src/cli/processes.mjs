/** The processes we start: run to their end, and ended with us. Imports nothing but Node. */
import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** @typedef {{ code: number, output: string }} Ended */

const WINDOWS = process.platform === 'win32';
const running = new Set();
let watching = false;

/**
 * Runs a command to its end. It dies with us, with all it started, also when we are interrupted.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, show?: boolean, silence?: number }} [options]
 *   `show`: print the output as it comes; `silence`: milliseconds without any output after which it counts as stuck and is ended
 * @returns {Promise<Ended>} exit code (1 when ended by a signal or not started) and both outputs together
 */
export function run(command, args, { cwd, env, show = false, silence } = {}) {
  watchSignals();
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env,
      detached: !WINDOWS,
      shell: WINDOWS && command.endsWith('.cmd'),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const take = (chunk) => {
      output += chunk;
      if (show) process.stdout.write(chunk);
      stuck?.refresh();
    };
    running.add(child);
    const stuck = silence
      ? setTimeout(() => {
          take(`Ended after ${silence / 1000} s without a word.\n`);
          end(child);
        }, silence)
      : undefined;
    child.stdout.setEncoding('utf8').on('data', take);
    child.stderr.setEncoding('utf8').on('data', take);
    child.on('error', (error) => take(`${command}: ${error.message}\n`));
    child.on('close', (code) => {
      running.delete(child);
      clearTimeout(stuck);
      resolve({ code: code ?? 1, output });
    });
  });
}

/** Ends every process started by `run` and still alive, with what it started: by id, never by name. */
export function endProcesses() {
  for (const child of running) end(child);
}

function end({ pid }) {
  if (!pid) return;
  if (WINDOWS) return void spawnSync('taskkill', ['/pid', String(pid), '/T', '/F']);
  // Browsers leave our process group: they are found as children of children, before their parents go.
  for (const each of [pid, ...descendants(pid)]) {
    try {
      process.kill(each, 'SIGTERM');
    } catch {
      // Already gone.
    }
  }
}

/** Ids of everything a process has started, and what that has started. */
function descendants(pid) {
  const parents = process.platform === 'linux' ? parentsFromProc() : parentsFromPs();
  const found = [pid];
  for (const parent of found) {
    for (const [child, its] of parents) if (its === parent) found.push(child);
  }
  return found.slice(1);
}

/** Bare Debian images have no `ps`. */
function parentsFromProc() {
  return readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      const [, its] = readFileSync(`/proc/${name}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ');
      return [[Number(name), Number(its)]];
    } catch {
      return []; // ended meanwhile
    }
  });
}

function parentsFromPs() {
  const { stdout } = spawnSync('ps', ['-axo', 'pid=,ppid='], { encoding: 'utf8' });
  return stdout
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
}

function watchSignals() {
  if (watching) return;
  watching = true;
  for (const [signal, code] of Object.entries({ SIGINT: 130, SIGTERM: 143, SIGHUP: 129 })) {
    process.once(signal, () => {
      endProcesses();
      process.exit(code);
    });
  }
}
