/** The worker that holds the index of a large pack: opens it once, then answers in the order it is asked. */
import { buildHere } from './build-here';
import { LocalSearch } from './local-search';
import { readAll, readIndexOf } from './packed-files';
import type { FromWorker, ToWorker } from './search-client';

let opened: LocalSearch | null = null;
const say = (message: FromWorker) => postMessage(message);

addEventListener('message', async ({ data }: MessageEvent<ToWorker>) => {
  try {
    if ('build' in data) return say({ built: await buildHere(data.build) });
    if ('ask' in data) {
      if (opened) say({ number: data.number, found: opened.suggest(data.ask) });
      return;
    }
    let why: string | null = null;
    opened = await LocalSearch.open(
      () => readIndexOf(data),
      () => readAll(data),
      data.content,
      (error) => {
        why = messageOf(error);
      },
    );
    say({ repaired: opened.repaired, why });
  } catch (error) {
    say({ fault: messageOf(error) });
  }
});

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
