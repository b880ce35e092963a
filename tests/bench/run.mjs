// `npm run bench`: bundles the bench as the extension is bundled, so that what is measured is what ships, and runs it.
// Arguments name sections: `npm run bench -- forms`.
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ensureDependencies, packageCommand } from '../../src/cli/machine.mjs';
import { run } from '../../src/cli/processes.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
await ensureDependencies(root);
if (!existsSync(join(root, 'dist/chrome/manifest.json'))) {
  const { code } = await run(
    process.execPath,
    [packageCommand(root, 'vite', 'vite'), 'build', '--configLoader', 'runner', '--mode', 'chrome'],
    {
      cwd: root,
      show: true,
    },
  );
  if (code !== 0) process.exit(code);
}
const { build } = await import('vite');
const outDir = join(root, 'node_modules/.cache/bench');
const bundle = (entry, emptyOutDir) =>
  build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: { ssr: join(root, `tests/bench/${entry}.ts`), outDir, emptyOutDir, target: 'node20', minify: true },
  });
const args = process.argv.slice(2);
if (args.includes('--search')) {
  await bundle('scale', true);
  await bundle('scale-worker', false);
  const { benchSearch } = await import(pathToFileURL(join(outDir, 'scale.js')).href);
  benchSearch(root, join(outDir, 'scale-worker.js'), args);
} else {
  await bundle('bench', true);
  const { bench } = await import(pathToFileURL(join(outDir, 'bench.js')).href);
  await bench(root, args);
}
