import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { compileData } from './compile';
import { type PackagedData, packageData } from './package-data';
import { printProblems } from './problem';

/** The packaged files, at the root of the extension. */
const FILES: Readonly<Record<string, keyof PackagedData>> = {
  'answers.json': 'answersJson',
  'bodies.json': 'bodiesJson',
  'faq-index.json': 'indexJson',
  'base-key.json': 'baseKeyJson',
};

/**
 * Compiles `data/` into `answers.json`, `bodies.json`, `faq-index.json` and `base-key.json`. A build with problems in the data fails with all of them;
 * in watch mode an edit under `data/` builds again; the development server serves the files, or the problems.
 * @param options.root root of the project, when it is not Vite's own root.
 */
export function answersPlugin(options: { readonly root?: string } = {}): Plugin {
  let root = options.root ?? '';
  const compile = (): PackagedData => {
    const compiled = compileData(root);
    if (compiled.problems.length > 0) throw new Error(printProblems(compiled.problems));
    return packageData(compiled);
  };
  return {
    name: 'answers',
    configResolved(config) {
      root = options.root ?? config.root;
    },
    buildStart() {
      if (!this.meta.watchMode) return;
      // Folders too, so that a new file is seen.
      this.addWatchFile(join(root, 'data'));
      for (const entry of readdirSync(join(root, 'data'), { withFileTypes: true, recursive: true })) {
        this.addWatchFile(join(entry.parentPath, entry.name));
      }
    },
    generateBundle() {
      try {
        const data = compile();
        for (const [fileName, key] of Object.entries(FILES)) this.emitFile({ type: 'asset', fileName, source: data[key] });
      } catch (error) {
        this.error(error instanceof Error ? error.message : String(error));
      }
    },
    configureServer(server) {
      server.watcher.add(join(root, 'data'));
      server.watcher.on('all', (_event, path) => {
        if (path.startsWith(join(root, 'data', '/'))) server.ws.send({ type: 'full-reload' });
      });
      server.middlewares.use((request, response, next) => {
        const name = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
        const key = FILES[name];
        if (!key) return next();
        try {
          const text = compile()[key];
          response.setHeader('content-type', 'application/json; charset=utf-8');
          response.end(text);
        } catch (error) {
          const message = error instanceof Error ? error.message : String(error);
          server.config.logger.error(message);
          response.statusCode = 500;
          response.setHeader('content-type', 'text/plain; charset=utf-8');
          response.end(message);
        }
      });
    },
  };
}
