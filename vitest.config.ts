import { readdirSync, readFileSync } from 'node:fs';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { packagedIndex } from './tests/pages/packaged-index.mjs';

/** A fresh object a project: Vitest writes names into it. */
const inChromium = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/lib/chromium/chromium',
      // What waits for frames waits for the work they bring, not for a screen nobody looks at.
      args: ['--no-sandbox', '--disable-frame-rate-limit', '--disable-gpu-vsync'],
    },
  }),
  instances: [{ browser: 'chromium' as const }],
});

/** Known beforehand, so that no file is loaded anew in the middle of a run. */
const optimizeDeps = { include: ['yaml', 'preact', 'preact/hooks', '@testing-library/preact', 'axe-core'] };

/** Milliseconds after which a case, or a state it awaits, counts as stuck. Not a bound on speed: two busy cores must not make a test red. */
const patient = { testTimeout: 60_000, hookTimeout: 120_000, expect: { poll: { timeout: 25_000 } } };

/** The installed extension, and a page of the zoo: a case is a whole flow of many such states, each of which may come late. */
const patientWithFlows = { ...patient, testTimeout: 240_000 };

/** Files of one worker share what it started: the browser, into which each of them installs the extension anew. */
const sharingOneBrowser = { fileParallelism: false, isolate: false };

/**
 * Flows about what the extension decides, on machinery of the browser that other flows prove in both: storage, messages,
 * frames, clipboard, insertion, popup and panel, a background that dies. In Firefox they run when they are named.
 */
const SAME_IN_BOTH = ['accessibility', 'alerts', 'beside', 'board', 'control', 'crash', 'filters', 'hostile-pages', 'kept'];
/** Flows of minutes, or of a browser set otherwise: run when they are named, and by `npm run trials -- --all`. */
const LONG = ['kills', 'many-tabs', 'shielded'];
const flowsLeftOut = (...names: readonly string[]) =>
  process.env.EVERY_FLOW ? [] : names.map((name) => `tests/browser/${name}.test.ts`);

const setupFiles = ['tests/words.ts'];

/** Files that put something else in the place of a module: what they load must not be what the others load. */
const replacing = ['tests/unit', 'tests/trials']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`))
  .filter((file) => file.endsWith('.test.ts') && /vi\.(do)?[mM]ock\(|fake-storage'/.test(readFileSync(file, 'utf8')));

/** One project a kind of proof; `tests/run.mjs` runs them in order. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...patient,
          setupFiles,
          name: 'unit',
          include: ['tests/unit/**/*.test.ts', 'tests/trials/**/*.test.ts'],
          exclude: replacing,
          isolate: false,
        },
      },
      { test: { ...patient, setupFiles, name: 'unit-alone', include: replacing } },
      { test: { ...patient, name: 'ranking', include: ['tests/ranking/**/*.test.ts'] } },
      {
        plugins: [packagedIndex()],
        optimizeDeps,
        test: { ...patient, name: 'pages', include: ['tests/pages/**/*.test.ts'], browser: inChromium() },
      },
      { test: { ...patientWithFlows, name: 'zoo', include: ['tests/zoo/**/*.test.ts'], fileParallelism: false } },
      {
        optimizeDeps,
        test: {
          ...patient,
          setupFiles: [...setupFiles, 'tests/ui/patience.ts'],
          name: 'ui',
          include: ['tests/ui/**/*.test.tsx'],
          browser: inChromium(),
        },
      },
      {
        test: {
          ...patientWithFlows,
          name: 'chromium',
          include: ['tests/browser/**/*.test.ts'],
          exclude: flowsLeftOut(...LONG),
          env: { STAGE: 'chromium' },
          ...sharingOneBrowser,
        },
      },
      {
        test: {
          ...patientWithFlows,
          name: 'firefox',
          include: ['tests/browser/**/*.test.ts'],
          exclude: flowsLeftOut(...LONG, ...SAME_IN_BOTH),
          env: { STAGE: 'firefox' },
          ...sharingOneBrowser,
        },
      },
    ],
  },
});
