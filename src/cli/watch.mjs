/** Builds on every save, for `npm run watch`. */

/**
 * Resolves once built for the first time; rebuilds on every save from then on, until `close`.
 * @param {string} root folder of the project
 * @param {'chrome' | 'firefox'} mode
 * @param {() => Promise<void>} rebuilt called after each build but the first, one call at a time
 * @returns {Promise<{ close(): Promise<void> }>}
 */
export async function buildOnSave(root, mode, rebuilt) {
  const { build } = await import('vite');
  const watcher = /** @type {import('vite').Rolldown.RolldownWatcher} */ (
    await build({ root, mode, configLoader: 'runner', logLevel: 'warn', build: { watch: {} } })
  );
  let isFirst = true;
  let last = Promise.resolve();
  return new Promise((resolve) => {
    watcher.on('event', (event) => {
      // What is wrong is said, and the next save tries again.
      if (event.code === 'ERROR') console.error(event.error.message);
      if (event.code !== 'END') return;
      if (isFirst) resolve(watcher);
      else last = last.then(rebuilt).catch((error) => console.error(error.message));
      isFirst = false;
    });
  });
}
