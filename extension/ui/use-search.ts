/** Typed search as a state of its own: the words, and what they bring. */
import { useMemo, useState } from 'preact/hooks';
import type { PageContext } from '../../src/page';
import type { Suggestions } from '../../src/search/suggestion';
import type { Knowledge } from './knowledge';
import { useLatest } from './use-latest';

export interface Search {
  readonly typed: string;
  /** Null while nothing is typed; while an answer is awaited, what was found before. */
  readonly found: Suggestions | null;
  /** The answer Enter opens: the best of the sure ones, else of the close ones. */
  readonly first: string | null;
  type(typed: string): void;
}

export function useSearch(knowledge: Knowledge | null, page: PageContext | null): Search {
  const [typed, type] = useState('');
  const asked = useMemo(
    () => (knowledge && typed.trim() !== '' ? knowledge.suggest({ typed, typing: true, page }) : null),
    [knowledge, typed, page],
  );
  const found = useLatest(asked) ?? null;
  return { typed, found, first: (found?.typed[0] ?? found?.maybe[0])?.id ?? null, type };
}
