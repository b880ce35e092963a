/** What the zoo's pages load, built from the packages as they are installed; nothing is written. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

/** Files by name: entry modules of `bundled/` under their own names, what they share, and styles. */
export type Built = ReadonlyMap<string, string>;

/** All of these modules with what they import, in one build: what several import is built once. */
export async function bundle(names: readonly string[]): Promise<Built> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', 'process.env': '{}', ngDevMode: 'false' },
    build: {
      write: false,
      cssMinify: false,
      cssCodeSplit: true,
      modulePreload: false,
      rollupOptions: {
        input: names.map((name) => join(import.meta.dirname, 'bundled', name)),
        preserveEntrySignatures: false,
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js', assetFileNames: 'assets/[name].[ext]' },
      },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) => ('output' in one ? one.output : []));
  return new Map(outputs.map((one) => [one.fileName, one.type === 'chunk' ? one.code : String(one.source)]));
}

/** A file of an installed package. */
export function packageFile(path: string): string {
  return readFileSync(join('node_modules', path), 'utf8');
}
