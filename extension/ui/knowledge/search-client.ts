/** Who answers `suggest`: this page for a small pack, a worker of its own for a large one. */
import type { Ask, Suggestions } from '../../../src/search/suggestion';
import type { Both, Files } from './packed-files';

export interface SearchClient {
  /** True when the packaged index was unusable and was built again from the answers. */
  readonly repaired: boolean;
  /** At once for a small pack; a promise for one that a worker holds. Promises come true in the order they were given. */
  suggest(ask: Ask): Suggestions | Promise<Suggestions>;
}

/** To the worker: what to build, once and for all; or where the packaged files are, then what is asked. */
export type ToWorker = { readonly build: Both } | Files | { readonly number: number; readonly ask: Ask };
/** From the worker: what it built; that it is ready, or an answer; or that it cannot. */
export type FromWorker =
  | { readonly built: string }
  | { readonly repaired: boolean /** Why it had to be. */; readonly why: string | null }
  | { readonly number: number; readonly found: Suggestions }
  | { readonly fault: string };

interface Waiting {
  readonly resolve: (found: Suggestions) => void;
  readonly reject: (fault: Error) => void;
}

/** An index in a worker that this page owns and that ends with it. */
export class WorkerSearch implements SearchClient {
  readonly #waiting = new Map<number, Waiting>();
  #last = 0;
  #fault: Error | null = null;

  private constructor(
    readonly worker: Worker,
    readonly repaired: boolean,
  ) {
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if ('fault' in data) this.#fail(data.fault);
      else if ('found' in data) {
        this.#waiting.get(data.number)?.resolve(data.found);
        this.#waiting.delete(data.number);
      }
    };
    worker.onerror = ({ message }) => this.#fail(message);
  }

  /** Rejects when the worker cannot start, or has no index to open. */
  static open(worker: Worker, files: Files, onFault: (error: unknown) => void): Promise<WorkerSearch> {
    return new Promise((resolve, reject) => {
      const fail = (message: string) => {
        worker.terminate();
        reject(new Error(message));
      };
      worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
        if ('repaired' in data) {
          if (data.why !== null) onFault(new Error(data.why));
          resolve(new WorkerSearch(worker, data.repaired));
        } else if ('fault' in data) fail(data.fault);
      };
      worker.onerror = ({ message }) => fail(message);
      worker.postMessage(files satisfies ToWorker);
    });
  }

  suggest(ask: Ask): Promise<Suggestions> {
    if (this.#fault) return Promise.reject(this.#fault);
    return new Promise((resolve, reject) => {
      const number = ++this.#last;
      this.#waiting.set(number, { resolve, reject });
      this.worker.postMessage({ number, ask } satisfies ToWorker);
    });
  }

  #fail(message: string): void {
    this.#fault = new Error(message || 'the worker of the search ended');
    this.worker.terminate();
    for (const { reject } of this.#waiting.values()) reject(this.#fault);
    this.#waiting.clear();
  }
}

/** Puts two answers together: at once when both are there. */
export function together<One, Two, Result>(
  one: One | Promise<One>,
  two: Two | Promise<Two>,
  use: (one: One, two: Two) => Result,
): Result | Promise<Result> {
  if (!(one instanceof Promise) && !(two instanceof Promise)) return use(one, two);
  return Promise.all([one, two]).then(([first, second]) => use(first, second));
}
