/** Typed search as a state of its own: the words, what they bring, and which row the arrows stand on. */
import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PageContext } from '../../src/page';
import type { Suggestion, Suggestions } from '../../src/search/suggestion';
import type { Knowledge } from './knowledge';

export interface Search {
  readonly typed: string;
  readonly found: Suggestions | null;
  /** Sure answers, then close ones: the order of the arrows. */
  readonly rows: readonly Suggestion[];
  /** Id of the row the arrows stand on. */
  readonly selected: string | null;
  readonly input: RefObject<HTMLInputElement | null>;
  type(typed: string): void;
  /** Moves the selection or opens it; true when the key was used. */
  key(key: string, open: (id: string) => void): boolean;
}

export function useSearch(knowledge: Knowledge | null, page: PageContext | null): Search {
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(-1);
  const input = useRef<HTMLInputElement>(null);
  const found = useMemo(
    () => (knowledge && typed.trim() !== '' ? knowledge.suggest({ typed, typing: true, page }) : null),
    [knowledge, typed, page],
  );
  const rows = useMemo(() => (found ? [...found.typed, ...found.maybe] : []), [found]);
  const selected = rows[at]?.id ?? null;
  useEffect(() => {
    if (selected) document.querySelector('.sugg.is-selected')?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  return {
    typed,
    found,
    rows,
    selected,
    input,
    type(next) {
      setTyped(next);
      setAt(-1);
    },
    key(key, open) {
      const to = destination(key, at, rows.length);
      if (to !== null) setAt(to);
      else if (key === 'Enter' && rows.length > 0) open((rows[at] ?? (rows[0] as Suggestion)).id);
      else return false;
      return true;
    },
  };
}

/** Where a key leads in a list, or null for a key that does not move. Home and End stay with the text until a row is selected. */
function destination(key: string, at: number, length: number): number | null {
  if (length === 0) return null;
  if (key === 'ArrowDown') return Math.min(at + 1, length - 1);
  if (key === 'ArrowUp') return Math.max(at - 1, -1);
  if (key === 'Home' && at >= 0) return 0;
  if (key === 'End' && at >= 0) return length - 1;
  return null;
}
