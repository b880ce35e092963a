/** Whether the close answers are unfolded: with each question as they are wanted at first, then as they were left. */
import { useState } from 'preact/hooks';
import type { Filters } from '../filters/use-filters';

export interface Unfolded {
  readonly open: boolean;
  set(open: boolean): void;
}

/** @param about the words the list is about */
export function useUnfolded(about: string, { active, browsing }: Filters): Unfolded {
  const question = JSON.stringify([about.trim(), active, browsing]);
  const [left, leave] = useState({ question, open: browsing });
  // Who filters has asked to see what is left.
  const open = left.question === question ? left.open : browsing;
  return {
    open,
    set(next) {
      if (next !== open) leave({ question, open: next });
    },
  };
}
