/** Builds the index of ours and theirs once, in a worker that ends with it, so that nobody who searches waits for it. */
import type { Files } from './packed-files';
import type { FromWorker, ToWorker } from './search-client';

/** @returns its JSON; rejects where no worker can do it: whoever searches then builds it */
export function buildOwnIndex(files: Files): Promise<string> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./search.worker.ts', import.meta.url), { type: 'module' });
    const end = (settle: () => void) => {
      worker.terminate();
      settle();
    };
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if ('built' in data) end(() => resolve(data.built));
      else end(() => reject(new Error('fault' in data ? data.fault : 'nothing was built')));
    };
    worker.onerror = ({ message }) => end(() => reject(new Error(message)));
    worker.postMessage(files satisfies ToWorker);
  });
}
