/**
 * `npm start`: installs what is missing, builds, and shows the extension at work on a rebuilt portal page.
 * With a display the browser stays open until it is closed; without one, or with `--headless`, it prints the suggestions
 * and writes a picture. `--browser chromium|chrome|edge|firefox` chooses the browser, `--page FILE` the page of tests/pages.
 * `npm run watch` is the same with `--watch`: it builds again on every save, and loads the extension and the page anew.
 */
import { mkdirSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureBrowsers, ensureDependencies, findBrowsers, hasDisplay, packageCommand } from './machine.mjs';
import { run } from './processes.mjs';
import { buildOnSave } from './watch.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const PICTURE = join(root, 'dist/start.png');
/** The page shown when none is named: a form with several fields worth an answer. */
const SHOWN = 'convergence_eligibilite.html';

try {
  const { values } = parseArgs({
    options: {
      headless: { type: 'boolean', default: false },
      watch: { type: 'boolean', default: false },
      browser: { type: 'string' },
      page: { type: 'string', default: SHOWN },
    },
  });
  const headless = values.headless || !hasDisplay();
  await ensureDependencies(root);
  const { rebuiltPages } = await import('./rebuilt-pages.mjs');
  const pages = rebuiltPages(root);
  const shown = fileNamed(values.page, pages);
  const browser = await chooseBrowser(values.browser);
  const mode = browser.family === 'firefox' ? 'firefox' : 'chrome';
  /** @type {import('./visit.mjs').Visit | undefined} */
  let visited;
  const watching = values.watch
    ? await buildOnSave(root, mode, async () => {
        await visited?.reload();
        console.log(`Built and loaded anew, ${new Date().toLocaleTimeString()}.`);
      })
    : await build(mode);
  const { visit } = await import('./visit.mjs');
  console.log(`Opening ${browser.name} (${browser.path})…`);
  visited = await visit({ browser, extension: join(root, 'dist', mode), headless, pages, shown });
  try {
    if (headless) await show(visited);
    if (!headless || values.watch) {
      console.log(`The extension is loaded. ${headless ? 'Interrupt' : 'Close the browser'} to end.`);
      await visited.closed;
    }
  } finally {
    await visited.end();
    await watching?.close();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** The file of a rebuilt page, named with or without its folder and ending. @throws naming those there are */
function fileNamed(name, pages) {
  const file = `${basename(name, '.html')}.html`;
  if (pages.some((page) => page.file === file)) return file;
  throw new Error(`No page ${name} in tests/pages. There are:\n${pages.map((page) => `  ${page.file}`).join('\n')}`);
}

/** The browser named, or the first found, Chromium first; installed when none is there. */
async function chooseBrowser(name) {
  const found = findBrowsers();
  if (!name) return found[0] ?? (await ensureBrowsers(['chromium']))[0];
  const named = found.find((browser) => browser.name === name);
  if (named) return named;
  throw new Error(`No ${name} found here. Found: ${found.map((browser) => browser.name).join(', ') || 'none'}.`);
}

/** Builds once. */
async function build(mode) {
  console.log(`Building dist/${mode}…`);
  const { code, output } = await run(
    process.execPath,
    [packageCommand(root, 'vite', 'vite'), 'build', '--configLoader', 'runner', '--mode', mode],
    {
      cwd: root,
    },
  );
  if (code !== 0) throw new Error(`The build failed:\n${output}`);
}

/** Prints what the sidebar suggests, and writes a picture of the whole. */
async function show(visited) {
  const { url, field, regions } = await visited.suggestions();
  console.log(`\n${url}`);
  for (const { title, about, rows } of regions) {
    console.log(`\n${title}${about ? ` (${about})` : ''}`);
    for (const { question, reason } of rows) console.log(`  - ${question}\n      ${reason}`);
  }
  if (!field) console.log('\nNo text field of this page brings an answer.');
  mkdirSync(dirname(PICTURE), { recursive: true });
  await visited.picture(PICTURE);
  console.log(`\nPicture: ${relative(process.cwd(), PICTURE)}`);
}
