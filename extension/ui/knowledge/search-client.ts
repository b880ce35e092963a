/** Who answers `suggest`: this page for a small pack, a worker of its own for a large one. */
import { buildIndex, type FaqIndex, IndexMismatch, openIndex, packedParts } from '../../../src/search/faq-index';
import { suggest } from '../../../src/search/suggest';
import type { Ask, Suggestions } from '../../../src/search/suggestion';
import type { Both, Files, Rebuilt } from './packed-files';

export interface SearchClient {
  /** True when the packaged index was unusable and was built again from the answers. */
  readonly repaired: boolean;
  /** At once for a small pack; a promise for one that a worker holds. Promises come true in the order they were given. */
  suggest(ask: Ask): Suggestions | Promise<Suggestions>;
}

/** An index in this very thread. */
export class LocalSearch implements SearchClient {
  private constructor(
    readonly index: FaqIndex,
    readonly repaired: boolean,
  ) {}

  /**
   * Never rejects for a bad index: it is then built again. The thesaurus and the calibration are packed with the index
   * only; they are kept where they can still be read.
   * @param readIndex the packaged index; may reject
   * @param readAnswers asked for only when there is something to build again; its rejection is passed on
   * @param content version of the answers that are shown: the index of others finds what is not there
   * @param onFault hears why there is
   */
  static async open(
    readIndex: () => Promise<unknown>,
    readAnswers: () => Rebuilt | Promise<Rebuilt>,
    content: string,
    onFault: (error: unknown) => void,
  ): Promise<LocalSearch> {
    let packed: unknown = null;
    try {
      packed = await readIndex();
      checkContent(packed, content);
      return new LocalSearch(openIndex(packed as never), false);
    } catch (error) {
      onFault(error);
      const { answers, portals } = await readAnswers();
      const { thesaurus = [], calibration } = packedParts(packed);
      const built = buildIndex(answers, thesaurus, portals);
      return new LocalSearch(openIndex(calibration ? { ...built, calibration } : built), true);
    }
  }

  suggest(ask: Ask): Suggestions {
    return suggest(this.index, ask);
  }
}

function checkContent(packed: unknown, content: string): void {
  const of = (packed as { readonly content?: unknown } | null)?.content;
  if (of !== undefined && of !== content) throw new IndexMismatch(`index of ${String(of)}, answers of ${content}`);
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
