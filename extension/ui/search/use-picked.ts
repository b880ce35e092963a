/** The result that Enter opens, walked to with ↑ and ↓ while the caret stays in the search, as command palettes do. */
import { useState } from 'preact/hooks';
import type { Search } from './use-search';

export interface Picked {
  /** Id of its answer; at first the best sure one, null where there is none. */
  readonly id: string | null;
  /** @returns true when the key was used */
  press(key: string): boolean;
  /** The row of this answer has the focus; nothing changes when it is none's. */
  walkTo(answer: string | null): void;
}

export function usePicked({ found, first }: Pick<Search, 'found' | 'first'>): Picked {
  const [walkedTo, walk] = useState<string | null>(null);
  const ids = found ? [...found.typed, ...found.maybe].map(({ id }) => id) : [];
  const id = walkedTo !== null && ids.includes(walkedTo) ? walkedTo : first;
  return {
    id,
    walkTo: (answer) => answer !== null && walk(answer),
    press(key) {
      if ((key !== 'ArrowDown' && key !== 'ArrowUp') || ids.length === 0) return false;
      const at = id === null ? -1 : ids.indexOf(id);
      const to = key === 'ArrowDown' ? Math.min(at + 1, ids.length - 1) : Math.max(at - 1, 0);
      walk(ids[to] ?? null);
      return true;
    },
  };
}

/** Id, in the document, of the row of an answer that can be walked to. */
export const rowId = (answer: string) => `result-${answer}`;

/** Id, in the document, of what holds these rows. */
export const RESULTS = 'results';
