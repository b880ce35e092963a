/** Builds the index of ours and an organisation's answers: seconds of work for thousands, so in a worker that ends with it. */
import { indexWith } from '../../../src/own/own-index';
import { answersOf } from '../../../src/own/own-parts';
import type { PackedIndex } from '../../../src/search/faq-index';
import { type Both, readAll, readJson } from './packed-files';
import type { FromWorker, ToWorker } from './search-client';

/** In this very thread. @returns its JSON; rejects where ours cannot be read */
export async function buildHere({ files, own }: Both): Promise<string> {
  const [packed, ours] = await Promise.all([readJson(files.index), readAll(files)]);
  return JSON.stringify(indexWith(packed as PackedIndex, ours.answers, answersOf(own), files.content));
}

/** @returns its JSON; rejects where no worker can do it */
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
