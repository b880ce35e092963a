/** Hands the files that ship to tests that run in a browser, where `data/` cannot be read. */
import { runnerImport } from 'vite';

const NAME = 'virtual:faq-index';

/**
 * `import index, { answers, bodies } from 'virtual:faq-index'` gives `faq-index.json`, `answers.json` and `bodies.json`,
 * compiled from `data/` by the code of the build.
 * @returns {import('vite').Plugin}
 */
export function packagedIndex() {
  return {
    name: 'packaged-index',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
    async load(id) {
      if (id !== `\0${NAME}`) return null;
      const options = { configFile: /** @type {const} */ (false), logLevel: /** @type {const} */ ('error') };
      const { module: compile } = await runnerImport('./src/build/compile.ts', options);
      const { module: pack } = await runnerImport('./src/build/package-data.ts', options);
      const { indexJson, answersJson, bodiesJson } = pack.packageData(compile.compileData(process.cwd()));
      const parsed = (json) => `JSON.parse(${JSON.stringify(json)})`;
      return `export default ${parsed(indexJson)};
        export const answers = ${parsed(answersJson)}, bodies = ${parsed(bodiesJson)};`;
    },
  };
}
