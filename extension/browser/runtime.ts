/**
 * `runtime` and `storage` of either browser, without the polyfill: the content script runs on every portal page and 10 kB of polyfill
 * would be half of its size. Promises and `sendResponse` are the same in both browsers under Manifest V3.
 */
export const { runtime, storage }: Pick<typeof chrome, 'runtime' | 'storage'> =
  (globalThis as { browser?: typeof chrome }).browser ?? chrome;
