/** @returns true for the browser's own namespace: a frame of the page named `browser` is found under that name too, and may refuse to be looked into */
function isApi(found: typeof chrome | undefined): found is typeof chrome {
  try {
    return typeof found?.runtime.id === 'string';
  } catch {
    return false;
  }
}

const { browser } = globalThis as { browser?: typeof chrome };

/**
 * `runtime` of either browser, without the polyfill: the content script runs on every portal page and 10 kB of polyfill
 * would be half of its size. Promises and `sendResponse` are the same in both browsers under Manifest V3.
 */
export const { runtime }: Pick<typeof chrome, 'runtime'> = isApi(browser) ? browser : chrome;
