// Runs a TypeScript command of src/cli with plain Node: `node src/cli/run.mjs ask "ma question"`.
// The command is bundled once by Vite into node_modules/.cache and bundled again only when a file it is made of changed.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const [name = '', ...rest] = process.argv.slice(2);
const entry = join(root, 'src/cli', `${name}.ts`);
if (!/^[a-z-]+$/.test(name) || !existsSync(entry)) {
  process.stderr.write(`No command « ${name} ». Usage: node src/cli/run.mjs <command> [arguments]\n`);
  process.exit(2);
}
const cache = join(root, 'node_modules/.cache/cli');
const bundle = join(cache, `${name}.mjs`);
const record = join(cache, `${name}.json`);

/** What tells a file apart from an older state of itself. */
const stamp = (file) => {
  const { mtimeMs, size } = statSync(file);
  return `${mtimeMs}:${size}`;
};

const isFresh = () => {
  try {
    const inputs = JSON.parse(readFileSync(record, 'utf8'));
    return existsSync(bundle) && Object.entries(inputs).every(([file, seen]) => stamp(join(root, file)) === seen);
  } catch {
    return false;
  }
};

const compile = async () => {
  const { build } = await import('vite');
  const inputs = new Set();
  const out = join(cache, `${name}.${process.pid}`);
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [
      {
        name: 'inputs',
        moduleParsed({ id }) {
          const file = id.split('?')[0];
          if (file.startsWith(root) && !file.includes('node_modules')) inputs.add(file);
        },
      },
    ],
    build: {
      ssr: entry,
      outDir: out,
      target: 'node20',
      minify: false,
      rollupOptions: { output: { entryFileNames: 'bundle.mjs', codeSplitting: false } },
    },
  });
  mkdirSync(cache, { recursive: true });
  renameSync(join(out, 'bundle.mjs'), bundle);
  rmSync(out, { recursive: true, force: true });
  const seen = {};
  for (const file of [...inputs, fileURLToPath(import.meta.url)]) seen[relative(root, file)] = stamp(file);
  writeFileSync(record, JSON.stringify(seen));
};

if (!isFresh()) await compile();
process.argv = [process.argv[0], entry, ...rest];
await import(pathToFileURL(bundle).href);
