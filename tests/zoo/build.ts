/** Scripts of the zoo's pages, built from the packages as they are installed; nothing is written. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

/** A module of `bundled/` with all it imports, as one script and its styles. */
export async function bundle(name: string): Promise<{ script: string; style: string }> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      cssMinify: false,
      lib: { entry: join(import.meta.dirname, 'bundled', name), formats: ['iife'], name: 'zoo' },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) => ('output' in one ? one.output : []));
  return {
    // Some packages ask for more of the process than its mode.
    script: ['globalThis.process ??= { env: {} };', ...outputs.map((one) => (one.type === 'chunk' ? one.code : ''))].join('\n'),
    style: outputs.map((one) => (one.type === 'asset' && one.fileName.endsWith('.css') ? String(one.source) : '')).join('\n'),
  };
}

/** A file of an installed package. */
export function packageFile(path: string): string {
  return readFileSync(join('node_modules', path), 'utf8');
}
