/** Has the index of ours and an organisation's answers built: seconds of work for thousands, so in a worker that ends with it. */
import type { Both } from './packed-files';
import type { FromWorker, ToWorker } from './search-client';

/** In a worker, or in this thread where none starts. @returns its JSON; rejects where ours cannot be read */
export function buildBoth(build: Both, onFault: (error: unknown) => void): Promise<string> {
  return buildFar(build).catch(async (error: unknown) => {
    onFault(error);
    return (await import('./build-here')).buildHere(build);
  });
}

/** In a worker alone. @returns its JSON; rejects where no worker can do it */
export function buildFar(build: Both): Promise<string> {
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
    worker.postMessage({ build } satisfies ToWorker);
  });
}
